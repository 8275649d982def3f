package kith.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kith.exchange.LinkedInMessages.Named;
import kith.network.Fact;
import kith.network.Interaction;
import kith.network.Progress;
import kith.network.Texts;

/**
 * LinkedIn's {@code Invitations.csv}: who asked whom to be linked, and with which words. An
 * invitation is a contact; whether it was accepted, only the list of connections says.
 */
final class LinkedInInvitations {
  private static final Set<String> COLUMNS = Set.of("from", "to", "sent at", "direction");
  private static final Predicate<String> IS_ROW =
      Pattern.compile(",\"?(INCOMING|OUTGOING)\"?(,|$)").asPredicate();

  private final Mentioned people =
      new Mentioned(times -> times + (times == 1 ? " invitation" : " invitations"));
  private final List<Fact> contacts = new ArrayList<>();
  private final List<Incoming> left = new ArrayList<>();
  private final Map<String, Integer> own = new HashMap<>();
  private final ProfileNames names = new ProfileNames();

  private LinkedInInvitations() {}

  /** The people and contacts of a file, if it holds invitations. */
  static Optional<Reading> read(SourceFile source, Progress progress) {
    LinkedInInvitations reader = new LinkedInInvitations();
    if (!Cells.read(source, COLUMNS, IS_ROW, Cells.rows(reader::add, reader.left), progress)) {
      return Optional.empty();
    }
    reader.own.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .ifPresent(most -> reader.people.isOwner(most.getKey(), "the invitations' owner"));
    List<Incoming> records = new ArrayList<>(reader.people.records());
    records.addAll(reader.left);
    return Optional.of(
        new Reading(
            new ImportPlan.Source(source.name(), "LinkedIn invitations", source.encoding().label()),
            records,
            reader.contacts));
  }

  private void add(Cells row) {
    boolean outgoing = row.line("direction").equalsIgnoreCase("OUTGOING");
    Named from = new Named(row.line("from"), row.line("inviterprofileurl"));
    Named to = new Named(row.line("to"), row.line("inviteeprofileurl"));
    Named other = outgoing ? to : from;
    Optional<LocalDate> on = Moments.american(row.text("sent at"));
    if (!outgoing && !row.line("direction").equalsIgnoreCase("INCOMING") || on.isEmpty()) {
      String why = row.ragged().isEmpty() ? "no date or direction" : row.ragged();
      left.add(Incoming.nobody(row.spot(), other.name(), Decision.FAILED, why));
    } else if (other.isNobody()) {
      left.add(Incoming.nobody(row.spot(), "", Decision.SKIP, "an account that is closed"));
    } else {
      names.learn(from);
      names.learn(to);
      Named me = outgoing ? from : to;
      if (!me.isNobody()) {
        meet(me, row.spot());
        own.merge(names.key(me), 1, Integer::sum);
      }
      contacts.add(contact(row, other, on.get(), outgoing));
    }
  }

  private UUID meet(Named one, Spot spot) {
    boolean linked = !one.link().isEmpty();
    Mentioned.Address kind = linked ? Mentioned.Address.LINK : Mentioned.Address.NONE;
    return people.meet(names.key(one), one.name(), kind, linked ? one.link() : one.name(), spot);
  }

  private Interaction contact(Cells row, Named other, LocalDate on, boolean outgoing) {
    UUID person = meet(other, row.spot());
    people.count(names.key(other), on);
    String message = row.text("message").strip();
    return new Interaction(
        Ids.of("linkedin-invitation", names.key(other), row.line("sent at"), "" + outgoing),
        on,
        Interaction.Kind.MESSAGE,
        List.of(person),
        outgoing ? Interaction.Initiative.ME : Interaction.Initiative.THEM,
        "",
        "",
        Texts.block(message.isEmpty() ? "Invitation" : "Invitation\n" + message));
  }
}
