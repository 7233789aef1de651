package org.communique.internal.gazetteer;

/**
 * Where rows are from.
 *
 * @param file the source file's path
 * @param role the role of holders, else empty
 * @param horizon the epoch day up to which it is kept; {@link Table#OPEN_END} if it does not age
 * @param rows how many rows it has
 */
public record Source(
    String file,
    TableKind kind,
    String role,
    String source,
    String licence,
    int horizon,
    int rows) {}
