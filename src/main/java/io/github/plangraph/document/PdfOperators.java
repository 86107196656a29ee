package io.github.plangraph.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;

/** The operators of a content stream that matter for text, lines and pictures. */
final class PdfOperators {
  private PdfOperators() {}

  static void addTo(PdfPageReader reader, PdfPath path) {
    List<OperatorProcessor> known =
        List.of(
            new BeginText(reader),
            new EndText(reader),
            new MoveText(reader),
            new MoveTextSetLeading(reader),
            new NextLine(reader),
            new SetCharSpacing(reader),
            new SetFontAndSize(reader),
            new SetTextHorizontalScaling(reader),
            new SetTextLeading(reader),
            new SetTextRenderingMode(reader),
            new SetTextRise(reader),
            new SetWordSpacing(reader),
            new ShowText(reader),
            new ShowTextAdjusted(reader),
            new ShowTextLine(reader),
            new ShowTextLineAndSpace(reader),
            new Concatenate(reader),
            new Restore(reader),
            new Save(reader),
            new SetGraphicsStateParameters(reader),
            new SetMatrix(reader),
            new BeginMarkedContentSequence(reader),
            new BeginMarkedContentSequenceWithProperties(reader),
            new EndMarkedContentSequence(reader),
            new Drawing(reader, new DrawObject(reader)),
            new Inline(reader));
    known.forEach(reader::addOperator);
    PdfColourOperator.NAMES.forEach(n -> reader.addOperator(new PdfColourOperator(reader, n)));
    PdfPathOperator.NAMES.forEach(n -> reader.addOperator(new PdfPathOperator(reader, n, path)));
  }

  /** {@code Do}: runs a form; of an image only the area counts, it is never decoded. */
  private static final class Drawing extends OperatorProcessor {
    private final PdfPageReader reader;
    private final OperatorProcessor form;

    Drawing(PdfPageReader reader, OperatorProcessor form) {
      super(reader);
      this.reader = reader;
      this.form = form;
    }

    @Override
    public String getName() {
      return "Do";
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      PDFStreamEngine context = getContext();
      PDResources resources = context.getResources();
      if (operands.isEmpty() || !(operands.get(0) instanceof COSName name) || resources == null) {
        return;
      }
      if (resources.isImageXObject(name)) {
        reader.picture();
      } else {
        form.process(operator, operands);
      }
    }
  }

  /** {@code BI … EI}: an image in the content itself. */
  private static final class Inline extends OperatorProcessor {
    private final PdfPageReader reader;

    Inline(PdfPageReader reader) {
      super(reader);
      this.reader = reader;
    }

    @Override
    public String getName() {
      return "BI";
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      reader.picture();
    }
  }
}
