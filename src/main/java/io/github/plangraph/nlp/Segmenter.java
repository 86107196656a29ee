package io.github.plangraph.nlp;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Words of a text, by HanLP's viterbi segmenter without recognition of names: its person and
 * organisation models invent more names than they find in formal text.
 *
 * <p>Stateless and safe for use by many threads; HanLP loads its dictionaries on the first call.
 */
public final class Segmenter {

  // The logging framework holds loggers weakly; without this reference the level would be
  // forgotten.
  private static final Logger HANLP = Logger.getLogger("HanLP");

  private static final class Lazy {
    static {
      HANLP.setLevel(Level.OFF);
    }

    static final Segment SEGMENT =
        HanLP.newSegment()
            .enableOffset(true)
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false)
            .enablePlaceRecognize(false)
            .enableOrganizationRecognize(false);
  }

  private Segmenter() {}

  /** The words of a text, in order, without gaps. */
  public static List<Token> segment(String text) {
    List<Term> terms = Lazy.SEGMENT.seg(text.toCharArray());
    List<Token> tokens = new ArrayList<>(terms.size());
    for (Term term : terms) {
      String pos = term.nature == null ? "" : term.nature.toString();
      tokens.add(new Token(term.offset, term.offset + term.word.length(), pos));
    }
    return tokens;
  }
}
