package io.github.plangraph.document;

import io.github.plangraph.document.RtfState.Destination;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one RTF file, byte by byte and without going back; short-lived. */
final class RtfReader {
  private static final Set<String> SKIPPED =
      Set.of(
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "footnote",
          "annotation",
          "nonshppict",
          "sn",
          "sv",
          "xe",
          "tc",
          "objdata",
          "bkmkstart",
          "bkmkend");

  private static final Map<String, String> SIGNS =
      Map.of(
          "tab",
          " ",
          "line",
          "\n",
          "emdash",
          "—",
          "endash",
          "–",
          "lquote",
          "‘",
          "rquote",
          "’",
          "ldblquote",
          "“",
          "rdblquote",
          "”",
          "bullet",
          "•");

  private static final int MAX_DEPTH = 2_000;

  private final byte[] bytes;
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private final Deque<RtfState> open = new ArrayDeque<>();
  private final Map<Integer, Charset> fonts = new HashMap<>();
  private final RtfLines lines = new RtfLines();
  private Charset standard = Charset.forName("GB18030");
  private RtfState state = new RtfState(standard);
  private int at;
  private int skip;
  private boolean starred;

  RtfReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The lines of the file; of one that is cut short, those that are there. */
  List<WordLine> read() {
    while (at < bytes.length) {
      char c = (char) (bytes[at++] & 0xff);
      switch (c) {
        case '{' -> begin();
        case '}' -> end();
        case '\\' -> control();
        case '\r', '\n', '\0' -> {}
        default -> character(c);
      }
    }
    flush();
    return lines.finish();
  }

  private void begin() {
    flush();
    skip = 0;
    if (open.size() < MAX_DEPTH) {
      open.push(state);
      state = state.inner();
    }
  }

  private void end() {
    flush();
    skip = 0;
    if (state.begins) {
      switch (state.destination) {
        case FIELD -> lines.endField();
        case BOX -> lines.endBox();
        case LIST -> lines.endNumber();
        default -> {}
      }
    }
    state = open.isEmpty() ? state : open.pop();
  }

  private void control() {
    if (at >= bytes.length) {
      return;
    }
    int start = at;
    while (at < bytes.length && Character.isAlphabetic(bytes[at] & 0x7f) && bytes[at] > 0) {
      at++;
    }
    if (at == start) {
      symbol((char) (bytes[at++] & 0xff));
      return;
    }
    String word = new String(bytes, start, at - start, java.nio.charset.StandardCharsets.US_ASCII);
    int digits = at;
    while (at < bytes.length && (isDigit(at) || (at == digits && bytes[at] == '-'))) {
      at++;
    }
    String number =
        new String(bytes, digits, at - digits, java.nio.charset.StandardCharsets.US_ASCII);
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    if (word.equals("u")) {
      unicode(XmlElement.integer(number, '?'));
    } else {
      flush();
      word(word, number.isEmpty(), XmlElement.integer(number, 0));
    }
    starred = false;
  }

  private boolean isDigit(int i) {
    return bytes[i] >= '0' && bytes[i] <= '9';
  }

  private void symbol(char c) {
    switch (c) {
      case '\'' -> {
        String code = at + 2 <= bytes.length ? hexadecimal() : "";
        at = Math.min(at + 2, bytes.length);
        character(code.isEmpty() ? '?' : (char) Integer.parseInt(code, 16));
      }
      case '*' -> starred = true;
      case '~' -> text(" ");
      case '_' -> text("-");
      case '\r', '\n' -> paragraph();
      case '\\', '{', '}' -> character(c);
      default -> {}
    }
  }

  private String hexadecimal() {
    boolean is = Character.digit(bytes[at], 16) >= 0 && Character.digit(bytes[at + 1], 16) >= 0;
    return is ? "" + (char) bytes[at] + (char) bytes[at + 1] : "";
  }

  /** A byte of text, two of which are a Chinese character. */
  private void character(char c) {
    if (skip > 0) {
      skip--;
    } else if (state.destination != Destination.SKIPPED) {
      pending.write(c);
    }
  }

  private void unicode(int code) {
    text(String.valueOf((char) code));
    skip = state.fallback;
  }

  private void flush() {
    if (pending.size() > 0) {
      String characters = new String(pending.toByteArray(), state.charset);
      pending.reset();
      show(characters);
    }
  }

  private void text(String characters) {
    flush();
    show(characters);
  }

  private void show(String characters) {
    if (state.shows()) {
      lines.append(characters, state);
    }
  }

  private void paragraph() {
    flush();
    if (state.destination != Destination.SKIPPED) {
      lines.endParagraph();
    }
  }

  private void word(String word, boolean plain, int number) {
    if (state.destination == Destination.SKIPPED) {
      if (word.equals("bin")) {
        at = Math.min(bytes.length, at + Math.max(0, number));
      }
      return;
    }
    if (SIGNS.containsKey(word)) {
      show(SIGNS.get(word));
    } else if (!destination(word) && !font(word, number) && !lines.word(word, number)) {
      switch (word) {
        case "par", "sect" -> paragraph();
        case "b" -> state.bold = plain || number != 0;
        case "v", "deleted" -> state.unseen = plain || number != 0;
        case "plain" -> {
          state.bold = false;
          state.unseen = false;
        }
        case "uc" -> state.fallback = Math.max(0, number);
        default -> {}
      }
    }
  }

  private boolean destination(String word) {
    switch (word) {
      case "fonttbl" -> state.begin(Destination.FONTS);
      case "field" -> {
        state.begin(Destination.FIELD);
        lines.beginField();
      }
      case "fldinst" -> state.begin(Destination.INSTRUCTION);
      case "fldrslt" -> {
        state.destination = Destination.TEXT;
        lines.separateField();
      }
      case "listtext", "pntext" -> state.begin(Destination.LIST);
      case "shptxt" -> {
        state.begin(Destination.BOX);
        lines.beginBox();
      }
      case "shpinst" -> {}
      case "pict", "object" -> {
        lines.picture();
        if (word.equals("pict")) {
          state.begin(Destination.SKIPPED);
        }
      }
      default -> {
        boolean skipped = starred || SKIPPED.contains(word);
        if (skipped) {
          state.begin(Destination.SKIPPED);
        }
        return skipped;
      }
    }
    return true;
  }

  private boolean font(String word, int number) {
    switch (word) {
      case "ansicpg" -> standard = charset(number == 936 ? 134 : number == 950 ? 136 : number);
      case "f" -> state.font = number;
      case "fcharset" -> fonts.put(state.font, charset(number));
      default -> {
        return false;
      }
    }
    state.charset = fonts.getOrDefault(state.font, standard);
    return true;
  }

  /** By the numbers of Windows; what is no other is Chinese, as most files without a font's are. */
  private static Charset charset(int number) {
    return Charset.forName(
        switch (number) {
          case 2 -> "ISO-8859-1"; // A font of symbols.
          case 128, 932 -> "Shift_JIS";
          case 129, 949 -> "EUC-KR";
          case 136 -> "Big5";
          case 65001 -> "UTF-8";
          default -> "GB18030";
        });
  }
}
