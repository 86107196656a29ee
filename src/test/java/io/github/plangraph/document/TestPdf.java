package io.github.plangraph.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Writes PDF files for tests. Its fonts have no shapes, only widths (an ideograph is as wide as
 * high, a Latin letter half of that) and Unicode values, so that no font need be installed.
 */
final class TestPdf {
  static final double LEFT = 90;
  static final double RIGHT = 506;
  private static final double TOP = 110;
  private static final double BOTTOM = 750;
  private static final double HEIGHT = 842;
  private static final double SIZE = 16;
  private static final double LEADING = 28;

  private final List<StringBuilder> pages = new ArrayList<>();
  private double left = LEFT;
  private double right = RIGHT;
  private double y;
  private int rotation;
  private String unicode = toUnicode();
  private String owner = "";
  private String user = "";

  TestPdf() {
    page();
  }

  /** Begins a page. */
  TestPdf page() {
    pages.add(new StringBuilder());
    y = TOP;
    return this;
  }

  int pages() {
    return pages.size();
  }

  /** Text begins and wraps there from now on. */
  TestPdf column(double newLeft, double newRight) {
    left = newLeft;
    right = newRight;
    return this;
  }

  double y() {
    return y;
  }

  TestPdf at(double height) {
    y = height;
    return this;
  }

  TestPdf turned(int degrees) {
    rotation = degrees;
    return this;
  }

  TestPdf withoutUnicode() {
    return codes("");
  }

  /** The map from codes to characters; none if it is empty. */
  TestPdf codes(String map) {
    unicode = map;
    return this;
  }

  TestPdf encrypted(String ownerPassword, String userPassword) {
    owner = ownerPassword;
    user = userPassword;
    return this;
  }

  /** Sets one line; y counts downwards from the upper edge. */
  TestPdf text(double x, double height, double size, String text) {
    return show("F1", "1 0 0 1 " + number(x) + " " + number(HEIGHT - height), size, text);
  }

  /** Sets one line in 黑体. */
  TestPdf strong(double x, double height, double size, String text) {
    return show("F2", "1 0 0 1 " + number(x) + " " + number(HEIGHT - height), size, text);
  }

  /** Sets one line at an angle, as watermarks are. */
  TestPdf slanted(double x, double height, double size, String text) {
    return show("F1", "0.7 0.7 -0.7 0.7 " + number(x) + " " + number(HEIGHT - height), size, text);
  }

  private TestPdf show(String font, String matrix, double size, String text) {
    StringBuilder hex = new StringBuilder();
    text.chars().forEach(c -> hex.append(String.format(Locale.ROOT, "%04X", c)));
    content()
        .append("BT /" + font + " " + number(size) + " Tf " + matrix + " Tm <" + hex + "> Tj ET\n");
    return this;
  }

  private StringBuilder content() {
    return pages.get(pages.size() - 1);
  }

  /** Sets a line in the middle. */
  TestPdf centred(double size, String text) {
    text(left + (right - left - width(text, size)) / 2, y, size, text);
    y += LEADING * size / SIZE;
    return this;
  }

  /** Sets a paragraph set in by two characters, wrapped, over pages if need be. */
  TestPdf paragraph(String text) {
    return wrapped(text, 2 * SIZE, SIZE, LEADING);
  }

