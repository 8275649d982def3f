package kith.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Person;

/**
 * What one record would do to a draft.
 *
 * @param before the person so far, or null if new
 * @param after the person from then on
 * @param joins circles they come into
 * @param leaves circles they go out of
 * @param ties whether they get a tie to the owner
 * @param since since when
 */
record Step(
    Person before,
    Person after,
    List<Wish> joins,
    List<Circle> leaves,
    boolean ties,
    LocalDate since) {

  /**
   * @param target who the record is about; null or somebody not in the draft if it is new
   */
  static Step of(Draft draft, Incoming record, UUID target) {
    Person before = target == null ? null : draft.person(target);
    if (before == null) {
      Person person = record.person();
      boolean owner = person.me() && draft.me() == null;
      Person after = person.me() == owner ? person : person.withMe(owner);
      boolean ties = record.tied() && draft.me() != null;
      return new Step(null, after, record.circles(), List.of(), ties, record.since());
    }
    Person after = Merge.into(before, record);
    boolean known = before.identities().containsAll(record.person().identities());
    boolean moved =
        !Companies.key(before.organisation()).equals(Companies.key(after.organisation()));
    boolean ties =
        record.tied()
            && !known
            && draft.me() != null
            && !draft.me().equals(target)
            && !draft.isTied(target);
    return new Step(
        before,
        after,
        joins(draft, record, target, known, moved),
        moved ? leaves(draft, record, before) : List.of(),
        ties,
        record.since());
  }

  /**
   * Circles are wished when a record first meets somebody, and the company again when they change
   * to it: a circle that the owner took somebody out of is not proposed each time.
   */
  private static List<Wish> joins(
      Draft draft, Incoming record, UUID person, boolean known, boolean moved) {
    if (known && !moved) {
      return List.of();
    }
    return record.circles().stream()
        .filter(wish -> !known || wish.kind() == CircleKind.COMPANY)
        .filter(wish -> draft.circle(wish).filter(c -> draft.isMember(c.id(), person)).isEmpty())
        .toList();
  }

  private static List<Circle> leaves(Draft draft, Incoming record, Person before) {
    Wish former = new Wish(before.organisation(), CircleKind.COMPANY);
    boolean stays = record.circles().stream().anyMatch(wish -> wish.key().equals(former.key()));
    Optional<Circle> left =
        draft.circle(former).filter(circle -> draft.isMember(circle.id(), before.id()));
    return stays ? List.of() : left.stream().toList();
  }

  /**
   * The same of these fields alone; all of it for somebody new.
   *
   * @param fields what of somebody who is there may change
   */
  Step only(Set<Field> fields) {
    if (before == null) {
      return this;
    }
    Person kept = before;
    for (Field field : fields) {
      kept = field.taken(kept, after);
    }
    boolean moves = fields.contains(Field.CIRCLES);
    return new Step(
        before,
        kept,
        moves ? joins : List.of(),
        moves ? leaves : List.of(),
        ties && fields.contains(Field.TIE),
        since);
  }

  /** Carries it out on a draft. */
  void carryOut(Draft draft) {
    draft.put(after);
    joins.forEach(wish -> draft.join(after.id(), wish));
    leaves.forEach(circle -> draft.leave(after.id(), circle.id()));
    if (ties) {
      draft.tie(after.id(), since);
    }
  }

  /** What it changes of somebody who is there; empty for somebody new. */
  List<FieldChange> changes() {
    if (before == null) {
      return List.of();
    }
    List<FieldChange> changes = new ArrayList<>();
    if (!before.equals(after)) {
      for (Field field : Field.values()) {
        add(changes, field, field.text(before), field.text(after));
      }
    }
    String from = String.join(", ", leaves.stream().map(Circle::name).toList());
    add(changes, Field.CIRCLES, from, String.join(", ", joins.stream().map(Wish::name).toList()));
    if (ties) {
      String day = since == null ? "" : " since " + since;
      add(changes, Field.TIE, "", Draft.LINKEDIN_TIE + day);
    }
    return changes;
  }

  private static void add(List<FieldChange> changes, Field field, String from, String to) {
    if (!from.equals(to)) {
      changes.add(new FieldChange(field, from, to));
    }
  }
}
