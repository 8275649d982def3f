package kith;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The floors of the house, as {@code kith/package-info.java} draws them. */
@AnalyzeClasses(packages = "kith", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static ArchRule knowsOnly(String of, String... packages) {
    return classes()
        .that(resideInAPackage(of))
        .and(not(annotatedWith(FloorException.class)))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(packages).or(resideInAnyPackage(of, "java..", "javax.imageio..")));
  }

  @ArchTest static final ArchRule NETWORK = knowsOnly("kith.network..", "org.jgrapht..");

  @ArchTest static final ArchRule LAYOUT = knowsOnly("kith.layout..", "kith.network..");

  @ArchTest
  static final ArchRule LAYOUT_KNOWS_SHAPES_ONLY =
      noClasses()
          .that()
          .resideInAPackage("kith.layout..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("kith.network..").and(simpleName("Topology").negate()));

  @ArchTest static final ArchRule FIND = knowsOnly("kith.find..", "kith.network..");

  @ArchTest
  static final ArchRule PICTURE =
      knowsOnly(
          "kith.picture..",
          "kith.network..",
          "org.apache.pdfbox..",
          "org.apache.fontbox..",
          "javax.xml.stream..");

  @ArchTest
  static final ArchRule STORE =
      knowsOnly(
          "kith.store..",
          "kith.network..",
          "kith.worksheet..",
          "org.h2..",
          "tools.jackson..",
          "com.fasterxml.jackson.annotation..");

  @ArchTest
  static final ArchRule EXCHANGE =
      knowsOnly(
          "kith.exchange..",
          "kith.network..",
          "ezvcard..",
          "biweekly..",
          "org.apache.james.mime4j..",
          "de.siegmar.fastcsv..",
          "tools.jackson..",
          "com.fasterxml.jackson.annotation..",
          "javax.xml.stream..");

  @ArchTest static final ArchRule INSIGHT = knowsOnly("kith.insight..", "kith.network..");

  @ArchTest
  static final ArchRule OUTREACH =
      knowsOnly("kith.outreach..", "kith.network..", "biweekly..", "com.github.mangstadt.vinnie..");

  @ArchTest
  static final ArchRule WORKSHEET =
      knowsOnly(
          "kith.worksheet..",
          "kith.network..",
          "org.commonmark..",
          "tools.jackson..",
          "com.fasterxml.jackson.annotation..");

  @ArchTest
  static final ArchRule LEGEND =
      knowsOnly(
          "kith.legend..",
          "kith.network..",
          "kith.insight..",
          "kith.worksheet..",
          "kith.picture..");

  @ArchTest
  static final ArchRule WORKSPACE =
      noClasses()
          .that()
          .resideInAPackage("kith.workspace..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("kith.ui..", "kith.cli..", "javafx..");

  @ArchTest
  static final ArchRule COMMANDS_HAVE_NO_WINDOW =
      noClasses()
          .that()
          .resideInAPackage("kith.cli..")
          .and()
          .areNotAnnotatedWith(FloorException.class)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("kith.ui..", "javafx..");

  @ArchTest
  static final ArchRule FEATURES_DO_NOT_KNOW_EACH_OTHER =
      slices()
          .matching("kith.ui.(*)..")
          .namingSlices("feature $1")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(resideInAPackage("kith.ui.."), resideInAPackage("kith.ui.common.."))
          .ignoreDependency(resideInAPackage("kith.ui.shell.."), resideInAPackage("kith.ui.."));

  @ArchTest
  static final ArchRule VIEW_MODELS_HOLD_NO_CONTROL =
      noClasses()
          .that()
          .resideInAPackage("kith.ui..")
          .and()
          .haveSimpleNameEndingWith("Model")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..");

  @ArchTest
  static final ArchRule ONLY_DIALOGS_LEAVE_THE_WINDOW =
      noClasses()
          .that()
          .doNotHaveSimpleName("FxDialogs")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("javafx.stage.FileChooser");

  @ArchTest
  static final ArchRule NOTHING_OPENS_A_CONNECTION =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "javax.net..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.net\\.(Socket|ServerSocket|URLConnection|HttpURLConnection)");
}
