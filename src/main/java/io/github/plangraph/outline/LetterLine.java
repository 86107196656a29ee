package io.github.plangraph.outline;

import java.util.regex.Pattern;

/** Lines of the letter by which a document is issued, after GB/T 9704-2012, 7.3. */
final class LetterLine {
  private static final int MAX_ADDRESSEE = 300;
  private static final int MAX_SIGNATURE = 60;

  /** 各省、自治区、直辖市…主管部门：, 省有关单位：. */
  private static final Pattern ADDRESSEE =
      Pattern.compile(
          "^(?:各|省|市|县|区|局|机关|自治区|有关|国务院各|国家机关|中央|本|全)[^。；]*"
              + "(?:政府|部门|单位|局|厅|委|企业|机构|院|校|处|公司|会|办公室|群众团体|团体|部)[：:]?$");

  /** 现印发给你们，请认真贯彻执行. */
  private static final Pattern ISSUE =
      Pattern.compile(
          "(?:现|予以|经[^。]{0,20}同意)[^。]{0,60}(?:印发|转发|发布|下发)|印发给?你们|(?:请|希)[^。]{0,20}(?:贯彻|执行|落实|遵照)");

  private static final Pattern NOTE = Pattern.compile("^(?:[（(](?:此件|本文|联系人|公开)|附件|附表|抄送|主送|联系人)");

  /** 某某局（代章）. */
  static final String SEAL = "(?:\\s*[（(](?:代章|章|印章|盖章)[）)])?";

  /** 某某办公厅　2023年5月23日印发, the last line of the page. */
  private static final Pattern IMPRINT = Pattern.compile("(?U)^\\S.{0,60}\\d\\s*日\\s*印发$");

  private static final Pattern BODY =
      WordList.alternation("issuer-ends.txt", "^[\\p{IsHan}“”\\s　、·]{0,56}", SEAL + "$");

  private static final Pattern NOTICE = Pattern.compile("关于印发|关于转发|印发《|印发\\R");

  /** 牵头单位：省能源局; 完成时限：2025年12月, on lines of their own below a task. */
  private static final Pattern ASSIGNMENT =
      Pattern.compile(
          "^[（(【\\[]?(?:(?:牵头|责任|配合|参与|参加|主办|协办|承办|负责|实施)(?:单位|部门|主体|领导|处室)|(?:完成|办理|实施)?(?:时限|期限|完成时间))[】\\]]?\\s*[：:].*");

  private LetterLine() {}

  static boolean isAssignment(String text) {
    return ASSIGNMENT.matcher(text).matches();
  }

  /** Whether the lines before a body are those of a notice that issues something. */
  static boolean isNotice(CharSequence opening) {
    return NOTICE.matcher(opening).find();
  }

  static boolean isAddressee(String text) {
    return text.length() <= MAX_ADDRESSEE && ADDRESSEE.matcher(text).matches();
  }

  /** A line of addressees is a list or ends in a colon; 各级政府 alone may begin a paragraph. */
  static boolean namesMany(String addressees) {
    return addressees.endsWith("：") || addressees.endsWith(":") || addressees.contains("、");
  }

  static boolean isIssue(String text) {
    return ISSUE.matcher(text).find();
  }

  /** 附件：…, （此件公开发布）, 抄送, 某某办公厅　2023年5月23日印发. */
  static boolean isNote(String text) {
    return NOTE.matcher(text).lookingAt() || IMPRINT.matcher(text).matches();
  }

  /** The name of an issuing body on a line of its own. */
  static boolean isSignature(String text) {
    return text.length() <= MAX_SIGNATURE && BODY.matcher(text).matches();
  }
}
