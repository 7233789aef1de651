package org.communique.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Sets the slots of one JSON object; absent and empty ones are left out. Not thread-safe. */
final class SlotWriter {
  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  /** A slot in its written form. */
  SlotWriter set(String name, Object value) {
    node.put(name, value.toString());
    return this;
  }

  /** A slot in its written form, if it is there. */
  SlotWriter set(String name, Optional<?> value) {
    value.ifPresent(v -> set(name, v));
    return this;
  }

  /** A whole number. */
  SlotWriter number(String name, int value) {
    node.put(name, value);
    return this;
  }

  /** A flag; left out where it is not set. */
  SlotWriter flag(String name, boolean value) {
    if (value) {
      node.put(name, true);
    }
    return this;
  }

  /** A list in the written form that the function gives; left out where it is empty. */
  <T> SlotWriter list(String name, List<? extends T> values, Function<T, String> form) {
    if (!values.isEmpty()) {
      ArrayNode array = node.putArray(name);
      values.forEach(value -> array.add(form.apply(value)));
    }
    return this;
  }

  /** The object. */
  ObjectNode node() {
    return node;
  }
}
