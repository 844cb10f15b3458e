package org.zonereader.bench;

import java.util.ArrayList;
import java.util.List;
import org.zonereader.store.IndexedText;
import org.zonereader.store.SearchPeer;

/** All folded texts in memory, looked through with indexOf. Texts are added oldest first. */
final class MemoryScan implements SearchPeer {
  private final List<Long> ids = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  void add(List<IndexedText> more) {
    for (IndexedText text : more) {
      ids.add(text.id());
      texts.add(text.text().text());
    }
  }

  int size() {
    return ids.size();
  }

  String text(int index) {
    return texts.get(index);
  }

  @Override
  public List<Long> newest(List<String> words, int limit) {
    List<Long> found = new ArrayList<>();
    for (int i = ids.size() - 1; i >= 0 && found.size() < limit; i--) {
      if (holds(texts.get(i), words)) {
        found.add(ids.get(i));
      }
    }
    return found;
  }

  @Override
  public int count(List<String> words) {
    int count = 0;
    for (String text : texts) {
      count += holds(text, words) ? 1 : 0;
    }
    return count;
  }

  private static boolean holds(String text, List<String> words) {
    for (String word : words) {
      if (text.indexOf(word) < 0) {
        return false;
      }
    }
    return true;
  }
}
