package io.github.plangraph.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Runs the content of pages and collects characters, lines and the area of pictures in one pass.
 *
 * <p>PDFBox's own text stripper collects no lines, drops characters without Unicode value in
 * silence, and takes slanted watermarks for level text; hence an engine of its own.
 */
final class PdfPageReader extends PDFStreamEngine {
  /** What a reader of all pages together may run, so that forms nested in forms come to an end. */
  private static final int MAX_OPERATORS = 30_000_000;

  /** A character turned by more than this is a watermark. */
  private static final double SLANT = Math.toRadians(4);

  private static final COSName PAGINATION = COSName.getPDFName("Pagination");

  /** A character where it stands in user space. */
  private record Raw(
      String text,
      int turn,
      float x,
      float y,
      float width,
      float size,
      boolean strong,
      boolean spaced) {}

  private final PdfPath path = new PdfPath();
  private final PdfCodeMaps maps = new PdfCodeMaps();
  private final IdentityHashMap<PDFont, Boolean> strong = new IdentityHashMap<>();
  private final Deque<Boolean> artifacts = new ArrayDeque<>();
  private final List<Raw> glyphs = new ArrayList<>();
  private int running;
  private int operators;
  private int total;
  private int unknown;
  private int damaged;
  private boolean spaced;
  private float pictured;

  private final PdfLimits limits;

  private PdfPageReader(PdfLimits limits) {
    this.limits = limits;
  }

  static PdfPageReader create(PdfLimits limits) {
    PdfPageReader reader = new PdfPageReader(limits);
    PdfOperators.addTo(reader, reader.path);
    return reader;
  }

  /**
   * Reads one page.
   *
   * @param number from 1
   * @throws IOException if its content is damaged
   * @throws PdfLimitException if there is too much of it
   */
  PdfPage read(PDPage page, int number) throws IOException {
    path.clear();
    artifacts.clear();
    glyphs.clear();
    running = 0;
    unknown = 0;
    damaged = 0;
    pictured = 0;
    spaced = false;
    processPage(page);
    return view(page.getCropBox(), number);
  }

  private PdfPage view(PDRectangle box, int number) {
    Map<Integer, Integer> turns = new HashMap<>();
    glyphs.forEach(g -> turns.merge(g.turn(), g.text().length(), Integer::sum));
    int turn = 0;
    for (int candidate : new int[] {90, 180, 270}) {
      turn = turns.getOrDefault(candidate, 0) > turns.getOrDefault(turn, 0) ? candidate : turn;
    }
    PdfView view =
        new PdfView(
            turn, box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    List<PdfGlyph> seen = new ArrayList<>();
    for (Raw g : glyphs) {
      if (g.turn() == turn) {
        float x = view.x(g.x(), g.y());
        float y = view.y(g.x(), g.y());
        seen.add(new PdfGlyph(g.text(), x, y, g.width(), g.size(), g.strong(), g.spaced()));
      }
    }
    List<PdfRule> rules = path.painted().stream().map(e -> rule(e, view)).toList();
    float area = Math.max(1, box.getWidth() * box.getHeight());
    return new PdfPage(
        number,
        view.across(),
        view.down(),
        seen,
        rules,
        Math.min(1, pictured / area),
        unknown,
        damaged);
  }

  private static PdfRule rule(PdfPath.Edge edge, PdfView view) {
    float x0 = view.x(edge.x0(), edge.y0());
    float y0 = view.y(edge.x0(), edge.y0());
    float x1 = view.x(edge.x1(), edge.y1());
    float y1 = view.y(edge.x1(), edge.y1());
    boolean upright = Math.abs(x1 - x0) < Math.abs(y1 - y0);
    return upright
        ? new PdfRule(true, (x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1))
        : new PdfRule(false, (y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1));
  }

  /** Takes an image that fills the unit square of the present coordinates. */
  void picture() {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    pictured +=
        Math.abs(matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY());
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MAX_OPERATORS || total > limits.glyphs()) {
      throw new PdfLimitException();
    }
    maps.check(operator, operands, getResources());
    super.processOperator(operator, operands);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    boolean artifact =
        COSName.ARTIFACT.equals(tag)
            && properties != null
            && PAGINATION.equals(properties.getDictionaryObject(COSName.TYPE));
    artifacts.push(artifact);
    running += artifact ? 1 : 0;
  }

  @Override
  public void endMarkedContentSequence() {
    if (!artifacts.isEmpty() && artifacts.pop()) {
      running--;
    }
  }

  /** Operators that cannot be run are left out, like in every viewer, but counted. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    if (e instanceof PdfLimitException) {
      throw e;
    }
    damaged++;
  }

  /** Type 3 characters are not drawn: what counts is their code, which this calls for. */
  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (running > 0) {
      return;
    }
    total++;
    @Nullable String unicode = font.toUnicode(code);
    if (unicode == null && font instanceof PDSimpleFont && !(font instanceof PDType3Font)) {
      unicode = String.valueOf((char) code);
    }
    if (unicode == null || unicode.isEmpty() || unicode.charAt(0) == 0) {
      unicode = String.valueOf(PdfCharacters.UNKNOWN);
    }
    String text = PdfCharacters.clean(unicode);
    if (text.isEmpty()) {
      spaced = spaced || !unicode.isEmpty();
      return;
    }
    unknown += text.charAt(0) == PdfCharacters.UNKNOWN ? 1 : 0;
    add(text, matrix, displacement, font);
    spaced = false;
  }

  private void add(String text, Matrix matrix, Vector displacement, PDFont font) {
    double angle = Math.atan2(matrix.getShearY(), matrix.getScaleX());
    long quarter = Math.round(angle / (Math.PI / 2));
    if (Math.abs(angle - quarter * Math.PI / 2) > SLANT) {
      return;
    }
    float width = (float) Math.hypot(matrix.getScaleX(), matrix.getShearY()) * displacement.getX();
    float size = matrix.getScalingFactorY();
    boolean bold =
        strong.computeIfAbsent(font, PdfFonts::isStrong)
            || getGraphicsState().getTextState().getRenderingMode().isStroke();
    int turn = (int) (((quarter % 4) + 4) % 4) * 90;
    float x = matrix.getTranslateX();
    float y = matrix.getTranslateY();
    if (Float.isFinite(x) && Float.isFinite(y) && Float.isFinite(width) && Float.isFinite(size)) {
      glyphs.add(new Raw(text, turn, x, y, width, size, bold, spaced));
    }
  }
}
