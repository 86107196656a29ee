package io.github.plangraph.outline;

import io.github.plangraph.document.Block;
import io.github.plangraph.document.MappedText;
import io.github.plangraph.plan.DocumentType;
import io.github.plangraph.plan.Passage.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document in which nothing has the form of a title: what to call it.
 *
 * @param blocks of the document
 * @param kinds of those in its head; a line that is taken for the title becomes one
 */
record Untitled(List<Block> blocks, List<Kind> kinds) {
  private static final Pattern SELF =
      Pattern.compile(
          "(?:制定|编制|提出)(?:了)?(?:本|以下|如下)((?:实施|行动|工作|若干|指导)?[\\p{IsHan}]{2})(?=[。：，]|$)");

  /** What a document is for, in its first sentence. */
  private static final Pattern AIM =
      Pattern.compile(
          "(?U)^\\s*为(?:了|进一步|深入|全面|认真|切实)*(?=(?:促进|推进|推动|加快|加强|规范|发展|培育|做好|提升|完善|支持|深化|扩大|保障)\\p{IsHan})([\\p{IsHan}\\d]{4,40})[，,]");

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}{4}");

  /** The first short line, else the file's name. */
  TitleText title(String name) {
    for (int i = 0; i < Math.min(3, blocks.size()); i++) {
      String line = text(i).text();
      boolean free = i < kinds.size() && kinds.get(i) == Kind.PARAGRAPH;
      boolean headline = line.length() <= 40 && !line.matches(".*[。；].*|.*[：:]");
      if (free && headline && Dates.first(line).isEmpty()) {
        kinds.set(i, Kind.TITLE);
        return TitleText.of(line);
      }
    }
    String stem = name.replaceFirst("\\.[A-Za-z0-9]{1,8}$", "");
    Optional<TitleText> aim = HAN.matcher(stem).find() ? Optional.empty() : aim();
    if (aim.isPresent()) {
      return aim.get();
    }
    TitleText title = TitleText.of(stem);
    return title.text().isEmpty() ? new TitleText(name) : title;
  }

  /** 为促进全省托育事业健康发展，…制定本实施意见: 促进全省托育事业健康发展实施意见. */
  private Optional<TitleText> aim() {
    for (int i = 0; i < kinds.size(); i++) {
      Matcher aim = AIM.matcher(text(i).text());
      Matcher self = SELF.matcher(text(i).text());
      if (aim.lookingAt() && self.find()) {
        return Optional.of(TitleText.of(aim.group(1) + self.group(1)));
      }
    }
    return Optional.empty();
  }

  /** What a document without a title calls itself: 结合我省实际，制定本实施意见. */
  DocumentType type() {
    for (int i = 0; i < kinds.size(); i++) {
      Matcher self = SELF.matcher(text(i).text());
      if (self.find()) {
        return TitleText.of("制定" + self.group(1)).type();
      }
    }
    return DocumentType.OTHER;
  }

  private MappedText text(int i) {
    return blocks.get(i).text();
  }
}
