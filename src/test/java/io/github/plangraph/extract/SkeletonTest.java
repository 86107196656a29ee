package io.github.plangraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.plangraph.document.MappedText;
import io.github.plangraph.lexicon.Lexicon;
import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Passage;
import io.github.plangraph.plan.Scope;
import io.github.plangraph.rdf.Vocabularies;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What relates the names of a sentence, and which of them are one list. */
class SkeletonTest {

  private static final Pattern MARK = Pattern.compile("\\[([TS]) ([^]]+)]");

  private static Lexicon lexicon;

  @BeforeAll
  static void lexicon() throws IOException {
    lexicon = Vocabularies.bundled().lexicon();
  }

  private record Marked(Reading reading, List<Candidate> names) {

    static Marked of(String sentence) {
      StringBuilder text = new StringBuilder();
      List<int[]> places = new ArrayList<>();
      Matcher mark = MARK.matcher(sentence);
      while (mark.find()) {
        mark.appendReplacement(text, "");
        places.add(new int[] {mark.group(1).charAt(0), text.length(), mark.group(2).length()});
        text.append(mark.group(2));
      }
      mark.appendTail(text);
      MappedText mapped = MappedText.of(text.toString(), 0);
      Reading reading =
          new Reading(new Passage(Passage.Kind.PARAGRAPH, mapped, 0, 0, Scope.NONE), lexicon);
      List<Candidate> names = new ArrayList<>();
      for (int[] p : places) {
        Scheme scheme = p[0] == 'T' ? Scheme.TECHNOLOGY : Scheme.SECTOR;
        names.add(Linking.candidate(reading, List.of(), p[1], p[1] + p[2], scheme, "test", 1));
      }
      return new Marked(reading, names);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // One letter for a list, whatever joins it; signals as their class, verbs as their kind.
    "推动[S 种植]、[S 养殖]等行业[T 物联网]应用, support S 等 行业 T use",
    "研发[T 苗情监测]和新型[T 墒情监测]技术, develop T 技术",
    "依托[T 遥感]突破[T 变量施肥], 基于 T develop T",
    // An insertion in brackets does not part a list, a comma does.
    "发展[T 光伏]（PV）、[T 风电]，建设[T 抽水蓄能], develop T ， develop T",
    // Different kinds are never one list.
    "发展[T 冷链]、[S 物流], develop T 、 S"
  })
  void aSentenceIsReducedToWhatRelatesItsNames(String sentence, String skeleton) {
    Marked marked = Marked.of(sentence);
    NameGroups groups = new NameGroups(marked.reading, marked.names);
    int end = marked.reading.text.length();
    assertEquals(
        skeleton,
        new Skeleton(marked.reading, groups)
            .between(0, end).stream().map(Skeleton.Token::symbol).collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "发展[T 光伏]、[T 风电]和[T 储能], 光伏、风电和储能",
    "发展[T 光伏]技术和[T 储能]技术, 光伏技术和储能",
    "发展[T 光伏]（PV）、[T 储能], 光伏（PV）、储能",
    "发展[T 光伏]以及新型[T 储能], 光伏以及新型储能",
    "发展[T 光伏]和推广[T 储能], 光伏|储能",
    "发展[T 光伏]，[T 储能], 光伏|储能",
    "发展[T 光伏]在[T 储能]中的作用, 光伏|储能",
    "发展[T 光伏]、[S 建筑], 光伏|建筑"
  })
  void namesThatOnlyAConjunctionJoinsAreOneList(String sentence, String lists) {
    Marked marked = Marked.of(sentence);
    assertEquals(
        lists,
        new NameGroups(marked.reading, marked.names)
            .all().stream()
                .map(g -> marked.reading.text.substring(g.start(), g.end()))
                .collect(Collectors.joining("|")));
  }
}
