package kith;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kith.network.Circle;
import kith.network.Naming;
import kith.network.Person;

/**
 * Whoever shows people asks {@link Naming} what they are called. Only these read names and texts of
 * people themselves, each for a reason.
 */
@AnalyzeClasses(packages = "kith", importOptions = ImportOption.DoNotIncludeTests.class)
class NamesAreAskedForTest {
  private static final String SHOWN = "is given people and circles as they may be shown";
  private static final String FINDS = "finds by the real name, and leaves showing to others";
  private static final String EDITS = "edits, which is not possible while names are safe";
  private static final String KEEPS = "keeps what is real, and shows what may be";
  private static final String COUNTS = "only counts whose organisations are the same";
  private static final String ORDERS = "only compares names";

  private static final Map<String, String> ALLOWED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("kith.insight.Circles", ORDERS),
              Map.entry("kith.insight.EgoNetwork", COUNTS),
              Map.entry("kith.legend.ByPerson", ORDERS),
              Map.entry("kith.picture.Scene", ORDERS),
              Map.entry("kith.ui.common.Disc", SHOWN),
              Map.entry("kith.ui.common.Merging", KEEPS),
              Map.entry("kith.ui.common.Merging$Field", KEEPS),
              Map.entry("kith.ui.common.PeopleSearch", FINDS),
              Map.entry("kith.ui.common.Speech", SHOWN),
              Map.entry("kith.ui.exchange.DuplicatesView", SHOWN),
              Map.entry("kith.ui.exchange.ImportWords", "there is no import while names are safe"),
              Map.entry("kith.ui.map.Filtering", FINDS),
              Map.entry("kith.ui.map.Group", FINDS),
              Map.entry("kith.ui.map.GroupCard", "joins by the real name, and shows the other"),
              Map.entry("kith.ui.map.LiveChart", ORDERS),
              Map.entry("kith.ui.map.Portrait", SHOWN),
              Map.entry("kith.ui.outreach.BoardCard", SHOWN),
              Map.entry(
                  "kith.ui.outreach.DraftModel",
                  "has no draft while names are safe, and tells nobody"),
              Map.entry("kith.ui.outreach.IntroductionsModel", ORDERS),
              Map.entry("kith.ui.outreach.IntroductionsView", SHOWN),
              Map.entry("kith.ui.outreach.PairCard", SHOWN),
              Map.entry("kith.ui.outreach.ReasonCard$Who", SHOWN),
              Map.entry("kith.ui.people.CirclesModel", FINDS),
              Map.entry("kith.ui.people.CirclesView", SHOWN),
              Map.entry("kith.ui.people.PeopleColumn", SHOWN),
              Map.entry("kith.ui.people.PersonCell", EDITS),
              Map.entry("kith.ui.people.PersonField", EDITS),
              Map.entry("kith.ui.people.PersonRow", SHOWN),
              Map.entry("kith.ui.people.SeveralModel", SHOWN),
              Map.entry("kith.ui.people.SeveralView", SHOWN),
              Map.entry("kith.ui.people.TiesModel", SHOWN),
              Map.entry("kith.ui.people.TiesView", SHOWN),
              Map.entry("kith.ui.shell.PaletteModel", FINDS),
              Map.entry("kith.ui.worksheet.CirclesField", KEEPS),
              Map.entry("kith.ui.worksheet.Findings", COUNTS)));

  private static final Set<String> TELLING =
      Set.of(
          "name",
          "initials",
          "organisation",
          "emails",
          "phones",
          "links",
          "birthday",
          "howWeMet",
          "notes");

  private static final DescribedPredicate<JavaAccess<?>> TELLS =
      describe(
          "tells who somebody is",
          access ->
              (access.getTargetOwner().isEquivalentTo(Person.class)
                      || access.getTargetOwner().isEquivalentTo(Circle.class))
                  && TELLING.contains(access.getTarget().getName()));

  private static final DescribedPredicate<JavaClass> ALLOWED_ONES =
      describe("may do so for a reason", type -> ALLOWED.containsKey(type.getName()));

  @ArchTest
  static final ArchRule NAMES_ARE_ASKED_FOR =
      noClasses()
          .that()
          .resideInAnyPackage("kith.ui..", "kith.picture..", "kith.legend..", "kith.insight..")
          .and(DescribedPredicate.not(ALLOWED_ONES))
          .should()
          .accessTargetWhere(TELLS);

  /** A reason that is not needed any more is taken off the list. */
  @ArchTest
  static void everyReasonIsNeeded(JavaClasses classes) {
    Set<String> needed = new TreeSet<>();
    for (JavaClass type : classes) {
      if (type.getAccessesFromSelf().stream().anyMatch(TELLS)) {
        needed.add(type.getName());
      }
    }
    assertThat(needed).containsAll(ALLOWED.keySet());
  }
}
