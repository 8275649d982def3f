package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WindowTest {
  private static final Map<String, String> NOTHING = Map.of();

  @Test
  void linuxNeedsADisplay() {
    assertThat(Window.lacksDisplay("Linux", null, NOTHING)).isTrue();
    assertThat(Window.lacksDisplay("Linux", null, Map.of("DISPLAY", ""))).isTrue();
    assertThat(Window.lacksDisplay("Linux", null, Map.of("DISPLAY", ":0"))).isFalse();
  }

  @Test
  void waylandAloneIsNoDisplay() {
    var environment = Map.of("WAYLAND_DISPLAY", "wayland-0");
    assertThat(Window.lacksDisplay("Linux", null, environment)).isTrue();
  }

  @Test
  void theHeadlessPlatformAndOtherSystemsNeedNone() {
    assertThat(Window.lacksDisplay("Linux", "Headless", NOTHING)).isFalse();
    assertThat(Window.lacksDisplay("Mac OS X", null, NOTHING)).isFalse();
    assertThat(Window.lacksDisplay("Windows 11", null, NOTHING)).isFalse();
  }
}
