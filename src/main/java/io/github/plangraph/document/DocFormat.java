package io.github.plangraph.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.util.NoSuchElementException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.RecordFormatException;

/**
 * Word files of [MS-DOC] (Word 97 to 2003, and the .wps of WPS Office): an OLE2 file with a stream
 * {@code WordDocument}.
 */
final class DocFormat implements Format {
  private static final String TYPE = "application/msword";
  private static final String SIGNATURE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

  @Override
  public boolean accepts(Source source) {
    return source.beginsWith(SIGNATURE);
  }

  /**
   * {@inheritDoc}
   *
   * <p>POI trusts the lengths and offsets in a file. What a damaged one makes it throw was found by
   * changing bytes: wrong offsets give index and argument exceptions, missing tables null, wrong
   * counts negative sizes, wrong records classes that do not fit, cut blocks an underflow.
   */
  @Override
  public Document read(Source source) throws UnreadableDocumentException {
    String name = source.name();
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(source.bytes()))) {
      OleKind.of(files).refuse(name);
      try (HWPFDocument document = new HWPFDocument(files)) {
        return WordText.document(name, TYPE, new DocBody(document).read());
      }
    } catch (EncryptedDocumentException e) {
      throw new UnreadableDocumentException(
          name, "Word 文件已加密，需要密码", "the Word file is encrypted and wants a password");
    } catch (OldWordFileFormatException e) {
      throw new UnreadableDocumentException(
          name, "Word 95 及更早的文件，请另存为 .docx", "a file of Word 95 or older; save it as .docx");
    } catch (IOException
        | RecordFormatException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | NegativeArraySizeException
        | NullPointerException
        | ClassCastException
        | ArithmeticException
        | UnsupportedOperationException
        | NoSuchElementException
        | BufferUnderflowException e) {
      throw new UnreadableDocumentException(
          name, "Word 文件不完整或已损坏", "the Word file is cut short or damaged");
    }
  }
}
