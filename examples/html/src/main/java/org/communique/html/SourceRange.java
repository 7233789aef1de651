package org.communique.html;

/**
 * A stretch of a page's source: UTF-16 offsets into the HTML as it was given, end exclusive.
 *
 * @param start offset of the first character
 * @param end offset after the last character
 */
public record SourceRange(int start, int end) {}
