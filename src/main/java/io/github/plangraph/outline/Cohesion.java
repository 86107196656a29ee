package io.github.plangraph.outline;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a paragraph speaks of what a box is about. */
final class Cohesion {
  private static final int REACH = 40;

  /** Words that every project has in its title. */
  private static final Pattern COMMON =
      Pattern.compile("工程|建设|发展|行动|推进|应用|创新|体系|能力|提升|项目|计划|加快|推动|重点|国家|服务|技术");

  private Cohesion() {}

  /** Whether the lead of a paragraph shares two adjoining characters with the title. */
  static boolean share(String title, String paragraph) {
    int stop = paragraph.indexOf('。');
    String lead = paragraph.substring(0, Math.min(stop < 0 ? REACH : stop, paragraph.length()));
    Set<String> pairs = pairs(title);
    pairs.retainAll(pairs(lead));
    return !pairs.isEmpty();
  }

  private static Set<String> pairs(String text) {
    String rest = COMMON.matcher(text).replaceAll(" ");
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= rest.length(); i++) {
      String pair = rest.substring(i, i + 2);
      if (pair.indexOf(' ') < 0) {
        pairs.add(pair);
      }
    }
    return pairs;
  }
}
