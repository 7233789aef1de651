package org.communique.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.communique.Extraction;
import org.communique.Extractor;
import org.communique.cli.input.Document;
import org.communique.cli.input.Failure;
import org.communique.cli.input.Inputs;
import org.communique.cli.input.Item;
import org.communique.cli.run.FailureLog;
import org.communique.cli.run.OrderedPool;
import org.communique.cli.run.Output;
import org.communique.cli.run.Tally;
import org.communique.cli.run.Written;
import org.communique.json.FactsDocument;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Reads all documents of a command and writes what is made of them, in the order of the inputs. For
 * one run, by one thread.
 */
final class DocumentRun {
  private final Console console;
  private final DocumentOptions options;
  private final Renderer renderer;
  private final Opener opener;
  private final Optional<Path> resumed;
  private Written written = Written.nothing();
  private long documents;
  private long facts;

  /** Makes a document's part of the output; called on several threads. */
  @FunctionalInterface
  interface Renderer {
    Rendered render(Document document, Extraction extraction);
  }

  /**
   * What became of a document.
   *
   * @param text its part of the output, empty where the output is no text
   * @param document its facts
   */
  record Rendered(String text, FactsDocument document) {}

  /** Where the results go, in the order of the inputs; used by one thread. */
  interface Sink extends AutoCloseable {
    void take(Rendered rendered) throws IOException;

    @Override
    void close() throws IOException;
  }

  /** Opens where the results go. */
  @FunctionalInterface
  interface Opener {
    Sink open() throws IOException;
  }

  /** A file of text, or standard output. */
  private record TextSink(Output output, String tail) implements Sink {
    @Override
    public void take(Rendered rendered) throws IOException {
      output.write(rendered.text());
    }

    @Override
    public void close() throws IOException {
      try (output) {
        output.write(tail);
      }
    }
  }

  private sealed interface Result permits Done, Failed {}

  private record Done(Rendered rendered) implements Result {}

  private record Failed(Failure failure) implements Result {}

  /** A run that writes text. */
  DocumentRun(Console console, DocumentOptions options, Renderer renderer) {
    this(console, options, renderer, "", "");
  }

  /** A run that writes text between a head and a tail. */
  DocumentRun(
      Console console, DocumentOptions options, Renderer renderer, String head, String tail) {
    this(
        console,
        options,
        renderer,
        () -> {
          Output output = Output.open(options.output(), console.out());
          output.write(head);
          return new TextSink(output, tail);
        });
  }

  DocumentRun(Console console, DocumentOptions options, Renderer renderer, Opener opener) {
    this(console, options, renderer, opener, Optional.empty());
  }

  private DocumentRun(
      Console console,
      DocumentOptions options,
      Renderer renderer,
      Opener opener,
      Optional<Path> resumed) {
    this.console = console;
    this.options = options;
    this.renderer = renderer;
    this.opener = opener;
    this.resumed = resumed;
  }

  /**
   * A run that goes on where an earlier one was stopped, and ends with the output of an undisturbed
   * run. What was written whole stays and is not read again, up to the first document that should
   * stand before it: one that could not be read then, but can be now.
   */
  static DocumentRun resumed(
      Console console, DocumentOptions options, Renderer renderer, Path output) {
    return new DocumentRun(
        console,
        options,
        renderer,
        () -> new TextSink(Output.append(output), ""),
        Optional.of(output));
  }

  /**
   * Runs to the end, with all languages and gazetteers.
   *
   * @param command the command line that asks for it, for usage errors
   * @return the exit code
   * @throws IOException if the output cannot be written
   */
  int run(CommandLine command) throws IOException {
    return run(command, Extractor::create);
  }

  /** Runs to the end, with an extractor that is asked for after the options were checked. */
  int run(CommandLine command, Supplier<Extractor> extractor) throws IOException {
    check(command);
    Tally tally = new Tally(console.err(), console.showsProgress(options.output()), this::sums);
    Function<Item, Result> work = work(extractor.get());
    try (Sink sink = opener.open();
        Written before = resumed.isPresent() ? Written.in(resumed.get()) : Written.nothing();
        FailureLog log = FailureLog.open(options.failures());
        OrderedPool<Item, Result> pool =
            new OrderedPool<>(options.threads(), work, result -> take(result, sink, tally, log))) {
      written = before;
      Inputs inputs = new Inputs(console.in());
      for (String input : options.inputs()) {
        inputs.read(input, item -> submit(item, pool));
      }
      written.finish();
      pool.finish();
    }
    tally.sumUp();
    return tally.anyFailed() ? ExitCode.SOME_FAILED : ExitCode.FINE;
  }

  private void submit(Item item, OrderedPool<Item, Result> pool) throws IOException {
    if (item instanceof Document document && written.take(document)) {
      return;
    }
    pool.submit(item);
    if (written.hasMore()) {
      pool.finish(); // if it can be read, what was written after it cannot stay
    }
  }

  private void check(CommandLine command) throws IOException {
    if (options.threads() < 1) {
      throw new ParameterException(command, "--threads is less than one: " + options.threads());
    }
    OutputOption.check(options.output(), options.inputs(), command);
    OutputOption.check(options.failures(), options.inputs(), command);
    OutputOption.checkApart(options.output(), options.failures(), command);
  }

  private Function<Item, Result> work(Extractor extractor) {
    return item -> {
      if (item instanceof Failure failure) {
        return new Failed(failure);
      }
      Document document = (Document) item;
      try {
        return new Done(renderer.render(document, options.extract(extractor, document)));
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        return new Failed(Failure.of(document.origin(), e));
      }
    };
  }

  private String sums() {
    String before = written.taken() == 0 ? "" : written.taken() + " already written, ";
    return before + Tally.counted(documents, "document") + ", " + Tally.counted(facts, "fact");
  }

  private void take(Result result, Sink sink, Tally tally, FailureLog log) throws IOException {
    if (result instanceof Failed failed) {
      tally.failure(failed.failure());
      log.add(failed.failure());
    } else if (result instanceof Done done) {
      if (written.hasMore()) {
        String id = done.rendered().document().id();
        written.cut(id);
        tally.note(
            "the output is written anew after %s: it had no %s"
                .formatted(Tally.counted(written.taken(), "document"), id));
      }
      sink.take(done.rendered());
      documents++;
      facts += done.rendered().document().facts().size();
      tally.progress();
    }
  }
}
