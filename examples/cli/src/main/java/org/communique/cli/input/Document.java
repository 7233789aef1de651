package org.communique.cli.input;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document to be read. Immutable and thread-safe.
 *
 * @param origin where it was read from: a file, or a file and a line
 * @param id its identifier: the one in the JSON line, else the file as it was named
 * @param date the day of publication, where it is given
 * @param title the headline, where it is given
 * @param text the text
 */
public record Document(
    Origin origin, String id, Optional<LocalDate> date, Optional<String> title, String text)
    implements Item {}
