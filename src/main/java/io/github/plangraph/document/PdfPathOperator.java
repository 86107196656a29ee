package io.github.plangraph.document;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** The operators of ISO 32000-1, 8.5, that build and paint paths. */
final class PdfPathOperator extends OperatorProcessor {
  static final List<String> NAMES =
      List.of(
          "m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

  private final String name;
  private final PdfPath path;

  PdfPathOperator(PDFStreamEngine engine, String name, PdfPath path) {
    super(engine);
    this.name = name;
    this.path = path;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) {
    switch (name) {
      case "m" -> point(operands, 0).ifPresent(path::move);
      case "l", "v", "y", "c" ->
          point(operands, Math.max(0, operands.size() - 2)).ifPresent(path::line);
      case "h" -> path.close();
      case "re" -> rectangle(operands);
      case "n" -> path.end();
      default -> paint();
    }
  }

  private void paint() {
    if (name.startsWith("b") || name.equals("s")) {
      path.close();
    }
    if (!name.equalsIgnoreCase("s")) {
      path.fill(PdfColourOperator.isShade(getContext().getGraphicsState().getNonStrokingColor()));
    }
    if (!name.toLowerCase(Locale.ROOT).startsWith("f")) {
      path.stroke();
    }
    path.end();
  }

  private void rectangle(List<COSBase> operands) {
    if (operands.size() < 4 || !operands.stream().allMatch(o -> o instanceof COSNumber)) {
      return;
    }
    float x = number(operands, 0);
    float y = number(operands, 1);
    float width = number(operands, 2);
    float height = number(operands, 3);
    PDFStreamEngine context = getContext();
    path.move(context.transformedPoint(x, y));
    path.line(context.transformedPoint(x + width, y));
    path.line(context.transformedPoint(x + width, y + height));
    path.line(context.transformedPoint(x, y + height));
    path.close();
  }

  private Optional<Point2D> point(List<COSBase> operands, int at) {
    if (operands.size() < at + 2
        || !(operands.get(at) instanceof COSNumber)
        || !(operands.get(at + 1) instanceof COSNumber)) {
      return Optional.empty();
    }
    return Optional.of(
        getContext().transformedPoint(number(operands, at), number(operands, at + 1)));
  }

  private static float number(List<COSBase> operands, int at) {
    return operands.get(at) instanceof COSNumber n ? n.floatValue() : 0;
  }
}
