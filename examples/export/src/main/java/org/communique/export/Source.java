package org.communique.export;

import com.google.common.net.UrlEscapers;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.communique.Span;

/**
 * The texts that a document's spans point into. Immutable and thread-safe.
 *
 * @param title the headline, where there is one
 * @param text the text
 */
public record Source(Optional<String> title, String text) {
  private static final String URN = "urn:x-communique:";

  /** Refuses nulls. */
  public Source {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
  }

  /** The text of one of the two parts. */
  String part(Span.Part part) {
    return part == Span.Part.TITLE ? title.orElse("") : text;
  }

  /**
   * The characters of a span.
   *
   * @throws IllegalArgumentException if it lies outside the text
   */
  public String quote(Span span) {
    String part = part(span.part());
    if (span.end() > part.length()) {
      throw new IllegalArgumentException(span + " lies outside the text; is it another document?");
    }
    return part.substring(span.start(), span.end());
  }

  /**
   * The IRI of a document: its identifier if that is an absolute one, else a URN made from it.
   * Fragments after {@code #} name what is in it.
   */
  static String iri(String id) {
    try {
      URI uri = URI.create(id);
      if (uri.isAbsolute() && uri.getFragment() == null) {
        return id;
      }
    } catch (IllegalArgumentException e) {
      return URN + escaped(id);
    }
    return URN + escaped(id);
  }

  private static String escaped(String id) {
    String encodable = new String(id.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    return UrlEscapers.urlPathSegmentEscaper().escape(encodable);
  }
}
