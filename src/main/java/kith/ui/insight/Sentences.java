package kith.ui.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kith.insight.Bond;
import kith.insight.WarmPath;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Interaction;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Tie;
import kith.ui.common.Words;

/** Paths in words: "Ana Costa and Bo Lind worked together at Contoso, last met in March". */
final class Sentences {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH_OF_YEAR =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final double WARM = 0.3;
  private static final double MILD = 0.05;

  private final Network network;
  private final Naming naming;
  private final LocalDate today;
  private final Words words = Words.of(Sentences.class);

  /**
   * @param naming what people and circles are called in them
   */
  Sentences(Network network, Naming naming, LocalDate today) {
    this.network = network;
    this.naming = naming;
    this.today = today;
  }

  /** One hop with its evidence. */
  String hop(Bond bond) {
    if (bond.basis() == Bond.Basis.CIRCLE) {
      String both = said("hop.circle", bond.from(), bond.to(), place(bond.circles().getFirst()));
      return both + met(bond) + words.get("hop.nobody-said");
    }
    return bond.tie().map(tie -> tied(bond, tie)).orElseGet(() -> untied(bond))
        + met(bond)
        + source(bond);
  }

  private String untied(Bond bond) {
    String key = bond.lastContact() == null ? "hop.closeness" : "hop.contact";
    return said(key, bond.from(), bond.to(), bothIn(bond));
  }

  private String tied(Bond bond, Tie tie) {
    boolean past = tie.until() != null && tie.until().isBefore(today);
    String key = "kind." + key(tie) + (past ? ".was" : ".is");
    boolean working = tie.kind().equals("works with");
    String place = working ? workplace(bond) : bothIn(bond);
    UUID from = tie.directed() ? tie.from() : bond.from();
    return said(key, from, tie.other(from), place, tie.kind());
  }

  private static String key(Tie tie) {
    return switch (tie.kind()) {
      case "" -> "plain";
      case "knows" -> "knows";
      case "works with" -> "works";
      case "reports to" -> tie.directed() ? "reports" : "own";
      case "advises" -> tie.directed() ? "advises" : "own";
      case "trusts" -> tie.directed() ? "trusts" : "trust-each-other";
      case "friend" -> "friend";
      case "family" -> "family";
      case "LinkedIn" -> "linkedin";
      default -> "own";
    };
  }

  /** The owner is addressed, and first wherever the words allow it. */
  private String said(String key, UUID from, UUID to, String... more) {
    boolean oneWay = key.contains("reports") || key.contains("advises") || key.contains("trusts");
    boolean swapped = isMe(to) && !oneWay;
    UUID subject = swapped ? to : from;
    UUID object = swapped ? from : to;
    String first = isMe(subject) ? words.get("you.subject") : name(subject);
    String second = isMe(object) ? words.get("you.object") : name(object);
    String kind = naming.line(more.length > 1 ? more[1] : "");
    return words.get(key, first, second, more[0], isMe(subject) ? 1 : 0, kind);
  }

  private String workplace(Bond bond) {
    return bond.circles().stream()
        .filter(circle -> circle.kind() == CircleKind.COMPANY || circle.kind() == CircleKind.TEAM)
        .findFirst()
        .map(circle -> words.get("place.work", place(circle)))
        .orElse("");
  }

  private String bothIn(Bond bond) {
    return bond.circles().stream()
        .findFirst()
        .map(circle -> words.get("place.both", place(circle)))
        .orElse("");
  }

  private String place(Circle circle) {
    return switch (circle.kind()) {
      case COMPANY, SCHOOL -> words.get("place.at", naming.name(circle));
      case TEAM, PLACE, COMMUNITY, TAG -> words.get("place.in", naming.name(circle));
    };
  }

  private String met(Bond bond) {
    Interaction last = bond.lastContact();
    if (last == null) {
      return isMe(bond.from()) || isMe(bond.to()) ? words.get("met.never") : "";
    }
    return switch (last.kind()) {
      case MEETING, EVENT, COLLABORATION -> words.get("met.last", when(last.on()));
      case MESSAGE, CALL, VIDEO, INTRODUCTION -> words.get("met.touch", when(last.on()));
    };
  }

  private String when(LocalDate day) {
    if (YearMonth.from(day).equals(YearMonth.from(today))) {
      return words.get("when.now");
    }
    boolean thisYear = day.getYear() == today.getYear();
    return words.get("when.month", (thisYear ? MONTH : MONTH_OF_YEAR).format(day));
  }

  private String source(Bond bond) {
    String evidence = bond.tie().map(Tie::evidence).map(this::line).orElse("");
    return switch (bond.provenance()) {
      case STATED -> "";
      case IMPORTED -> words.get("source.file");
      case INFERRED ->
          evidence.isEmpty() ? words.get("source.guess") : words.get("source.because", evidence);
    };
  }

  /** What a path is called: through whom it leads. */
  String title(WarmPath path) {
    List<String> between =
        path.people().subList(1, path.people().size() - 1).stream().map(this::object).toList();
    return switch (between.size()) {
      case 0 ->
          words.get(path.weakest().basis() == Bond.Basis.CIRCLE ? "way.circle" : "way.direct");
      case 1 -> words.get("way.through", between.getFirst());
      default ->
          words.get(
              "way.through.and",
              String.join(", ", between.subList(0, between.size() - 1)),
              between.getLast());
    };
  }

  /** How warm a path is, in a word. */
  String warmth(WarmPath path) {
    double warmth = path.warmth();
    return words.get(
        warmth >= WARM ? "warmth.warm" : warmth >= MILD ? "warmth.mild" : "warmth.faint");
  }

  /** What the word for its warmth rests on. */
  String warmthMeaning(WarmPath path) {
    return words.get("warmth.meaning", path.warmth());
  }

  /** Which link holds a path back. */
  String weakest(WarmPath path) {
    Bond weakest = path.weakest();
    boolean swapped = isMe(weakest.to());
    UUID first = swapped ? weakest.to() : weakest.from();
    UUID second = swapped ? weakest.from() : weakest.to();
    return words.get("weakest", isMe(first) ? words.get("you.subject") : name(first), name(second));
  }

  /** What would strengthen it. */
  String advice(Advice advice) {
    return switch (advice) {
      case Advice.Touch touch -> words.get("advice.touch", name(touch.person()));
      case Advice.Ask ask ->
          words.get("advice.ask", name(ask.helper()), object(ask.who()), object(ask.whom()));
      case Advice.Confirm ask -> words.get("advice.confirm", name(ask.helper()), name(ask.whom()));
    };
  }

  /** The words of the ask, as the owner would write them on the helper's canvas. */
  String ask(UUID who, UUID whom) {
    return isMe(who)
        ? words.get("ask.me", name(whom))
        : words.get("ask.other", name(who), object(whom));
  }

  private String object(UUID person) {
    return isMe(person) ? words.get("you.object") : name(person);
  }

  private boolean isMe(UUID id) {
    return network.me().filter(me -> me.id().equals(id)).isPresent();
  }

  /** Evidence is a whole sentence of the owner's. */
  private String line(String evidence) {
    return naming.isSafe() ? "" : evidence;
  }

  /** What somebody is called; empty if they are just gone. */
  String name(UUID id) {
    return Optional.ofNullable(network.person(id)).map(naming::name).orElse("");
  }
}
