package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Lexicon;
import java.util.Optional;
import java.util.Set;

/** Where the last item of a list without 等 ends: 物联网 in 加强云计算、大数据、物联网的应用. */
final class LastItem {

  /** Verbs that begin another predicate: 选取典型企业和重点地区开展工业大数据应用示范. */
  private static final Set<String> STARTS = Set.of("开展", "加强", "推进", "加快", "提升", "实现", "采用", "运用");

  private LastItem() {}

  static int end(Reading reading, int start, int limit) {
    String text = reading.text;
    int at = ItemStart.behindPurpose(text, start, limit);
    while (at < limit && "，。；：！？（,;:\t".indexOf(text.charAt(at)) < 0) {
      Optional<Lexicon.Hit> hit = reading.labels.longest(at, limit);
      if (hit.isPresent() && hit.get().length() > 1) {
        at = hit.get().end();
        continue;
      }
      if (at > start + 1 && closesHere(reading, at, limit)) {
        return at;
      }
      at = "和与及".indexOf(text.charAt(at)) < 0 ? at + 1 : joined(text, at + 1, limit);
    }
    return at;
  }

  /** Behind 面向…的 of the next item, if it has one. */
  private static int joined(String text, int at, int limit) {
    return Math.max(at, ItemStart.behindPurpose(text, at, limit));
  }

  /** Whether another predicate begins here. */
  static boolean starts(String text, int at) {
    return Words.VERBS.startsAt(text, at).filter(STARTS::contains).isPresent();
  }

  private static boolean closesHere(Reading reading, int at, int limit) {
    String text = reading.text;
    char c = text.charAt(at);
    if (text.startsWith("于一体", at) || text.startsWith("为一体", at)) {
      return true;
    }
    if (c == '的' || (c == '在' && at + 2 < limit) || c == '为' || c == '中' || c == '上') {
      return true;
    }
    if (starts(text, at)) {
      return true;
    }
    return Words.ACTIONS
        .startsAt(text, at)
        .filter(action -> endsPhrase(text, at + action.length(), limit))
        .isPresent();
  }

  /** Whether nothing but further actions follows, so that the word is no part of a name. */
  private static boolean endsPhrase(String text, int at, int limit) {
    int i = at;
    while (i < limit) {
      char c = text.charAt(i);
      if ("，。；：！？（的,;:\t".indexOf(c) >= 0) {
        return true;
      }
      Optional<String> more = Words.ACTIONS.startsAt(text, i);
      if (more.isPresent()) {
        i += more.get().length();
      } else if ("和与及、".indexOf(c) >= 0 || text.startsWith("能力", i) || text.startsWith("水平", i)) {
        i += "和与及、".indexOf(c) >= 0 ? 1 : 2;
      } else {
        return false;
      }
    }
    return true;
  }
}
