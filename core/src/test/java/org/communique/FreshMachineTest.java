package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Virtual machines that number their objects in different ways, and stand in other countries, give
 * the same bytes.
 */
class FreshMachineTest {
  private static final long PATIENCE_MINUTES = 5;

  @TempDir static Path folder;

  private static byte[] expected;

  @BeforeAll
  static void read_here() throws IOException {
    Path here = folder.resolve("here.txt");
    GoldenTexts.main(new String[] {here.toString()});
    expected = Files.readAllBytes(here);
  }

  @Test
  void there_is_something_to_compare() {
    assertThat(new String(expected, StandardCharsets.UTF_8)).contains("Meeting[", "Official[");
  }

  @ParameterizedTest
  @CsvSource({
    "0, tr, TR, Pacific/Kiritimati",
    "1, ar, EG, America/St_Johns",
    "2, th, TH, Asia/Kathmandu",
    "3, lt, LT, Pacific/Pago_Pago"
  })
  void another_machine_gives_the_same(
      String hashCodes, String language, String country, String zone) throws Exception {
    Path there = folder.resolve(language + ".txt");
    run(
        List.of(
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:hashCode=" + hashCodes,
            "-Duser.language=" + language,
            "-Duser.country=" + country,
            "-Duser.timezone=" + zone),
        there);

    assertThat(Files.readAllBytes(there)).isEqualTo(expected);
  }

  private static void run(List<String> options, Path result) throws Exception {
    Path log = folder.resolve(result.getFileName() + ".log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Collections.addAll(command, "-Xshare:off", "-Xss512k", "-XX:TieredStopAtLevel=1");
    command.addAll(options);
    Collections.addAll(command, "-cp", System.getProperty("java.class.path"));
    Collections.addAll(command, GoldenTexts.class.getName(), result.toString());
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).as("finished").isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(() -> logged(log)).isZero();
  }

  private static String logged(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
