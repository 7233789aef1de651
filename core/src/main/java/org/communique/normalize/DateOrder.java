package org.communique.normalize;

/** The order in which a locale writes the numbers of a date. */
enum DateOrder {
  MDY,
  DMY,
  YMD
}
