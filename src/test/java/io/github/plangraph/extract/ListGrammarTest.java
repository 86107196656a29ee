package io.github.plangraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.plangraph.document.MappedText;
import io.github.plangraph.lexicon.Lexicon;
import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Fact;
import io.github.plangraph.plan.Passage;
import io.github.plangraph.plan.Scope;
import io.github.plangraph.plan.Statement;
import io.github.plangraph.rdf.Vocabularies;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the grammar of lists makes of a sentence whose words no vocabulary holds: a construct each.
 */
class ListGrammarTest {

  private static Lexicon lexicon;

  @BeforeAll
  static void lexicon() throws IOException {
    lexicon = Vocabularies.bundled().lexicon();
  }

  private static Reading reading(String sentence) {
    MappedText text = MappedText.of(sentence, 0);
    return new Reading(new Passage(Passage.Kind.PARAGRAPH, text, 0, 0, Scope.NONE), lexicon);
  }

  private static List<Named> names(Reading reading, List<Enumeration> lists) {
    return Arbiter.settle(Extractor.byRule(reading, lists)).stream()
        .map(c -> new Named(c, Extractor.mention(reading.passage, c)))
        .filter(n -> n.mention().evidence().asserted())
        .toList();
  }

  private static String labels(List<Named> names, Scheme scheme) {
    return names.stream()
        .filter(n -> n.is(scheme))
        .map(n -> n.candidate().label())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "推广甲壳织造、乙壳拧卷技术在丙港驳运、丁湾拖带等场景试点, 甲壳织造 乙壳拧卷, 丙港驳运 丁湾拖带",
    "鼓励甲厂、乙厂等建材企业采用丙窑烧结、丁窑焙烧技术, 丙窑烧结 丁窑焙烧, 甲厂 乙厂 建材",
    "治理甲泥焙烧、乙泥锻打、丙泥浸洗等重点行业深度减排, '', 甲泥焙烧 乙泥锻打 丙泥浸洗",
    "推动大数据在甲泥买卖、乙泥典当等金融领域的应用, 大数据, 甲泥买卖 乙泥典当 金融",
    "建设集甲泥探查、乙泥辨认、丙泥撒布于一体的管理平台, 甲泥探查 乙泥辨认 丙泥撒布, ''",
    "建立覆盖省、市、县三级的甲泥问诊、乙泥问诊系统, 甲泥问诊 乙泥问诊系统, ''",
    "开发基于甲泥的乙泥推送、面向丙泥的丁泥批改和面向戊泥的己泥沟通系统, 乙泥推送 丁泥批改 己泥沟通系统, ''",
    "研发甲泥、乙灰、丙渣处理设备, 甲泥处理设备 乙灰处理设备 丙渣处理设备, ''",
    "推广甲泥、乙灰自动控制系统和丙渣检测技术, 甲泥 乙灰自动控制系统 丙渣检测, ''",
    "突破甲泥高纯制备、绿色分离技术, 甲泥高纯制备 绿色分离技术, ''",
    "推广甲泥采样、乙泥打磨等丙泥烧制成套技术, 甲泥采样 乙泥打磨 丙泥烧制, ''",
    "建设国家甲泥产业示范基地（软件和信息服务）, '', ''"
  })
  void namesOfLists(String sentence, String technologies, String sectors) {
    Reading reading = reading(sentence + "。");
    List<Named> names = names(reading, new EnumerationParser(reading).parse());
    assertEquals(technologies, labels(names, Scheme.TECHNOLOGY));
    assertEquals(sectors, labels(names, Scheme.SECTOR));
  }

  @ParameterizedTest
  @CsvSource({
    "推动供水、燃气等行业应用物联网、大数据, 物联网>供水 物联网>燃气 大数据>供水 大数据>燃气",
    "在建材行业推广物联网，在食品行业推广大数据, 物联网>建材 大数据>食品",
    "面向农业，发展物联网, 物联网>农业"
  })
  void applied(String sentence, String pairs) {
    Reading reading = reading(sentence + "。");
    List<Enumeration> lists = new EnumerationParser(reading).parse();
    List<Fact> facts = new Applications().read(reading, lists, names(reading, lists));
    assertEquals(
        pairs,
        facts.stream()
            .map(Statement.class::cast)
            .map(s -> s.subject().orElseThrow().label() + ">" + s.object().label())
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "支持物联网、大数据等技术在农业、林业领域的融合应用, uses:物联网 uses:大数据",
    "开发基于物联网的大数据平台、区块链平台, uses:物联网 develops:大数据平台 develops:区块链平台"
  })
  void committed(String sentence, String commitments) {
    Reading reading = reading(sentence + "。");
    List<Enumeration> lists = new EnumerationParser(reading).parse();
    List<Named> names = names(reading, lists);
    assertEquals(
        commitments,
        new Commitments()
            .read(reading, lists, names).stream()
                .map(Statement.class::cast)
                .map(s -> s.predicate().term() + ":" + s.object().label())
                .collect(Collectors.joining(" ")));
  }
}
