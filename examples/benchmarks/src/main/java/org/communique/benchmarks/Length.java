package org.communique.benchmarks;

/** How long a release is. */
public enum Length {
  /** One paragraph of about 500 characters. */
  SHORT {
    @Override
    String text() {
      return new ReleaseGenerator(1).text(400);
    }
  },
  /** A sample release of about 1,600 characters. */
  TYPICAL {
    @Override
    String text() {
      return Releases.read("talks-readout");
    }
  },
  /** About 200,000 characters. */
  VERY_LONG {
    @Override
    String text() {
      return new ReleaseGenerator(1).text(200_000);
    }
  };

  /** A text of this length, the same every time. */
  abstract String text();
}
