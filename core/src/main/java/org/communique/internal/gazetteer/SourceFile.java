package org.communique.internal.gazetteer;

import java.time.LocalDate;
import java.util.List;

/**
 * A source file that could be read.
 *
 * @param name the path by which messages call it
 * @param role the role of holders, else empty
 * @param horizon the day up to which the file is kept
 */
record SourceFile(
    String name,
    TableKind kind,
    String role,
    String source,
    String licence,
    LocalDate horizon,
    List<SourceRow> rows) {}
