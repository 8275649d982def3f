package kith.ui.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import kith.exchange.Sample;
import kith.network.Fact;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.outreach.Outlook;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The week of the sample's owner as one page, read back by PDFBox. */
class WeekPageTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private static String read(List<Fact> facts, Naming naming) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanExport.week(Outlook.of(facts, DAY), naming).write(out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void itTellsWhatIsToBeDoneOnWhichDay() throws IOException {
    List<Fact> facts = Sample.facts(DAY);
    String text = read(facts, Naming.real());
    assertThat(text)
        .contains("My week from 23 Nov 2026", "From before", "Monday 23 November")
        .contains("Keep your promise to Gunther Ebensperger")
        .contains("Birthday: Vesna Kastelan");
  }

  @Test
  void whileNamesAreSafeItNamesNobody() throws IOException {
    List<Fact> facts = Sample.facts(DAY);
    Network network = Network.of(facts);
    String text = read(facts, Naming.initials(network));
    assertThat(text).contains("Keep your promise to G. E.");
    for (Person person : network.people()) {
      assertThat(text).doesNotContain(person.name());
    }
    network.promises().forEach(promise -> assertThat(text).doesNotContain(promise.what()));
  }

  @Test
  void anEmptyWeekSaysSo() throws IOException {
    assertThat(read(List.of(Person.named("Maren Vogel").withMe(true)), Naming.real()))
        .contains("Nothing is planned for these seven days.");
  }
}
