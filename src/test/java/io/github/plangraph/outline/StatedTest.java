package io.github.plangraph.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.plangraph.document.Document;
import io.github.plangraph.document.DocumentReader;
import io.github.plangraph.document.UnreadableDocumentException;
import io.github.plangraph.plan.Metadatum;
import io.github.plangraph.plan.Plan;
import io.github.plangraph.plan.Structure;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What lines and tables say of plans and their parts beside numbers: roles, time limits, bodies.
 */
class StatedTest {

  private static Structure read(String name, String text) {
    try {
      Document document = new DocumentReader().read(name, text.getBytes(StandardCharsets.UTF_8));
      return new Outliner().outline(document).get(0);
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "行动要求, guidance",
    "以全国生态环境保护大会精神为根本遵循，谱写美丽滨海新篇章, guidance",
    "主要指标, objective",
    "具体指标, objective",
    "“十五五”时期主要指标, objective",
    "发展目标, objective",
    "保障支撑, safeguard",
    "政策机制, safeguard",
    "加强领导凝心聚力，为实现美好蓝图努力奋斗, organisation",
    "试点范围, other",
    "完善指标监测平台, task",
    "建设考核指标数据库, task",
    "健全森林城市建设规划体系, task"
  })
  void titlesTellRoles(String title, String role) {
    String text = "滨海市水网建设方案\n一、" + title + "\n有关部门抓好落实。\n二、建设水源工程\n新建水库三座。\n";
    Structure plan = read("plan.txt", text);
    assertEquals(title, plan.sections().get(0).title());
    assertEquals(role, plan.sections().get(0).role().name().toLowerCase(Locale.ROOT));
  }

  @Test
  void rowsTakeTheirDeadlinesFromTheColumn() {
    String text =
        """
        滨海市水网建设方案

        ## 一、重点任务

        ### （一）建设水源工程

        | 序号 | 工作任务 | 牵头单位 | 完成时限 |
        |---|---|---|---|
        | 1 | 新建东山水库并完成蓄水验收 | 市水利局 | 2027年6月 |
        | 2 | 开展河湖连通工程前期论证 | 市发展改革委 | 2025.12 |
        | 3 | 巡查重点堤防并通报结果 | 市应急局 | 长期坚持 |
        | 4 | 改造老旧供水管网五十公里 | 市城管局 | 2025年—2026年底 |

        到2028年底前建成智慧水利平台。
        """;
    Map<String, OptionalInt> deadlines =
        read("plan.md", text).measures().stream()
            .collect(Collectors.toMap(m -> m.title(), m -> m.deadline()));
    assertEquals(OptionalInt.of(2027), deadlines.get("新建东山水库并完成蓄水验收"));
    assertEquals(OptionalInt.of(2025), deadlines.get("开展河湖连通工程前期论证"));
    assertEquals(OptionalInt.empty(), deadlines.get("巡查重点堤防并通报结果"));
    assertEquals(OptionalInt.of(2026), deadlines.get("改造老旧供水管网五十公里"));
    assertEquals(OptionalInt.of(2028), deadlines.get("到2028年底前建成智慧水利平台"));
  }

  /** A name that a person gave a file says more than the purpose, which says more than a code. */
  @ParameterizedTest
  @CsvSource({"binhai2024-care.txt, 促进全市普惠托育服务健康发展实施意见", "滨海市普惠托育实施意见.txt, 滨海市普惠托育实施意见"})
  void aDocumentWithoutTitleIsCalledByItsPurpose(String file, String title) {
    String text =
        """
        各区人民政府，市政府各部门：
        为促进全市普惠托育服务健康发展，经市政府同意，制定本实施意见。
        1.建设社区托育点。依托社区用房新建托育点，增加托位。
        2.培训托育人员。开展岗位培训。
        """;
    assertEquals(title, read(file, text).plan().title());
  }

  @Test
  void theCongressThatPassedAPlanIsItsIssuer() {
    String text =
        """
        滨海市国民经济和社会发展第十五个五年规划纲要
        （2026年2月6日滨海市第十七届人民代表大会第六次会议批准）
        一、建设水源工程
        新建水库三座。
        二、建设港口
        新建泊位。
        """;
    Plan plan = read("plan.txt", text).plan();
    assertEquals("滨海市人民代表大会", plan.first(Metadatum.Field.ISSUER).orElse(""));
    assertEquals("2026-02-06", plan.first(Metadatum.Field.DATE).orElse(""));
  }
}
