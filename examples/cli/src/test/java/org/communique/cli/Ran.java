package org.communique.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A run of the command line within the test's own process. */
record Ran(int exit, String out, String err) {
  static Ran with(String... args) {
    return withInput("", args);
  }

  static Ran withInput(String in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Main.run(args, new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, err);
    return new Ran(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
