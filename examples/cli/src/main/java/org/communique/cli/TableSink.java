package org.communique.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.communique.cli.DocumentRun.Rendered;
import org.communique.cli.DocumentRun.Sink;
import org.communique.export.CsvTables;

/** Writes facts as tables in a folder. */
final class TableSink implements Sink {
  private final Path folder;
  private final CsvTables tables;

  /**
   * Makes the folder if it is not there.
   *
   * @throws IOException if it cannot be made
   */
  TableSink(Path folder) throws IOException {
    this.folder = folder;
    try {
      tables = new CsvTables(folder);
    } catch (FileSystemException e) {
      throw new IOException(folder + " is no folder, or it cannot be made", e);
    }
  }

  @Override
  public void take(Rendered rendered) throws IOException {
    try {
      tables.add(rendered.document());
    } catch (IOException e) {
      throw named(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      tables.close();
    } catch (IOException e) {
      throw named(e);
    }
  }

  private IOException named(IOException e) {
    return new IOException(folder + ": " + e.getMessage(), e);
  }
}
