package io.github.plangraph.extract;

import java.util.Optional;

/** The word lists, and what follows from them alone for a stretch of text. */
final class Words {

  static final WordList VERBS = WordList.of("verbs.tsv");
  static final WordList ACTIONS = WordList.of("actions.tsv");
  static final WordList SIGNALS = WordList.of("signals.tsv");
  static final WordList HEADS = WordList.of("heads.tsv");
  static final WordList MODIFIERS = WordList.of("modifiers.txt");
  static final WordList FIXED = WordList.of("fixed.txt");
  static final WordList GENERIC = WordList.of("generic.txt");
  static final WordList SECTOR_TAILS = WordList.of("sector-tails.txt");
  static final WordList PROCESSES = WordList.of("processes.txt");
  static final WordList OPENERS = WordList.of("openers.txt");

  private Words() {}

  /**
   * The offset behind the evaluative words that begin a name (新型关系数据库: 2); they are kept where the
   * name is fixed (新一代信息技术) or fewer than two characters would be left.
   */
  static int skipModifiers(String text, int start, int end) {
    int at = start;
    while (at < end && Words.FIXED.startsAt(text, at).filter(fits(end - at)).isEmpty()) {
      Optional<String> modifier = MODIFIERS.startsAt(text, at);
      int next = at + modifier.map(String::length).orElse(0);
      if (next == at || end - next < 2) {
        break;
      }
      at = next < end && text.charAt(next) == '的' && end - next > 2 ? next + 1 : next;
    }
    return at;
  }

  /** Whether nothing but modifiers and a generic noun stands here (新型技术产品, 关键技术). */
  static boolean generic(String name) {
    int at = skipModifiers(name, 0, name.length());
    String rest = name.substring(at);
    if (rest.isEmpty() || GENERIC.contains(rest) || GENERIC.contains(name)) {
      return true;
    }
    if (MODIFIERS.contains(rest) || ACTIONS.contains(rest)) {
      return true;
    }
    Optional<String> head = HEADS.endOf(rest);
    String stem = head.map(h -> rest.substring(0, rest.length() - h.length())).orElse(rest);
    return head.isPresent()
        && (stem.isEmpty() || GENERIC.contains(stem) || MODIFIERS.contains(stem));
  }

  /** 等 that closes a list, not the one of 等级, 平等, 高等 … */
  static boolean closes(String text, int at) {
    if (text.charAt(at) != '等') {
      return false;
    }
    char before = at > 0 ? text.charAt(at - 1) : '，';
    char after = at + 1 < text.length() ? text.charAt(at + 1) : '。';
    return "平高均同相对初中优劣何".indexOf(before) < 0 && "级于效额距值份价候待第".indexOf(after) < 0;
  }

  /** 在 as a preposition between a technique and where it is used, not that of 在线, 存在, 正在 … */
  static boolean places(String text, int at) {
    if (text.charAt(at) != '在') {
      return false;
    }
    char before = at > 0 ? text.charAt(at - 1) : '，';
    char after = at + 1 < text.length() ? text.charAt(at + 1) : '。';
    return "存正所现内潜实旨外好".indexOf(before) < 0 && "线轨机建役校职岗籍库于乎家途".indexOf(after) < 0;
  }

  private static java.util.function.Predicate<String> fits(int length) {
    return word -> word.length() <= length;
  }
}
