package org.communique.internal;

import java.util.List;
import java.util.Optional;
import org.communique.Diagnostic;
import org.communique.DocumentDate;
import org.communique.Found;
import org.communique.Mentions;
import org.communique.fact.Fact;

/** What was read in a document. */
public record Result(
    List<Found<? extends Fact>> facts,
    Mentions mentions,
    Optional<DocumentDate> documentDate,
    List<Diagnostic> diagnostics) {}
