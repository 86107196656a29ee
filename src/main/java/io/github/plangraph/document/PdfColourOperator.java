package io.github.plangraph.document;

import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;

/**
 * The colour that shapes are filled with, ISO 32000-1, 8.6.8. Only white or not matters, and the
 * number of components tells that well enough; colour profiles are not loaded, which takes long and
 * fails on damaged files.
 */
final class PdfColourOperator extends OperatorProcessor {
  static final List<String> NAMES = List.of("g", "rg", "k", "sc", "scn", "cs");

  /** Lighter than this is white paper. */
  private static final float WHITE = 0.97f;

  private final String name;

  PdfColourOperator(PDFStreamEngine engine, String name) {
    super(engine);
    this.name = name;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) {
    boolean pattern = !operands.isEmpty() && operands.get(operands.size() - 1) instanceof COSName;
    if (pattern) {
      set(PDDeviceGray.INSTANCE, name.equals("cs") ? 0f : 0.5f);
      return;
    }
    float[] values = new float[operands.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = operands.get(i) instanceof COSNumber n ? n.floatValue() : 0;
    }
    switch (values.length) {
      case 1 -> set(PDDeviceGray.INSTANCE, values);
      case 3 -> set(PDDeviceRGB.INSTANCE, values);
      case 4 -> set(PDDeviceCMYK.INSTANCE, values);
      default -> set(PDDeviceGray.INSTANCE, 0f);
    }
  }

  private void set(PDColorSpace space, float... values) {
    getContext().getGraphicsState().setNonStrokingColor(new PDColor(values, space));
  }

  /** Whether a colour can be told from paper. */
  static boolean isShade(PDColor color) {
    float[] values = color.getComponents();
    for (float value : values) {
      if (values.length == 4 ? value > 1 - WHITE : value < WHITE) {
        return true;
      }
    }
    return false;
  }
}
