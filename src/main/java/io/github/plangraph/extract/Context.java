package io.github.plangraph.extract;

import java.util.List;

/** What the words around a name make of it. */
final class Context {

  private static final List<String> TECHNOLOGY_TAILS =
      List.of("技术", "系统", "平台", "设备", "装备", "产品", "软件", "芯片", "终端", "研发", "攻关");
  private static final List<String> SECTOR_TAILS =
      List.of("产业", "行业", "领域", "企业", "市场", "部门", "事业");

  private Context() {}

  /** Whether 产业, 行业 … follows. */
  static boolean sectorial(Reading reading, int start, int end) {
    return SECTOR_TAILS.stream().anyMatch(tail -> reading.text.startsWith(tail, end));
  }

  /** Whether 技术, 系统 … 研发 follows. */
  static boolean technical(Reading reading, int start, int end) {
    String text = reading.text;
    return TECHNOLOGY_TAILS.stream().anyMatch(tail -> text.startsWith(tail, end));
  }
}
