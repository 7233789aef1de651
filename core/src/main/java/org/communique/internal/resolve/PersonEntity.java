package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communique.value.Role;
import org.jspecify.annotations.Nullable;

/** A person of the document, with all mentions of it. Filled by {@link Persons} only. */
final class PersonEntity {
  /** A post that the document gives the person. */
  static final class HeldPost {
    Role role;
    String implied = "";
    String phrase = "";
    String body = "";

    /** What the title means with other complements, by class or country. */
    Map<String, Role> usage = Map.of();

    @Nullable String country;
    @Nullable String organization;
    @Nullable String portfolio;
    boolean former;
    boolean weak;
    boolean assumed;
    final int from;
    final int to;

    HeldPost(Role role, int from, int to) {
      this.role = role;
      this.from = from;
      this.to = to;
    }
  }

  String name;
  List<String> words;
  int nameFrom;
  int nameTo;
  final List<HeldPost> posts = new ArrayList<>();
  String country = "";
  String origin = "";
  boolean honorific;

  PersonEntity(String name, List<String> words, int nameFrom, int nameTo) {
    this.name = name;
    this.words = words;
    this.nameFrom = nameFrom;
    this.nameTo = nameTo;
  }

  boolean hasRole(Role role) {
    return posts.stream().anyMatch(post -> post.role == role);
  }

  /** The country that the person stands for, an empty string if the document does not tell. */
  String country() {
    for (HeldPost post : posts) {
      if (post.country != null && !post.former) {
        return post.country;
      }
    }
    for (HeldPost post : posts) {
      if (post.country != null) {
        return post.country;
      }
    }
    return country.isEmpty() ? origin : country;
  }
}
