package io.github.plangraph.review;

import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Extraction;
import io.github.plangraph.plan.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Gathers the names of many plans and puts those first that are most in doubt and most frequent:
 * unsure ones, those that model and rules disagree on, technologies that are sectors elsewhere, and
 * names that occur often and that no vocabulary has. Equal plans give equal rows.
 */
public final class Review {

  /** Names of the columns; from {@code action} on, a row is a line for the file of corrections. */
  public static final String HEADER =
      "score\tname\tkind\tcount\treason\texample\taction\ttype\tform\tvalue\tplan\tcontext\twho\twhy";

  /** Mentions below this mean are unsure. */
  private static final double UNSURE = 0.65;

  /** Fewer mentions of an unknown name are no reason to look at it. */
  private static final int OFTEN = 3;

  private static final String CORRECTED = "correction";

  private final Map<String, Sighting> sightings = new TreeMap<>();

  /**
   * Adds a plan.
   *
   * @param found what was extracted
   * @param byRule what rules alone extract from the same plan, if a model had its say
   */
  public void add(Extraction found, Optional<Extraction> byRule) {
    List<Mention> mentions = mentions(found);
    mentions.forEach(m -> sighting(m).add(m));
    if (byRule.isPresent()) {
      List<Mention> ruled = mentions(byRule.get());
      without(mentions, ruled).forEach(m -> sighting(m).because(Reason.MODEL_ALONE));
      for (Mention mention : without(ruled, mentions)) {
        Sighting sighting = sighting(mention);
        sighting.show(mention);
        sighting.because(Reason.RULES_ALONE);
      }
    }
  }

  /** What a person has decided is not asked again, nor what is no more than a candidate. */
  private static List<Mention> mentions(Extraction extraction) {
    return extraction.facts().stream()
        .filter(Mention.class::isInstance)
        .map(Mention.class::cast)
        .filter(m -> m.evidence().asserted() && !m.evidence().rule().equals(CORRECTED))
        .filter(m -> m.scheme() == Scheme.TECHNOLOGY || m.scheme() == Scheme.SECTOR)
        .toList();
  }

  /** Mentions that overlap none of the others. */
  private static List<Mention> without(List<Mention> mentions, List<Mention> others) {
    TreeMap<Integer, Integer> ends = new TreeMap<>();
    others.forEach(
        m -> ends.merge(m.evidence().span().start(), m.evidence().span().end(), Math::max));
    return mentions.stream()
        .filter(
            m -> {
              Map.Entry<Integer, Integer> before = ends.lowerEntry(m.evidence().span().end());
              return before == null || before.getValue() <= m.evidence().span().start();
            })
        .toList();
  }

  private Sighting sighting(Mention mention) {
    return sightings.computeIfAbsent(
        mention.scheme().term() + "\t" + mention.label(), k -> new Sighting(mention));
  }

  /** The rows, at most so many, tab-separated, the most worth a look first. */
  public List<String> rows(int most) {
    List<Sighting> doubtful = new ArrayList<>();
    for (Sighting sighting : sightings.values()) {
      judge(sighting);
      if (!sighting.reasons().isEmpty()) {
        doubtful.add(sighting);
      }
    }
    doubtful.sort(
        Comparator.comparingDouble(Sighting::score)
            .reversed()
            .thenComparing(s -> s.form)
            .thenComparing(s -> s.type));
    return doubtful.stream().limit(most).map(this::row).toList();
  }

  private void judge(Sighting sighting) {
    if (sighting.count() >= 2 && sighting.meanConfidence() < UNSURE) {
      times(sighting, Reason.UNSURE, sighting.count());
    }
    if (!sighting.curated && sighting.count() >= OFTEN) {
      times(sighting, Reason.PROPOSED, sighting.count());
    }
    Sighting rival = rival(sighting);
    if (sighting.count() > 0 && rival.count() > 0 && fewer(sighting, rival)) {
      times(sighting, Reason.TYPES, sighting.count());
    }
  }

  private static void times(Sighting sighting, Reason reason, int times) {
    sighting.reasons().putIfAbsent(reason, times);
  }

  /** The same name as the other type, or one without mentions. */
  private Sighting rival(Sighting sighting) {
    Scheme other = sighting.type == Scheme.SECTOR ? Scheme.TECHNOLOGY : Scheme.SECTOR;
    Sighting found = sightings.get(other.term() + "\t" + sighting.form);
    return found == null ? sighting.none() : found;
  }

  /** The rarer of two types is the one in doubt; of equals, the sector. */
  private static boolean fewer(Sighting sighting, Sighting rival) {
    return sighting.count() < rival.count()
        || (sighting.count() == rival.count() && sighting.type == Scheme.SECTOR);
  }

  private String row(Sighting s) {
    String reasons =
        s.reasons().keySet().stream().map(Reason::text).collect(Collectors.joining("; "));
    return String.join(
        "\t",
        String.format(Locale.ROOT, "%.1f", s.score()),
        s.form,
        s.type.term(),
        String.valueOf(s.count()),
        reasons,
        s.example().replaceAll("\\s+", " "),
        correction(s));
  }

  /**
   * What a person would most likely write, to be checked; where nothing can be written, a comment.
   */
  private String correction(Sighting s) {
    Reason first = s.reasons().keySet().iterator().next();
    String action =
        switch (first) {
          case TYPES -> "retype";
          case MODEL_ALONE, UNSURE -> "reject";
          case RULES_ALONE -> "#";
          case PROPOSED -> "accept";
        };
    String value =
        switch (first) {
          case TYPES -> rival(s).type.term();
          case PROPOSED -> "en=?";
          default -> "";
        };
    return String.join(
        "\t", action, s.type.term(), s.form, value, "*", "*", "review", first.english());
  }
}
