package org.communique.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Reads the slots of one JSON object and says where something is wrong. A null slot counts as
 * absent. Immutable; as thread-safe as the object.
 */
public final class SlotReader {
  private final JsonNode node;
  private final String path;

  /**
   * Reads an object.
   *
   * @param node the object
   * @param path where it stands, for messages
   * @throws JsonFormatException if it is no object
   */
  public SlotReader(JsonNode node, String path) {
    if (!node.isObject()) {
      throw new JsonFormatException(path, "is no JSON object");
    }
    this.node = node;
    this.path = path;
  }

  boolean has(String name) {
    return node.hasNonNull(name);
  }

  /**
   * A slot that must be there.
   *
   * @throws JsonFormatException if it is not, or is not in that form
   */
  public <T> T required(String name, Function<String, T> parse) {
    return optional(name, parse)
        .orElseThrow(() -> new JsonFormatException(path + "." + name, "is missing"));
  }

  /**
   * A slot that may be absent.
   *
   * @throws JsonFormatException if it is there but not in that form
   */
  public <T> Optional<T> optional(String name, Function<String, T> parse) {
    return has(name)
        ? Optional.of(parse(node.get(name), path + "." + name, parse))
        : Optional.empty();
  }

  /** A list of written forms; an absent one is empty. */
  <T> List<T> list(String name, Function<String, T> parse) {
    return elements(name, (element, where) -> parse(element, where, parse));
  }

  /** A list of anything; an absent one is empty. */
  <T> List<T> elements(String name, BiFunction<JsonNode, String, T> read) {
    String where = path + "." + name;
    List<T> values = new ArrayList<>();
    if (has(name)) {
      JsonNode array = node.get(name);
      if (!array.isArray()) {
        throw new JsonFormatException(where, "is no list");
      }
      for (int i = 0; i < array.size(); i++) {
        values.add(read.apply(array.get(i), where + "[" + i + "]"));
      }
    }
    return values;
  }

  /** A whole number that must be there. */
  int number(String name) {
    JsonNode value = node.path(name);
    if (!value.canConvertToInt() || !value.isIntegralNumber()) {
      throw new JsonFormatException(path + "." + name, "is no whole number");
    }
    return value.intValue();
  }

  /** A flag; an absent one is not set. */
  boolean flag(String name) {
    if (has(name) && !node.get(name).isBoolean()) {
      throw new JsonFormatException(path + "." + name, "is neither true nor false");
    }
    return node.path(name).booleanValue();
  }

  /** An object or list within this one; a missing node where there is none. */
  JsonNode child(String name) {
    return node.path(name);
  }

  private static <T> T parse(JsonNode value, String where, Function<String, T> parse) {
    if (!value.isTextual()) {
      throw new JsonFormatException(where, "is no string");
    }
    try {
      return parse.apply(value.textValue());
    } catch (JsonFormatException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new JsonFormatException(where, String.valueOf(e.getMessage()));
    }
  }
}
