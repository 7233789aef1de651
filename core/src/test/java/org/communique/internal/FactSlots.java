package org.communique.internal;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.fact.Fact;
import org.communique.fact.Official;
import org.communique.value.Post;

/** A fact's slots as text, as the examples of frames write them; lists are joined by {@code |}. */
public final class FactSlots {
  private FactSlots() {}

  /** The filled slots by name. */
  public static Map<String, String> of(Fact fact) {
    Map<String, String> slots = new LinkedHashMap<>();
    if (fact instanceof Official official) {
      Post post = official.post();
      slots.put("name", official.person().name());
      slots.put("role", post.role().toString());
      post.country().ifPresent(country -> slots.put("country", plain(country)));
      post.organization().ifPresent(organization -> slots.put("organization", plain(organization)));
      post.portfolio().ifPresent(portfolio -> slots.put("portfolio", portfolio));
      slots.put("former", String.valueOf(official.former()));
      return slots;
    }
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      String text = text(value(fact, component));
      if (!text.isEmpty()) {
        slots.put(component.getName(), text);
      }
    }
    return slots;
  }

  private static Object value(Fact fact, RecordComponent component) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(component.getName(), e);
    }
  }

  private static String text(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(FactSlots::text).orElse("");
    }
    return value instanceof Collection<?> list
        ? list.stream().map(FactSlots::text).collect(Collectors.joining(" | "))
        : plain(value);
  }

  /** A value without the mark that tells countries and organizations from persons. */
  public static String plain(Object value) {
    String text = String.valueOf(value);
    return text.startsWith("@") || text.startsWith("#") ? text.substring(1) : text;
  }
}
