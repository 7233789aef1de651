package org.communique.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** Facts about the world, each valid over its time. Immutable and thread-safe. */
public final class Gazetteer {
  private final List<Name> names;

  private Gazetteer(List<Name> names) {
    this.names = names;
  }

  /** All data of the providers on the class path. */
  public static Gazetteer bundled() {
    Builder builder = builder();
    ServiceLoader.load(GazetteerProvider.class).forEach(provider -> provider.provide(builder));
    return builder.build();
  }

  /** A builder without entries. */
  public static Builder builder() {
    return new Builder();
  }

  /** Every surface form. */
  public List<Name> names() {
    return names;
  }

  /** Collects entries. Not thread-safe. */
  public static final class Builder {
    private final List<Name> names = new ArrayList<>();

    private Builder() {}

    /** Adds a surface form. */
    public Builder name(Name name) {
      names.add(name);
      return this;
    }

    /** The gazetteer of all that was added. */
    public Gazetteer build() {
      return new Gazetteer(List.copyOf(names));
    }
  }
}
