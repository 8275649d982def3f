package kith.ui.worksheet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import kith.insight.EgoNetwork;
import kith.network.Changes;
import kith.network.Network;
import kith.network.Tie;
import kith.network.Worksheet;
import kith.worksheet.Area;
import kith.worksheet.Pairs;

/**
 * The people named elsewhere on the worksheet: of whom it is still worth asking whether they know
 * each other, and the network they are.
 */
public final class AuditModel {
  /** So many pairs are asked for at most, one after the other. */
  public static final int MOST = 15;

  private final Area area;
  private final SheetModel sheet;
  private final Network network;
  private final ObjectProperty<EgoNetwork> ego = new SimpleObjectProperty<>();
  private final ObjectProperty<EgoNetwork.Unknown> pair = new SimpleObjectProperty<>();
  private final ObjectProperty<List<Findings.Finding>> findings =
      new SimpleObjectProperty<>(List.of());
  private final IntegerProperty left = new SimpleIntegerProperty();
  private final Set<Set<UUID>> skipped = new HashSet<>();
  private UUID of;
  private int asked;

  AuditModel(Area area, SheetModel sheet) {
    this.area = area;
    this.sheet = sheet;
    this.network = sheet.network();
  }

  void show(Worksheet from) {
    if (!from.id().equals(of)) {
      of = from.id();
      asked = 0;
      skipped.clear();
    }
    EgoNetwork now = EgoNetwork.of(network, Pairs.named(area, from));
    if (area.kind() == Area.Kind.PAIRS) {
      Set<Set<UUID>> settled = new HashSet<>(Pairs.strangers(area, from));
      settled.addAll(skipped);
      List<EgoNetwork.Unknown> unknown = now.unknown(settled, Math.max(0, MOST - asked));
      left.set(unknown.size());
      pair.set(unknown.isEmpty() ? null : unknown.getFirst());
    }
    ego.set(now);
    if (area.kind() == Area.Kind.FINDINGS) {
      findings.set(new Findings(network).of(now, from));
    }
  }

  /** The network of those who were named. */
  public ReadOnlyObjectProperty<EgoNetwork> egoProperty() {
    return ego;
  }

  /** What is found of them, if the area tells that. */
  ReadOnlyObjectProperty<List<Findings.Finding>> findingsProperty() {
    return findings;
  }

  /** The pair whose tie would change the picture most, or null if none is left to ask for. */
  public ReadOnlyObjectProperty<EgoNetwork.Unknown> pairProperty() {
    return pair;
  }

  /** How many pairs are left to ask for. */
  public ReadOnlyIntegerProperty leftProperty() {
    return left;
  }

  /** The two know each other: a tie the owner stated. */
  public void yes() {
    next()
        .ifPresent(
            two ->
                sheet.apply(
                    () -> Changes.addTie(network, Tie.stated(two.one(), two.other(), "knows"))));
  }

  /** The two do not know each other, which the worksheet remembers. */
  public void no() {
    next()
        .ifPresent(
            two -> sheet.change(now -> Pairs.withStrangers(area, now, two.one(), two.other())));
  }

  /** The owner cannot tell: it is not asked again until the worksheet is opened anew. */
  public void skip() {
    next()
        .ifPresent(
            two -> {
              skipped.add(Set.of(two.one(), two.other()));
              show(network.worksheet(of));
            });
  }

  private Optional<EgoNetwork.Unknown> next() {
    Optional<EgoNetwork.Unknown> now = Optional.ofNullable(pair.get());
    asked += now.isPresent() ? 1 : 0;
    return now;
  }
}