  TestPdf wrapped(String text, double indent, double size, double leading) {
    double x = left + indent;
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean closing = "，。、；：”）".indexOf(text.charAt(i)) >= 0;
      boolean full =
          x + width(line.toString() + text.charAt(i), size) > right + (closing ? size : 0);
      if (full) {
        put(x, size, leading, line.toString());
        line.setLength(0);
        x = left;
      }
      line.append(text.charAt(i));
    }
    put(x, size, leading, line.toString());
    return this;
  }

  private void put(double x, double size, double leading, String line) {
    if (y > BOTTOM) {
      page();
    }
    text(x, y, size, line);
    y += leading;
  }

  static double width(String text, double size) {
    return text.chars().mapToDouble(c -> c < 0x2000 ? size / 2 : size).sum();
  }

  /** Draws a line. */
  TestPdf rule(double x0, double y0, double x1, double y1) {
    content()
        .append(number(x0) + " " + number(HEIGHT - y0) + " m ")
        .append(number(x1) + " " + number(HEIGHT - y1) + " l S\n");
    return this;
  }

  TestPdf frame(double x0, double y0, double x1, double y1) {
    content()
        .append(number(x0) + " " + number(HEIGHT - y1) + " ")
        .append(number(x1 - x0) + " " + number(y1 - y0) + " re S\n");
    return this;
  }

  /** Draws an image of one grey pixel. */
  TestPdf picture(double x0, double y0, double x1, double y1) {
    content()
        .append("q " + number(x1 - x0) + " 0 0 " + number(y1 - y0) + " ")
        .append(number(x0) + " " + number(HEIGHT - y1) + " cm /I1 Do Q\n");
    return this;
  }

  /** Appends operators as they are. */
  TestPdf raw(String operators) {
    content().append(operators).append('\n');
    return this;
  }

  byte[] bytes() {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDResources resources = new PDResources();
      COSDictionary fonts = new COSDictionary();
      fonts.setItem(COSName.getPDFName("F1"), font(document, "ABCDEF+FangSong"));
      fonts.setItem(COSName.getPDFName("F2"), font(document, "ABCDEF+SimHei"));
      resources.getCOSObject().setItem(COSName.FONT, fonts);
      COSDictionary images = new COSDictionary();
      images.setItem(COSName.getPDFName("I1"), image(document));
      resources.getCOSObject().setItem(COSName.XOBJECT, images);
      for (StringBuilder content : pages) {
        PDPage page = new PDPage(new PDRectangle(595, (float) HEIGHT));
        page.setResources(resources);
        page.setRotation(rotation);
        page.setContents(new PDStream(stream(document, content.toString())));
        document.addPage(page);
      }
      if (!owner.isEmpty()) {
        document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private COSDictionary font(PDDocument document, String name) throws IOException {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, 4);
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("Identity"));
    system.setInt(COSName.SUPPLEMENT, 0);
    COSDictionary cid = new COSDictionary();
    cid.setItem(COSName.TYPE, COSName.FONT);
    cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    cid.setName(COSName.BASE_FONT, name);
    cid.setItem(COSName.CIDSYSTEMINFO, system);
    cid.setItem(COSName.FONT_DESC, descriptor);
    cid.setInt(COSName.DW, 1000);
    COSArray widths = new COSArray();
    widths.add(COSInteger.get(0));
    widths.add(COSInteger.get(0x1FFF));
    widths.add(COSInteger.get(500));
    cid.setItem(COSName.W, widths);
    COSArray descendants = new COSArray();
    descendants.add(cid);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    if (!unicode.isEmpty()) {
      font.setItem(COSName.TO_UNICODE, stream(document, unicode));
    }
    return font;
  }

  /** Every code is the UTF-16 unit of the same number. */
  private static String toUnicode() {
    StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin begincmap\n");
    map.append("1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
    for (int block = 0; block < 256; block += 64) {
      map.append("64 beginbfrange\n");
      for (int high = block; high < block + 64; high++) {
        map.append(String.format(Locale.ROOT, "<%02X00> <%02XFF> <%02X00>\n", high, high, high));
      }
      map.append("endbfrange\n");
    }
    return map.append("endcmap end\n").toString();
  }

  private static COSStream image(PDDocument document) throws IOException {
    COSStream image = stream(document, "x");
    image.setItem(COSName.TYPE, COSName.XOBJECT);
    image.setItem(COSName.SUBTYPE, COSName.IMAGE);
    image.setInt(COSName.WIDTH, 1);
    image.setInt(COSName.HEIGHT, 1);
    image.setInt(COSName.BITS_PER_COMPONENT, 8);
    image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
    return image;
  }

  private static COSStream stream(PDDocument document, String content) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
