package io.github.plangraph.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the name in an item begins: behind what it is for or made with, and behind evaluative
 * words. 面向事务的新型关系数据库 is 关系数据库, 基于语义理解的数据资源管理 is 数据资源管理.
 */
final class ItemStart {

  private static final Pattern PURPOSE =
      Pattern.compile("(以及|和|及)?(面向|基于|针对|适应|适用于|用于|采用|依托|利用|围绕)[^的]{2,20}的(?=..)");

  /** 采用 in 基础类安全产品、采用内容感知、智能沙箱等新技术的产品. */
  private static final Pattern MEANS = Pattern.compile("(采用|利用|运用|借助|依托)(?=...)");

  private ItemStart() {}

  /** The offset behind what an item is for (面向特殊儿童的), or where it began. */
  static int behindPurpose(String text, int start, int end) {
    Matcher purpose = PURPOSE.matcher(text).region(start, end);
    return purpose.lookingAt() ? purpose.end() : start;
  }

  /** The offset at which the name of an item begins. */
  static int of(String text, int start, int end) {
    int at = behindPurpose(text, start, end);
    Matcher means = MEANS.matcher(text).region(at, end);
    at = means.lookingAt() ? means.end() : at;
    return Words.skipModifiers(text, at, end);
  }
}
