package org.zonereader.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds many words in a text in one pass. Not changed after it is made, so safe to share.
 *
 * <p>Words are compared character by character: fold words and text first, both the same way.
 */
public final class WordTrie {
  private final Node root = new Node();

  /** A character on the way of some words. */
  private static final class Node {
    final Map<Character, Node> next = new HashMap<>(2);
    boolean word;
  }

  /**
   * One place.
   *
   * @param start offset of the word's first character
   * @param end one past its last
   */
  public record Found(int start, int end) {}

  /** Knows these words; empty ones are left out. */
  public WordTrie(Collection<String> words) {
    for (String word : words) {
      Node node = root;
      for (int i = 0; i < word.length(); i++) {
        node = node.next.computeIfAbsent(word.charAt(i), _ -> new Node());
      }
      node.word = node != root;
    }
  }

  /** Every place of every word, by start and then by length; places may overlap. */
  public List<Found> all(String text) {
    List<Found> found = new ArrayList<>();
    for (int start = 0; start < text.length(); start++) {
      at(text, start, found);
    }
    return found;
  }

  /** Places as a reader sees them: from the left, the longest first, without overlap. */
  public List<Found> longest(String text) {
    List<Found> result = new ArrayList<>();
    List<Found> here = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      here.clear();
      at(text, start, here);
      if (here.isEmpty()) {
        start++;
      } else {
        result.add(here.getLast());
        start = here.getLast().end();
      }
    }
    return result;
  }

  private void at(String text, int start, List<Found> found) {
    @Nullable Node node = root;
    for (int i = start; i < text.length(); i++) {
      node = node.next.get(text.charAt(i));
      if (node == null) {
        return;
      }
      if (node.word) {
        found.add(new Found(start, i + 1));
      }
    }
  }
}
