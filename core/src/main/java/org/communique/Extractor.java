package org.communique;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.communique.gazetteer.Gazetteer;
import org.communique.internal.Input;
import org.communique.internal.Pipeline;
import org.communique.internal.Result;
import org.communique.value.Country;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts and gives their facts. Creating one loads languages and gazetteers: keep it and share
 * it. Immutable and thread-safe; nothing of one document is kept for the next.
 */
public final class Extractor {
  private final Gazetteer gazetteer;
  private final Limits limits;
  private final Pipeline pipeline;

  private Extractor(Gazetteer gazetteer, Limits limits) {
    this.gazetteer = gazetteer;
    this.limits = limits;
    this.pipeline = new Pipeline(gazetteer);
  }

  /** An extractor with all languages and gazetteers on the class path. */
  public static Extractor create() {
    return builder().build();
  }

  /** A builder with the defaults of {@link #create()}. */
  public static Builder builder() {
    return new Builder();
  }

  /** The gazetteer in use. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /**
   * Begins a request to read a text.
   *
   * @param text the document's text without its title; offsets in the result count in it
   */
  public Request from(String text) {
    return new Request(this, Objects.requireNonNull(text, "text"));
  }

  /** Configures an {@link Extractor}. Not thread-safe. */
  public static final class Builder {
    private @Nullable Gazetteer gazetteer;
    private Limits limits = Limits.DEFAULT;

    private Builder() {}

    /**
     * Uses this gazetteer in place of all that is on the class path.
     *
     * @throws IllegalStateException if one was set already
     */
    public Builder gazetteer(Gazetteer value) {
      if (gazetteer != null) {
        throw new IllegalStateException("gazetteer was already set");
      }
      gazetteer = Objects.requireNonNull(value, "gazetteer");
      return this;
    }

    /** Bounds what one document may cost; {@link Limits#DEFAULT} if it is not called. */
    public Builder limits(Limits value) {
      limits = Objects.requireNonNull(value, "limits");
      return this;
    }

    /** The extractor. */
    public Extractor build() {
      return new Extractor(gazetteer == null ? Gazetteer.bundled() : gazetteer, limits);
    }
  }

  /**
   * One text to be read, with what the caller knows about it. Not thread-safe; made for one call
   * chain.
   */
  public static final class Request {
    private final Extractor extractor;
    private final String text;
    private @Nullable String title;
    private @Nullable LocalDate published;
    private @Nullable Country issuer;
    private @Nullable Duration most;

    private Request(Extractor extractor, String text) {
      this.extractor = extractor;
      this.text = text;
    }

    /** The headline; facts are read in it too. */
    public Request title(String value) {
      title = Objects.requireNonNull(value, "title");
      return this;
    }

    /**
     * The day of publication in the issuer's own time zone. Without it, the day is worked out from
     * the text.
     */
    public Request publishedOn(LocalDate day) {
      published = Objects.requireNonNull(day, "day");
      return this;
    }

    /** Whose release it is: {@code we} and {@code our country} are that country. */
    public Request issuedBy(Country country) {
      issuer = Objects.requireNonNull(country, "country");
      return this;
    }

    /**
     * Gives up if the document is not read after that long, by the machine's monotonic clock. The
     * time is looked at about once a sentence.
     *
     * @throws IllegalArgumentException if the duration is negative
     */
    public Request within(Duration time) {
      if (time.isNegative()) {
        throw new IllegalArgumentException("a negative time: " + time);
      }
      most = time;
      return this;
    }

    /**
     * Reads the text. No text makes it throw.
     *
     * @throws ExtractionStoppedException if the thread is interrupted, or the time of {@link
     *     #within} is over
     */
    public Extraction extract() {
      Deadline watch = new Deadline(Optional.ofNullable(most));
      Bounded bounded = new Bounded(extractor.limits, text, Optional.ofNullable(title));
      Input input =
          new Input(
              bounded.text(),
              bounded.title(),
              Optional.ofNullable(published),
              Optional.ofNullable(issuer));
      Result result = bounded.result(extractor.pipeline.read(input, watch));
      return new Extraction(
          text, result.facts(), result.mentions(), result.documentDate(), result.diagnostics());
    }
  }
}
