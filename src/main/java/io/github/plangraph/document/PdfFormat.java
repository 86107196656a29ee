package io.github.plangraph.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * PDF: the characters with their places on the page, put back into lines, paragraphs, boxes and
 * tables. The document's text is what was read, one block a line, without page numbers and heads.
 */
final class PdfFormat implements Format {
  static final String MEDIA_TYPE = "application/pdf";

  /** Readers look for the signature in so many bytes: mail and web servers put lines before it. */
  private static final int HEAD = 1024;

  private static final int MAX_PAGES = 3000;

  @Override
  public boolean accepts(Source source) {
    return source.within(HEAD, "%PDF");
  }

  @Override
  public Document read(Source source) throws UnreadableDocumentException {
    PdfFonts.install();
    List<PdfPage> pages = pages(source);
    List<List<PdfPart>> parts = new ArrayList<>();
    List<List<PdfGrid>> grids = PdfGrid.ofAll(pages);
    for (int i = 0; i < pages.size(); i++) {
      parts.add(PdfLayout.of(pages.get(i), grids.get(i)));
    }
    List<PdfPart> flow = new ArrayList<>();
    PdfFrames.of(PdfFurniture.without(parts, pages), pages).forEach(flow::addAll);
    PdfText text = new PdfText();
    PdfFlow.of(flow).forEach(text::add);
    PdfReport report = new PdfReport(source.name(), pages, text);
    report.refuse();
    return new Document(
        source.name(), MEDIA_TYPE, text.text(), text.blocks(), report.diagnostics());
  }

  private static List<PdfPage> pages(Source source) throws UnreadableDocumentException {
    String name = source.name();
    PdfLimits limits = PdfLimits.ofThisHeap();
    try {
      PdfStreams.check(source.bytes(), limits);
    } catch (PdfLimitException e) {
      throw unlimited(name);
    }
    try (PDDocument document =
        Loader.loadPDF(source.bytes(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      return pages(document, limits);
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocumentException(
          name, "文件已加密，需要密码", "the file is encrypted and needs a password");
    } catch (PdfLimitException e) {
      throw unlimited(name);
    } catch (IOException e) {
      throw damaged(name);
    } catch (IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | NullPointerException
        | ClassCastException
        | ArithmeticException
        | NegativeArraySizeException
        | UnsupportedOperationException
        | NoSuchElementException
        | StackOverflowError e) {
      // PDFBox and FontBox check much of what a file says, but not all of it: a wrong type of
      // object, a font table of wrong length or a page tree that holds itself ends in one of these.
      throw damaged(name);
    }
  }

  private static List<PdfPage> pages(PDDocument document, PdfLimits limits)
      throws IOException, PdfLimitException {
    PdfPageReader reader = PdfPageReader.create(limits);
    List<PdfPage> pages = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      if (pages.size() == MAX_PAGES) {
        throw new PdfLimitException();
      }
      pages.add(reader.read(page, pages.size() + 1));
    }
    return pages;
  }

  private static UnreadableDocumentException unlimited(String name) {
    return new UnreadableDocumentException(
        name, "PDF 文件内容过多，超出限度", "the PDF file holds more than the limits allow");
  }

  private static UnreadableDocumentException damaged(String name) {
    return new UnreadableDocumentException(name, "PDF 文件已损坏", "the PDF file is damaged");
  }
}
