package org.communique.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.communique.value.Country;

/** A document to be read, with what the caller knows about it. */
public record Input(
    String text, Optional<String> title, Optional<LocalDate> published, Optional<Country> issuer) {}
