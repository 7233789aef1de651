package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewCommandTest {
  @TempDir Path folder;

  @Test
  void writes_one_page_with_all_documents_that_can_be_read() throws IOException {
    Path one = Files.writeString(folder.resolve("one.txt"), "Ana Lima of Portugal spoke.");
    Path two = Files.writeString(folder.resolve("two.txt"), "Jonas Berg of Norway spoke.");
    Path page = folder.resolve("report.html");

    Ran ran =
        Ran.with(
            "view",
            one.toString(),
            folder.resolve("none.txt").toString(),
            two.toString(),
            "-o",
            page.toString());

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(Files.readString(page))
        .startsWith("<!DOCTYPE html>")
        .contains("Ana Lima of Portugal", "Jonas Berg of Norway")
        .endsWith("</html>\n");
  }
}
