package io.github.plangraph.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What lies behind the scores: intervals, names seen and unseen in training, calibration. */
final class Details {

  private static final List<String> MENTIONS = List.of("TECH", "SECTOR", "POLICY", "ORG", "REGION");

  private final Map<String, List<Judged>> byLabel = new LinkedHashMap<>();
  private final List<String> blocks = new ArrayList<>();

  /** Gold marks and found names by whether the model of their document was trained on the name. */
  private final Map<String, Score> seen = new LinkedHashMap<>();

  private final Map<String, Score> unseen = new LinkedHashMap<>();

  void add(List<String> ofBlocks, List<Judged> judged, Optional<TrainedForms> trained) {
    blocks.addAll(ofBlocks);
    for (Judged j : judged) {
      byLabel.computeIfAbsent(j.label(), l -> new ArrayList<>()).add(j);
      if (trained.isPresent() && MENTIONS.contains(j.label())) {
        (trained.get().hold(j.forms()) ? seen : unseen).merge(j.label(), j.score(), Score::plus);
      }
    }
  }

  void add(Details other) {
    blocks.addAll(other.blocks);
    other.byLabel.forEach(
        (label, judged) -> byLabel.computeIfAbsent(label, l -> new ArrayList<>()).addAll(judged));
    other.seen.forEach((label, score) -> seen.merge(label, score, Score::plus));
    other.unseen.forEach((label, score) -> unseen.merge(label, score, Score::plus));
  }

  /** Tables for people; every line but the titles is indented. */
  String text() {
    StringBuilder text = new StringBuilder();
    intervals(text);
    forms(text);
    calibration(text);
    return text.toString();
  }

  private void intervals(StringBuilder text) {
    text.append("\n95% 区间 / interval of strict F1, ").append(blocks.size()).append(" blocks\n");
    byLabel.forEach(
        (label, judged) -> {
          Bootstrap.Interval interval = Bootstrap.of(judged, blocks);
          line(text, "  %-11s%.3f – %.3f", label, interval.low(), interval.high());
        });
  }

  private void forms(StringBuilder text) {
    text.append("\n训练中见过与未见过的名称 / names seen and unseen in training: gold found P R F1\n");
    if (seen.isEmpty() && unseen.isEmpty()) {
      text.append("  没有训练用名称表 / no list of the names in training beside the model\n");
    }
    for (String label : MENTIONS) {
      part(text, label, "seen", seen);
      part(text, label, "unseen", unseen);
    }
  }

  private static void part(
      StringBuilder text, String label, String part, Map<String, Score> scores) {
    Score s = scores.get(label);
    if (s != null) {
      line(
          text,
          "  %-8s%-8s%6d%6d   %.3f  %.3f  %.3f",
          label,
          part,
          s.gold(),
          s.found(),
          s.precision(),
          s.recall(),
          s.f1());
    }
  }

  private void calibration(StringBuilder text) {
    text.append("\n置信度 / confidence of technologies and sectors: mentions, mean, share right\n");
    List<Judged> judged = new ArrayList<>(byLabel.getOrDefault("TECH", List.of()));
    judged.addAll(byLabel.getOrDefault("SECTOR", List.of()));
    Calibration calibration = Calibration.of(judged);
    for (int i = 0; i < calibration.bins().size(); i++) {
      Calibration.Bin bin = calibration.bins().get(i);
      if (bin.count() > 0) {
        line(
            text,
            "  %.1f–%.1f%7d   %.3f  %.3f",
            i / 10.0,
            (i + 1) / 10.0,
            bin.count(),
            bin.mean(),
            bin.share());
      }
    }
    line(text, "  校准误差 / expected calibration error %.3f", calibration.error());
    Calibration.Bin sure = calibration.sure();
    line(text, "  置信度 ≥ 0.9 的精确率 / precision at ≥ 0.9: %.3f (%d)", sure.share(), sure.count());
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
