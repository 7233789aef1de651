package org.communique.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version, as the packed jar states it. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("(not packed)");
    return new String[] {
      "communique " + version, "Java " + System.getProperty("java.version", "unknown")
    };
  }
}
