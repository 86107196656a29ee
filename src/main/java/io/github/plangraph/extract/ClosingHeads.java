package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.nlp.Lattice;
import java.util.ArrayList;
import java.util.List;

/**
 * The noun phrase that 等 closes a list with is a name where the list is of names and it has a
 * naming modifier of its own: 病患陪护等综合性家庭服务. The tagger sees it best where it knows the words; here
 * it is asked again with the list in mind.
 */
final class ClosingHeads {

  /** Chosen on annotated plans left out of training: less lets more wrong names in than right. */
  private static final double LEAST = 0.05;

  private static final double CONFIDENCE = 0.5;
  private static final int LONGEST = 12;
  private static final int MODIFIED = 6;

  private final Reading reading;
  private final List<Enumeration> lists;

  ClosingHeads(Reading reading, List<Enumeration> lists) {
    this.reading = reading;
    this.lists = lists;
  }

  /** Those of a sentence that the tagger left out, given its names. */
  List<Candidate> find(Reading.Range sentence, Lattice lattice, List<Candidate> names) {
    List<Candidate> found = new ArrayList<>();
    for (Candidate name : names) {
      int at = behindMarks(name.end(), sentence.end());
      boolean named = name.scheme() == Scheme.TECHNOLOGY || name.scheme() == Scheme.SECTOR;
      if (named && sentence.holds(at) && Words.closes(reading.text, at)) {
        best(sentence, lattice, names, name.scheme(), at + 1, found);
      }
    }
    return found;
  }

  /** Behind the quotation mark or bracket that closes at an offset: “茶沼畜”等. */
  private int behindMarks(int from, int limit) {
    int at = from;
    while (at < Math.min(limit, from + 3) && "”）".indexOf(reading.text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** How many names of the kind stand in the list before it. */
  private int listed(List<Candidate> names, Scheme scheme, int at) {
    int n = 0;
    int begin = at;
    for (int i = names.size() - 1; i >= 0; i--) {
      Candidate name = names.get(i);
      if (name.end() < at && name.scheme() == scheme && begin - name.end() < 6) {
        n++;
        begin = name.start();
      }
    }
    return Math.max(1, Math.min(4, n));
  }

  /** 高新技术, 算法: a class that names nothing. */
  private boolean plain(int start, int end) {
    String form = reading.text.substring(start, end);
    return Words.HEADS.contains(form) || Words.generic(form);
  }

  private void best(
      Reading.Range sentence,
      Lattice lattice,
      List<Candidate> names,
      Scheme scheme,
      int from,
      List<Candidate> found) {
    int limit = from;
    while (limit < sentence.end()
        && limit < from + LONGEST + MODIFIED
        && "，。；、：（“在".indexOf(reading.text.charAt(limit)) < 0) {
      limit++;
    }
    double most = 0;
    double total = 0;
    int start = -1;
    int end = -1;
    for (int i = from; i < Math.min(limit, from + MODIFIED); i++) {
      for (int j = i + 2; j <= Math.min(limit, i + LONGEST); j++) {
        boolean plain = plain(i, j);
        double p = plain ? 0 : lattice.probability(i - sentence.start(), Tags.name(scheme, j - i));
        total += p;
        if (p > most) {
          most = p;
          start = i;
          end = j;
        }
      }
    }
    if (start < 0 || total * listed(names, scheme, from) < LEAST) {
      return;
    }
    Candidate head =
        Linking.candidate(
            reading, lists, start, end, scheme, "tagger.head", Math.max(most, CONFIDENCE));
    if (names.stream().noneMatch(head::overlaps)) {
      found.add(head);
    }
  }
}
