package io.github.plangraph.outline;

import io.github.plangraph.document.Block;
import io.github.plangraph.document.MappedText;
import io.github.plangraph.plan.Evidence;
import io.github.plangraph.plan.Metadatum;
import io.github.plangraph.plan.Metadatum.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who issued a plan that has no 发文机关 line: the signature over the letter's date, or the name that
 * its title begins with.
 *
 * @param blocks of the plan
 * @param titles of its head
 */
record Issuer(List<Block> blocks, List<TitleGroup> titles) {
  /** 工业和信息化部关于印发…, 北京市经济和信息化局印发《…》, 工信部：…. */
  private static final Pattern NAMED =
      Pattern.compile("^([\\p{IsHan}“”、\\s　]{2,50}?)(?:关于(?!关于)|印发(?:《|$)|[：:](?=.{4}))");

  private static final Pattern SEALED = Pattern.compile(LetterLine.SEAL + "$");

  /** 中共中央 国务院, whose blank a title loses: two bodies. */
  private static final Pattern PARTY_AND_STATE =
      Pattern.compile(
          "^(中共(?:中央|\\p{IsHan}{2,12}?委)(?:办公厅|办公室)?) ?((?:国务院|\\p{IsHan}{2,12}?人民政府)(?:办公厅|办公室)?)$");

  private static final int MAX_SIGNATURES = 30;

  /** The metadata with the issuer added. */
  List<Metadatum> complete(List<Metadatum> metadata) {
    List<Metadatum> all = new ArrayList<>(metadata);
    if (all.stream().noneMatch(m -> m.field() == Field.ISSUER)) {
      signed().or(this::named).ifPresent(all::add);
    }
    return all;
  }

  private Optional<Metadatum> signed() {
    for (int i = 1; i < blocks.size(); i++) {
      if (isSignature(i - 1) && Dates.line(blocks.get(i).text().text()).isPresent()) {
        return Optional.of(issuer(signatures(i - 1), "letter.signature", 0.95));
      }
    }
    return Optional.empty();
  }

  private boolean isSignature(int i) {
    return LetterLine.isSignature(blocks.get(i).text().text());
  }

  /** The bodies that sign together, one a line, down to the last. */
  private MappedText signatures(int last) {
    int first = last;
    while (first > 0 && last - first < MAX_SIGNATURES && isSignature(first - 1)) {
      first--;
    }
    MappedText.Builder all = new MappedText.Builder();
    for (int i = first; i <= last; i++) {
      MappedText line = blocks.get(i).text();
      if (i > first) {
        all.append(" ", line.span().start() - 1);
      }
      all.append(line);
    }
    return all.build();
  }

  private Optional<Metadatum> named() {
    return titles.stream()
        .sorted(
            (a, b) ->
                Boolean.compare(
                    a.raw().matches("^.{1,12}[：:].*"), b.raw().matches("^.{1,12}[：:].*")))
        .map(group -> blocks.get(group.first()).text())
        .flatMap(line -> prefix(line).stream())
        .findFirst();
  }

  private static Optional<Metadatum> prefix(MappedText line) {
    Matcher matcher = NAMED.matcher(line.text());
    if (!matcher.find() || !LetterLine.isSignature(matcher.group(1).strip())) {
      return Optional.empty();
    }
    return Optional.of(issuer(line.slice(0, matcher.end(1)).strip(), "title.issuer", 0.85));
  }

  private static Metadatum issuer(MappedText name, String rule, double confidence) {
    String value = SEALED.matcher(name.text()).replaceFirst("").replaceAll("(?U)\\s+", " ").strip();
    value = PARTY_AND_STATE.matcher(value).replaceFirst("$1、$2");
    return new Metadatum(Field.ISSUER, value, Evidence.of(name, rule, confidence));
  }
}
