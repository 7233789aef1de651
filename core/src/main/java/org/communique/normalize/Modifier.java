package org.communique.normalize;

/** Words that pick one of the units around the anchor. */
enum Modifier {
  /** The unit before the last one. */
  BEFORELAST(-2, RelativeNodes.Pick.LAST),
  LAST(-1, RelativeNodes.Pick.LAST),
  /** The same, but of a unit a stretch up to the anchor: {@code the past year}. */
  PAST(-1, RelativeNodes.Pick.LAST),
  THIS(0, RelativeNodes.Pick.THIS),
  NEXT(1, RelativeNodes.Pick.NEXT),
  /** The first one from now on: {@code the coming Thursday}. */
  COMING(1, RelativeNodes.Pick.COMING),
  /** The unit after the next one. */
  AFTERNEXT(2, RelativeNodes.Pick.NEXT);

  private final int offset;
  private final RelativeNodes.Pick pick;

  Modifier(int offset, RelativeNodes.Pick pick) {
    this.offset = offset;
    this.pick = pick;
  }

  int offset() {
    return offset;
  }

  RelativeNodes.Pick pick() {
    return pick;
  }
}
