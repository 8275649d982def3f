package kith.find;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A part of the index: documents in order, their words, and which word is in which. Immutable. */
final class Segment {
  static final Segment EMPTY = new Segment(List.of());

  private static final int STEP_BITS = 2;
  private static final int STEP_MASK = (1 << STEP_BITS) - 1;

  private final Document[] documents;
  private final int[] days;
  private final int[] only;
  private final Vocabulary vocabulary;
  private final int[] begins;
  private final int[] places;

  /** Receives where a word is. */
  interface Visitor {
    /**
     * @param document its number in this part
     * @param step how near to the person, as {@link Where#step} says
     */
    void place(int document, int step);
  }

  /** Where a word is, while that is being collected. */
  private static final class Places {
    private int[] places = new int[2];
    private int count;

    void add(int place) {
      if (count > 0 && places[count - 1] == place) {
        return;
      }
      if (count == places.length) {
        places = Arrays.copyOf(places, 2 * count);
      }
      places[count++] = place;
    }
  }

  Segment(Collection<Document> all) {
    documents = all.toArray(Document[]::new);
    Arrays.sort(documents, Document.ORDER);
    days = Stream.of(documents).mapToInt(Document::day).toArray();
    only =
        Stream.of(documents)
            .mapToInt(document -> document.people().length == 1 ? document.people()[0] : -1)
            .toArray();
    Map<String, Places> collected = new HashMap<>();
    for (int number = 0; number < documents.length; number++) {
      for (Passage passage : Passage.of(documents[number].fact())) {
        int place = number << STEP_BITS | passage.where().step();
        Tokens.of(
            passage.text(),
            (word, _, _) -> collected.computeIfAbsent(word, _ -> new Places()).add(place));
      }
    }
    String[] words = collected.keySet().toArray(String[]::new);
    Arrays.sort(words);
    vocabulary = new Vocabulary(words);
    begins = new int[words.length + 1];
    for (int word = 0; word < words.length; word++) {
      begins[word + 1] = begins[word] + collected.get(words[word]).count;
    }
    places = new int[begins[words.length]];
    for (int word = 0; word < words.length; word++) {
      Places of = collected.get(words[word]);
      System.arraycopy(of.places, 0, places, begins[word], of.count);
    }
  }

  int size() {
    return documents.length;
  }

  Document document(int number) {
    return documents[number];
  }

  /** The day of a document, as it says. */
  int day(int number) {
    return days[number];
  }

  /** The one person a document speaks of, or -1; faster than asking the document. */
  int only(int number) {
    return only[number];
  }

  /** The number of the document of the same fact, or negative if there is none. */
  int find(Document document) {
    return Arrays.binarySearch(documents, document, Document.ORDER);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Goes through the places of a word. */
  void places(int word, Visitor visitor) {
    for (int i = begins[word]; i < begins[word + 1]; i++) {
      visitor.place(places[i] >>> STEP_BITS, places[i] & STEP_MASK);
    }
  }
}
