package kith;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A class that may know another floor or feature than its own, and why. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface FloorException {
  /** Why there is no better way. */
  String value();
}
