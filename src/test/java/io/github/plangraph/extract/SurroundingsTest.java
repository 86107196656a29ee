package io.github.plangraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.plangraph.document.MappedText;
import io.github.plangraph.lexicon.Lexicon;
import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Passage;
import io.github.plangraph.plan.Scope;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words between two names that deny a relation. */
class SurroundingsTest {

  @ParameterizedTest
  @CsvSource({
    "推广流计算、图计算等计算引擎, 图计算, 计算引擎, false",
    "集交易、展示等于一体的云平台, 展示, 云平台, true",
    "面向机器人等领域的传感器, 机器人, 传感器, true",
    "突破机器人。布局传感器, 机器人, 传感器, true",
    "推广结果查询等在线就医服务, 结果查询, 在线就医, false",
    "支持无人机等与应急平台对接, 无人机, 应急平台, true"
  })
  void deniesKinds(String text, String narrower, String broader, boolean denied) {
    Reading reading = reading(text);
    assertEquals(
        denied,
        Surroundings.denyKind(
            reading,
            name(text, narrower, Scheme.TECHNOLOGY),
            name(text, broader, Scheme.TECHNOLOGY)));
  }

  @ParameterizedTest
  @CsvSource({
    "推动无人机在物流领域应用。, 无人机, 物流, false",
    "服务业大数据应用。利用大模型支持认证, 大模型, 服务业, false",
    "加快建设港口，完善航道，提升航运服务水平和港口通过能力，优化集疏运体系，培育多式联运经营人。" + "推广无人机，完善产品。发展物流, 无人机, 物流, true"
  })
  void partsSentences(String text, String technology, String sector, boolean apart) {
    Reading reading = reading(text);
    assertEquals(
        apart,
        Surroundings.apart(
            reading, name(text, technology, Scheme.TECHNOLOGY), name(text, sector, Scheme.SECTOR)));
  }

  private static Reading reading(String text) {
    Passage passage = new Passage(Passage.Kind.PARAGRAPH, MappedText.of(text, 0), 0, 0, Scope.NONE);
    return new Reading(passage, Lexicon.of(List.of()));
  }

  private static Candidate name(String text, String name, Scheme scheme) {
    int start = text.indexOf(name);
    return new Candidate(start, start + name.length(), scheme, name, Optional.empty(), "test", 1);
  }
}
