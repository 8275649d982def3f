package kith.legend;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of legends. */
final class Sign {
  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("kith.legend.legend");

  private Sign() {}

  /** What stands under a key; a missing one fails at once. */
  static String of(String key, Object... arguments) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(arguments);
  }
}
