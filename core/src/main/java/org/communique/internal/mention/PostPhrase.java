package org.communique.internal.mention;

import java.util.List;

/**
 * A phrase that names one or more posts.
 *
 * @param from first token, the determiner left out
 * @param to token after the last
 * @param posts the posts in order
 * @param plural whether the title stands in the plural
 */
record PostPhrase(int from, int to, List<PostReading> posts, boolean plural) {
  PostPhrase {
    posts = List.copyOf(posts);
  }

  PostReading first() {
    return posts.get(0);
  }
}
