package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;

/** What a reader should know of a PDF file: pages without text, pictures, unknown characters. */
record PdfReport(String name, List<PdfPage> pages, PdfText text) {
  /** A picture that covers more of a page than this may hold text. */
  private static final float LARGE = 0.35f;

  /** So many characters on a picture are the text that was recognised in it. */
  private static final int FULL = 200;

  PdfReport {
    pages = List.copyOf(pages);
  }

  /**
   * Refuses a file without text.
   *
   * @throws UnreadableDocumentException if no page has text, or most characters cannot be read
   */
  void refuse() throws UnreadableDocumentException {
    int glyphs = pages.stream().mapToInt(p -> p.glyphs().size()).sum();
    int unknown = pages.stream().mapToInt(PdfPage::unknown).sum();
    boolean pictured = pages.stream().anyMatch(p -> p.pictured() > LARGE);
    if (pictured && glyphs < 20 * pages.stream().filter(p -> p.pictured() > LARGE).count()) {
      throw new UnreadableDocumentException(name, "扫描图像，没有文字", "scanned image without text");
    }
    if (glyphs == 0 || text.blocks().isEmpty()) {
      throw new UnreadableDocumentException(name, "没有文字", "no text");
    }
    if (unknown * 2 > glyphs) {
      throw new UnreadableDocumentException(
          name, "字体没有 Unicode 对照，读不出文字", "its fonts do not tell which characters they print");
    }
  }

  List<Diagnostic> diagnostics() {
    List<Diagnostic> found = new ArrayList<>();
    for (PdfPage page : pages) {
      if (page.pictured() > LARGE) {
        String message = picture(page.glyphs().size()).formatted(page.number(), page.number());
        found.add(new Diagnostic(text.place(page.number()), message));
      }
    }
    for (PdfPage page : pages) {
      if (page.damaged() > 0) {
        String message =
            "第 %d 页内容有损坏，文字可能不全 / page %d is damaged, some text may be missing"
                .formatted(page.number(), page.number());
        found.add(new Diagnostic(text.place(page.number()), message));
      }
    }
    characters(found);
    return List.copyOf(found);
  }

  private static String picture(int glyphs) {
    if (glyphs == 0) {
      return "第 %d 页只有图像，没有文字 / page %d is an image without text";
    }
    return glyphs < FULL
        ? "第 %d 页有大幅图片，其中的文字未读 / page %d has a large picture, which is not read"
        : "第 %d 页的文字印在整页图像上，可能是识别所得 / the text of page %d lies over a picture and may have been"
            + " recognised";
  }

  private void characters(List<Diagnostic> found) {
    String all = text.text();
    int unknown = 0;
    int secret = 0;
    int first = -1;
    for (int i = 0; i < all.length(); i += Character.charCount(all.codePointAt(i))) {
      int c = all.codePointAt(i);
      boolean odd = c == PdfCharacters.UNKNOWN || PdfCharacters.isPrivate(c);
      first = odd && first < 0 ? i : first;
      unknown += c == PdfCharacters.UNKNOWN ? 1 : 0;
      secret += PdfCharacters.isPrivate(c) ? 1 : 0;
    }
    if (first >= 0) {
      String message =
          "有 %d 个字符无法辨认（其中 %d 个为专用区字符） / %d characters are not known (%d of them of private use)"
              .formatted(unknown + secret, secret, unknown + secret, secret);
      found.add(new Diagnostic(new Span(first, first + 1), message));
    }
  }
}
