package org.communique.cli.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Strict UTF-8: text or an error with its byte offset, never a replacement character. */
final class Utf8 {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  /**
   * The text that the bytes hold, without a byte order mark.
   *
   * @param bytes the bytes
   * @param offset where the bytes begin in their file, for messages
   * @throws UnreadableException if they are not UTF-8 text
   */
  static String decode(byte[] bytes, long offset) throws UnreadableException {
    if (offset == 0 && (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF))) {
      throw new UnreadableException("is UTF-16, not UTF-8; convert it first");
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new UnreadableException("is binary, not text: byte 00 at offset " + (offset + i));
      }
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new UnreadableException(
          "is not UTF-8: byte "
              + HexFormat.of().withUpperCase().toHexDigits(bytes[in.position()])
              + " at offset "
              + (offset + in.position()));
    }
    out.flip();
    if (offset == 0 && out.hasRemaining() && out.get(0) == BYTE_ORDER_MARK) {
      out.position(1);
    }
    return out.toString();
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
