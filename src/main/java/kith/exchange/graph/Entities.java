package kith.exchange.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters written as {@code &#233;}, {@code &#xE9;}, {@code &quot;} or {@code &eacute;}. */
final class Entities {
  private static final Pattern ENTITY =
      Pattern.compile("&(#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,7});");

  /** The names of ISO 8859-1's upper half, in order from U+00A0. */
  private static final String LATIN =
      """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn
      sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave
      Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
      ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN
      szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute
      icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml
      yacute thorn yuml
      """;

  private static final Map<String, String> NAMED = named();

  private Entities() {}

  private static Map<String, String> named() {
    Map<String, String> named =
        new HashMap<>(Map.of("quot", "\"", "amp", "&", "lt", "<", "gt", ">", "apos", "'"));
    int c = 0xA0;
    for (String name : LATIN.strip().split("\\s+")) {
      named.put(name, Character.toString(c++));
    }
    return named;
  }

  /** The text they stand for; what is none stays as it is. */
  static String decoded(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return ENTITY
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(character(found.group(), found.group(1))));
  }

  private static String character(String whole, String code) {
    if (!code.startsWith("#")) {
      return NAMED.getOrDefault(code, whole);
    }
    boolean hex = code.charAt(1) == 'x' || code.charAt(1) == 'X';
    int value = Integer.parseInt(code.substring(hex ? 2 : 1), hex ? 16 : 10);
    return Character.isValidCodePoint(value) ? Character.toString(value) : whole;
  }
}
