package org.communique.cli;

import picocli.CommandLine.Command;

/** Questions to the gazetteer. */
@Command(
    name = "gazetteer",
    description = "Asks the gazetteer: who held an office, what is covered, and up to when.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  communique gazetteer holders queries.tsv",
      "  communique gazetteer status",
      "  communique gazetteer coverage --role foreign-minister --from 2005-01-01"
    })
final class GazetteerCommand {}
