package kith.ui.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of one feature, from the bundle {@code words.properties} beside its classes. A missing
 * key fails at once, so that no test passes over it.
 */
public final class Words {
  private final ResourceBundle bundle;

  private Words(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The words of the feature a class belongs to. */
  public static Words of(Class<?> feature) {
    return new Words(ResourceBundle.getBundle(feature.getPackageName() + ".words"));
  }

  /**
   * The words under a key.
   *
   * @param arguments fill {@code {0}}, {@code {1}} …; numbers are grouped as people read them
   * @throws java.util.MissingResourceException if the bundle does not have the key
   */
  public String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(arguments);
  }
}
