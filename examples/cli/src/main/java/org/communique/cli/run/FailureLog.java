package org.communique.cli.run;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.communique.cli.input.Failure;
import org.communique.json.Json;

/**
 * Failures as JSON lines for other programs: {@code {"source", "line", "reason"}}, without {@code
 * line} where a whole file could not be read. Each is on the disk before the next is taken. Not
 * thread-safe.
 */
public final class FailureLog implements AutoCloseable {
  private final Json json = new Json();
  private final Optional<Output> output;

  private FailureLog(Optional<Output> output) {
    this.output = output;
  }

  /**
   * Opens the file; a log without one keeps nothing.
   *
   * @throws IOException if the file cannot be written
   */
  public static FailureLog open(Optional<Path> file) throws IOException {
    return new FailureLog(
        file.isPresent()
            ? Optional.of(Output.open(file, OutputStream.nullOutputStream()))
            : Optional.empty());
  }

  /**
   * Writes a failure.
   *
   * @throws IOException if it cannot be written
   */
  public void add(Failure failure) throws IOException {
    if (output.isPresent()) {
      ObjectNode node = JsonNodeFactory.instance.objectNode();
      node.put("source", failure.origin().file());
      failure.origin().line().ifPresent(line -> node.put("line", line));
      node.put("reason", failure.reason());
      output.get().write(json.write(node) + "\n");
      output.get().flush();
    }
  }

  @Override
  public void close() throws IOException {
    if (output.isPresent()) {
      output.get().close();
    }
  }
}
