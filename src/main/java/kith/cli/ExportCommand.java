package kith.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kith.exchange.SafeFile;
import kith.exchange.write.Dot;
import kith.exchange.write.Format;
import kith.exchange.write.NetworkFile;
import kith.exchange.write.Parcel;
import kith.legend.Dresses;
import kith.legend.Measures;
import kith.legend.Moment;
import kith.network.Appearance;
import kith.network.Circle;
import kith.network.KithException;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Progress;
import kith.network.Texts;
import kith.network.Withheld;
import kith.outreach.Outlook;
import kith.outreach.PlanCalendar;
import kith.picture.Emphasis;
import kith.picture.Look;
import kith.picture.Picture;
import kith.picture.Scene;
import kith.workspace.Dots;
import kith.workspace.LiveLayout;
import kith.workspace.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a network, or a part of it, to a file that travels. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Writes a network to a file that travels.",
      ".json holds everything, .csv two tables (people, ties), .vcf cards for address books,"
          + " .graphml and .gexf graphs for programs such as Gephi, .ics birthdays and the plan"
          + " for calendars, .md a page to read about one person. All but .json leave out who is"
          + " never to be exported, and name people as the network shows them."
    })
final class ExportCommand implements Runnable {
  private static final String CALENDAR = ".ics";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NET", description = "The network.")
  private Path net;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE",
      description =
          "The file to write; its ending says how: .json, .csv, .vcf, .graphml, .gexf, .ics, .md")
  private Path file;

  @ArgGroup private Part part = new Part();

  private static final class Part {
    @Option(
        names = "--person",
        paramLabel = "NAME",
        description = "Everything about one person alone, by name or e-mail address.")
    private String person;

    @Option(
        names = "--circle",
        paramLabel = "NAME",
        description = "Only the people of a circle or tag, and the owner.")
    private String circle;
  }

  @Option(
      names = "--safe",
      description =
          "Without the people who are never to be exported, and with safe names for all others:"
              + " those the network is shown with, or initials; no notes, addresses or texts.")
  private boolean safe;

  @Override
  public void run() {
    boolean calendar = file.toString().toLowerCase(Locale.ROOT).endsWith(CALENDAR);
    Optional<Format> format = Format.of(file);
    if (format.isEmpty() && !calendar) {
      throw wrong(
          "Kith writes .json, .csv, .vcf, .graphml, .gexf, .ics and .md files, not "
              + file.getFileName());
    }
    if (format.filter(Format.MARKDOWN::equals).isPresent() && part.person == null) {
      throw wrong("a page to read (.md) is about one person: say whose with --person");
    }
    try (Workspace workspace = Workspace.open(net)) {
      if (calendar) {
        writeCalendar(workspace.network());
      } else {
        write(workspace.network(), format.get());
      }
    }
  }

  private void write(Network network, Format format) {
    boolean everything =
        format == Format.JSON && !safe && part.person == null && part.circle == null;
    Parcel parcel =
        everything ? Parcel.everything(network) : parcel(network, naming(network, format));
    boolean drawn = format == Format.GEXF || format == Format.GRAPHML;
    NetworkFile.write(file, format, parcel, drawn ? dots(network) : Map.of(), Progress.NONE);
    tell(everything ? Withheld.in(network).size() : parcel.withheld(), everything);
  }

  /** Kith's own file has real names unless safe ones are asked for, as it always had. */
  private Naming naming(Network network, Format format) {
    if (safe) {
      return Parcel.safe(network);
    }
    return format == Format.JSON ? Naming.real() : network.naming();
  }

  private void writeCalendar(Network network) {
    Parcel parcel = parcel(network, Naming.real());
    Naming naming = safe ? Parcel.safe(network) : network.naming();
    Outlook outlook = Outlook.of(parcel.facts(), LocalDate.now());
    SafeFile.write(file, out -> PlanCalendar.write(outlook, naming, Instant.now(), out));
    tell(parcel.withheld(), false);
  }

  private Parcel parcel(Network network, Naming naming) {
    Parcel all = Parcel.of(network, naming);
    if (part.person != null) {
      return all.about(person(network, part.person));
    }
    return part.circle == null ? all : all.only(network.members(circle(network, part.circle)));
  }

  private static UUID person(Network network, String called) {
    String wanted = Texts.fold(called);
    List<Person> found =
        network.people().stream()
            .filter(
                person ->
                    Texts.fold(person.name()).equals(wanted)
                        || person.emails().stream().anyMatch(called::equalsIgnoreCase))
            .toList();
    if (found.size() != 1) {
      throw new KithException(
          found.isEmpty()
              ? "Nobody in this network is called %s, or has that address; see how the name is"
                      .formatted(called)
                  + " written there."
              : "%d people are called %s; say the e-mail address instead."
                  .formatted(found.size(), called));
    }
    return found.getFirst().id();
  }

  private static UUID circle(Network network, String called) {
    String wanted = Texts.fold(called);
    return network.circles().stream()
        .filter(circle -> Texts.fold(circle.name()).equals(wanted))
        .map(Circle::id)
        .findFirst()
        .orElseThrow(
            () ->
                new KithException(
                    "There is no circle or tag called %s; see how it is written in the network."
                        .formatted(called)));
  }

  /** How people are drawn where the network is opened. */
  private static Map<UUID, Dot> dots(Network network) {
    LiveLayout.Frame frame = LiveLayout.settled(network);
    Appearance looks = Appearance.of(network);
    Scene scene =
        Scene.of(network, frame.topology(), frame.radius())
            .dressed(
                Dresses.preparing(
                        looks,
                        network,
                        network.naming(),
                        frame.topology(),
                        Moment.today(LocalDate.now()),
                        new Measures())
                    .apply(Progress.NONE));
    return Dots.of(Picture.of(scene, frame.x(), frame.y(), Emphasis.NONE), Look.light());
  }

  private void tell(int withheld, boolean included) {
    if (withheld > 0) {
      boolean one = withheld == 1;
      spec.commandLine()
          .getErr()
          .printf(
              "%d %s never to be exported %s %s.%n",
              withheld,
              one ? "person who is" : "people who are",
              one ? "is" : "are",
              included ? "in the file" : "left out");
    }
  }

  private CommandLine.ParameterException wrong(String sentence) {
    return new CommandLine.ParameterException(spec.commandLine(), sentence);
  }
}
