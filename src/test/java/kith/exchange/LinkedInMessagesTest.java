package kith.exchange;

import static kith.exchange.Decision.ADD;
import static kith.exchange.Decision.FAILED;
import static kith.exchange.Decision.SKIP;
import static kith.exchange.Decision.UPDATE;
import static kith.exchange.Fixtures.carryOut;
import static kith.exchange.Fixtures.contacts;
import static kith.exchange.Fixtures.file;
import static kith.exchange.Fixtures.mine;
import static kith.exchange.Fixtures.person;
import static kith.exchange.Fixtures.plan;
import static kith.exchange.Fixtures.planText;
import static kith.exchange.Fixtures.ties;
import static kith.exchange.Fixtures.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kith.network.Changes;
import kith.network.Edit;
import kith.network.Interaction;
import kith.network.Network;
import kith.network.Person;
import kith.network.Provenance;
import kith.network.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedInMessagesTest {
  @TempDir Path folder;

  private static Network of(String owner) {
    Network network = new Network();
    network.apply(Edit.add("", Person.named(owner).withMe(true)));
    return network;
  }

  @Test
  void layoutOf2022KnowsRecipientsByName() {
    Network network = of("Me");
    ImportPlan plan = plan(network, file("linkedin/messages-2022-9col.csv"));
    assertThat(plan.rows())
        .extracting(Row::name, Row::decision, Row::reason)
        .containsExactly(
            tuple(
                "Jordan Pike",
                UPDATE,
                "recognised by being the owner; the one who is in every message"),
            tuple("Ravi Menon", ADD, "new; 2 messages, last 2022-06-01"),
            tuple("Jane Doe, Ph.D.", ADD, "new; 1 message, last 2022-07-02"),
            tuple("Priya Raman", ADD, "new"),
            tuple("LinkedIn Member", SKIP, "from an account that is closed, or an advertisement"));
    assertThat(plan.rows().getLast().spot()).hasToString("messages-2022-9col.csv, line 5");
    carryOut(plan, network);
    assertThat(contacts(network))
        .containsExactly(
            "2022-06-01 MESSAGE ME Ravi Menon",
            "2022-06-01 MESSAGE THEM Ravi Menon",
            "2022-07-02 MESSAGE THEM Jane Doe, Ph.D.");
    assertThat(ties(network))
        .containsExactlyInAnyOrder(
            "exchanges messages: Jane Doe, Ph.D. + Ravi Menon, INFERRED: 1 message in July 2022,"
                + " weight 0.33",
            "exchanges messages: Jane Doe, Ph.D. + Priya Raman, INFERRED: 1 message in July 2022,"
                + " weight 0.33",
            "exchanges messages: Priya Raman + Ravi Menon, INFERRED: 1 message in July 2022,"
                + " weight 0.33")
        .hasSize(3);
    assertThat(network.me().orElseThrow().name()).isEqualTo("Jordan Pike");
    assertThat(network.me().orElseThrow().links())
        .containsExactly("https://www.linkedin.com/in/jordanpike");
    assertThat(network.interactions().iterator().next().note())
        .isEqualTo("Thanks for the intro — free Thursday?");
  }

  @Test
  void layoutOf2026CountsByProfiles() {
    Network network = mine();
    ImportPlan plan = plan(network, file("linkedin/messages-2026-all-quoted.csv"));
    assertThat(plan.rows())
        .extracting(Row::name, Row::decision)
        .containsExactly(
            tuple("Zoë Brandt", ADD),
            tuple("Lena Vogt", UPDATE),
            tuple("Kim Lee, MBA, PMP®", ADD),
            tuple("Ada Okafor-Lindqvist", ADD),
            tuple("Jane Doe, Ph.D.", ADD),
            tuple("LinkedIn Member", SKIP));
    assertThat(plan.rows().getLast().reason()).isEqualTo("an advertisement");
    carryOut(plan, network);
    assertThat(contacts(network))
        .containsExactly(
            "2026-02-01 MESSAGE ME Zoë Brandt",
            "2026-02-01 MESSAGE THEM Zoë Brandt",
            "2026-02-10 MESSAGE THEM Kim Lee, MBA, PMP®");
    assertThat(network.interactions())
        .extracting(Interaction::note)
        .contains("Hi Jordan,\nthanks for the call.\n\nNotes:\n- plan\n- budget");
    assertThat(person(network, "Jane Doe, Ph.D.").identities())
        .containsExactly("linkedin:jane-doe-phd");
  }

  @Test
  void whoTheOwnerIsTheirNameSays() {
    Network network = of("Pedro Fuentes");
    ImportPlan plan = plan(network, file("linkedin/kawsay-messages.csv"));
    assertThat(plan.rows())
        .extracting(Row::name, Row::decision)
        .containsExactly(
            tuple("Ana Lopez", ADD), tuple("Pedro Fuentes", UPDATE), tuple("", FAILED));
    assertThat(plan.rows().getLast().reason()).isEqualTo("the row has 1 cell, not 10");
    carryOut(plan, network);
    assertThat(contacts(network))
        .containsExactly("2024-03-15 MESSAGE ME Ana Lopez", "2024-03-15 MESSAGE THEM Ana Lopez");
  }

  @Test
  void whereItIsNotClearWhoTheOwnerIsThatIsSaid() {
    ImportPlan plan = plan(mine(), file("linkedin/kawsay-messages.csv"));
    assertThat(plan.rows()).extracting(Row::decision).containsExactly(ADD, ADD, SKIP, FAILED);
    assertThat(plan.rows().get(2).reason())
        .isEqualTo(
            "the messages themselves: it is not clear which of the people you are; choose"
                + " Profile.csv of the same export with this file");
    assertThat(plan.besides()).isEmpty();
  }

  private static final String HEADER =
      "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,"
          + "SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n";

  private ImportPlan rows(Network network, String... rows) {
    return planText(network, folder, "messages.csv", HEADER + String.join("\n", rows));
  }

  private static String row(String from, String to, String rest) {
    return "c,,"
        + from
        + ",https://www.linkedin.com/in/"
        + from
        + ","
        + to
        + ",https://www.linkedin.com/in/"
        + to
        + ","
        + rest;
  }

  @Test
  void draftsAndSpamAreLeftOut() {
    ImportPlan plan =
        rows(
            mine(),
            row(
                "lena",
                "ana",
                "2024-05-01 10:00 UTC,Hello,\"one,two,three\nfour, five, six, seven,"
                    + " eight, nine, ten, eleven, twelve, thirteen, fourteen\",INBOX,,No,No"),
            row("lena", "ben", "2024-05-01 10:00:00 UTC,,later,INBOX,,Yes,No"),
            row("lena", "cyd", "2024-05-01 10:00:00 UTC,,later,INBOX,,No,Yes"),
            row("dov", "lena", "2024-05-01 10:00:00 UTC,,buy,SPAM,,No,No"),
            row("lena", "eve", "soon,,buy,INBOX,,No,No"));
    assertThat(plan.rows())
        .extracting(Row::decision, Row::reason)
        .containsExactly(
            tuple(UPDATE, "recognised by being the owner; the one who is in every message"),
            tuple(ADD, "new; 1 message, last 2024-05-01"),
            tuple(SKIP, "a draft, never sent"),
            tuple(SKIP, "a draft, never sent"),
            tuple(SKIP, "an advertisement"),
            tuple(FAILED, "no date that can be read"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "messages-2022-9col",
        "messages-2026-all-quoted",
        "kawsay-messages",
        "invitations-7col"
      })
  void twiceIsOnceAndUndoneIsNothing(String name) {
    Fixtures.changesNothingTwiceAndCanBeUndone(mine(), file("linkedin/" + name + ".csv"));
  }

  @Test
  void whatTheOwnerMadeOfAContactStays() {
    Network network = mine();
    Path messages = file("linkedin/messages-2026-all-quoted.csv");
    carryOut(plan(network, messages), network);
    Interaction before = network.interactions().iterator().next();
    Interaction after =
        new Interaction(
            before.id(),
            before.on(),
            before.kind(),
            before.people(),
            before.initiative(),
            "A lot",
            "",
            "");
    network.apply(new Edit("", before, after));
    Tie guess = network.ties().iterator().next();
    Tie said =
        new Tie(
            guess.id(),
            guess.from(),
            guess.to(),
            guess.kind(),
            false,
            4,
            Provenance.STATED,
            null,
            null,
            "");
    network.apply(new Edit("", guess, said));
    assertThat(plan(network, messages).toChange(network).edits()).isEmpty();
  }

  @Test
  void whomConnectionsDescribeMessagesOnlyMention() {
    Path connections =
        write(
            folder,
            "Connections.csv",
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                + "Zoë,Brandt,https://www.linkedin.com/in/zo%C3%AB-brandt,,Fabrikam,VP,01 Jul"
                + " 2020");
    Network network = mine();
    Path messages = file("linkedin/messages-2026-all-quoted.csv");
    ImportPlan plan = plan(network, messages, connections);
    assertThat(plan.sources())
        .extracting(ImportPlan.Source::format)
        .containsExactly("LinkedIn connections", "LinkedIn messages");
    carryOut(plan, network);
    Person zoe = person(network, "Zoë Brandt");
    assertThat(zoe.organisation()).isEqualTo("Fabrikam");
    assertThat(network.interactions(zoe.id())).hasSize(2);
    assertThat(plan(network, messages, connections).toChange(network).edits()).isEmpty();
  }

  @Test
  void invitationsAreContacts() {
    Network network = mine();
    ImportPlan plan = plan(network, file("linkedin/invitations-7col.csv"));
    assertThat(plan.rows())
        .extracting(Row::name, Row::decision, Row::reason)
        .containsExactly(
            tuple("Lena Vogt", UPDATE, "recognised by being the owner; the invitations' owner"),
            tuple("Ada Okafor-Lindqvist", ADD, "new; 1 invitation, last 2026-01-29"),
            tuple("Tomás Reyes", ADD, "new; 1 invitation, last 2025-12-03"),
            tuple("Luis Nadie", ADD, "new; 1 invitation, last 2026-07-07"));
    carryOut(plan, network);
    assertThat(contacts(network))
        .containsExactly(
            "2025-12-03 MESSAGE THEM Tomás Reyes",
            "2026-01-29 MESSAGE ME Ada Okafor-Lindqvist",
            "2026-07-07 MESSAGE ME Luis Nadie");
    assertThat(network.interactions())
        .extracting(Interaction::note)
        .contains("Invitation\nHola Jordan,\nte sumo a mi red");
  }

  @Test
  void endorsementsTieOnce() {
    Path given =
        write(
            folder,
            "Endorsement_Received_Info.csv",
            "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public"
                + " Url,Endorsement Status\n"
                + "2019/03/04 10:11:12 UTC,Java,Ana,Costa,www.linkedin.com/in/ana,ACCEPTED\n"
                + "2018/03/04 10:11:12 UTC,SQL,Ana,Costa,www.linkedin.com/in/ana,HIDDEN\n"
                + "2018/03/04 10:11:12 UTC,SQL,Ben,Dov,www.linkedin.com/in/ben,REJECTED\n");
    Network network = mine();
    Fixtures.changesNothingTwiceAndCanBeUndone(network, given);
    ImportPlan plan = plan(network, given);
    assertThat(plan.rows())
        .extracting(Row::name, Row::decision, Row::reason)
        .containsExactly(
            tuple("Ana Costa", ADD, "new; endorsed you for Java, SQL"),
            tuple("Ben Dov", SKIP, "a rejected endorsement"));
    carryOut(plan, network);
    assertThat(ties(network))
        .containsExactly("Ana Costa endorsed Lena Vogt, IMPORTED: endorsed you for Java, SQL");
    assertThat(network.ties().iterator().next().since()).hasToString("2018-03-04");
    assertThat(network.ties().iterator().next().directed()).isTrue();
  }

  @Test
  void recommendationsNameNobodyForSure() {
    Network network = mine();
    network.apply(Edit.add("", Person.named("Ana Costa")));
    Path given =
        write(
            folder,
            "Recommendations_Given.csv",
            "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
                + "Ana,Costa,Contoso,CTO,\"Ana is, in short, great.\",\"07/21/20, 08:14 AM\","
                + "VISIBLE\n");
    Fixtures.changesNothingTwiceAndCanBeUndone(network, given);
    ImportPlan plan = plan(network, given);
    assertThat(plan.rows().getFirst().reason())
        .isEqualTo(
            "new; somebody of this name is there already, compare them afterwards; you recommended"
                + " them");
    carryOut(plan, network);
    assertThat(ties(network))
        .containsExactly("Lena Vogt recommended Ana Costa, IMPORTED: you recommended them");
    assertThat(contacts(network)).containsExactly("2020-07-21 MESSAGE ME Ana Costa");
    assertThat(network.interactions().iterator().next().note())
        .isEqualTo("Recommendation\nAna is, in short, great.");
  }

  @Test
  void whoWasWhereTheOwnerWasAtThatTimeIsGuessedToBeAColleague() {
    Path positions =
        write(
            folder,
            "Positions.csv",
            "Company Name,Title,Description,Location,Started On,Finished On\n"
                + "Contoso Ltd.,CTO,,Bonn,Jan 2024,\nFreelance,Adviser,,,2019,Dec 2023\n"
                + "Fabrikam,Engineer,,,Mar 2010,Nov 2018\n");
    Path connections =
        write(
            folder,
            "Connections.csv",
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                + "Ana,Costa,https://www.linkedin.com/in/ana,,CONTOSO,CEO,01 Jul 2011\n"
                + "Ben,Dov,https://www.linkedin.com/in/ben,,Fabrikam,Engineer,30 Nov 2018\n"
                + "Cy,Díaz,https://www.linkedin.com/in/cy,,Fabrikam,Engineer,01 Dec 2018\n"
                + "Di,Ek,https://www.linkedin.com/in/di,,Freelance,Writer,01 Jul 2020\n");
    Network network = mine();
    ImportPlan plan = plan(network, connections, positions);
    assertThat(plan.also().words()).isEqualTo("2 guessed ties");
    Fixtures.changesNothingTwiceAndCanBeUndone(network, connections, positions);
    carryOut(plan, network);
    assertThat(network.ties())
        .filteredOn(tie -> tie.provenance() == Provenance.INFERRED)
        .extracting(tie -> network.person(tie.to()).name(), Tie::kind, Tie::until, Tie::evidence)
        .containsExactly(
            tuple("Ana Costa", "works with", null, "both at Contoso Ltd. today"),
            tuple(
                "Ben Dov",
                "works with",
                LocalDate.of(2018, 11, 30),
                "both at Fabrikam, where you were from 2010 to 2018; connected in November 2018"));
  }

  @Test
  void whatTheOwnerNotedOnLinkedInJoinsTheirNotesOnce() {
    Network network = mine();
    Person ana =
        Person.named("Ana Costa")
            .withLinks(List.of("https://www.linkedin.com/in/ana"))
            .withNotes("Likes tea");
    network.apply(Changes.addPerson(ana));
    Path notes =
        write(
            folder,
            "Notes.csv",
            "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,"
                + "Edited On\n"
                + "Ana,Costa,https://www.linkedin.com/in/Ana/,\"Met in Lisbon,\nask about work\","
                + "2026-03-01,\n"
                + "Ben,Dov,https://www.linkedin.com/in/ben,Runs a choir,,\n"
                + "Ana,Costa,https://www.linkedin.com/in/ana,Moved to Porto,2026-04-02,\n"
                + "Cy,Díaz,https://www.linkedin.com/in/cy,,,\n");
    ImportPlan plan = plan(network, notes);
    assertThat(plan.sources().getFirst().format()).isEqualTo("your notes on LinkedIn");
    assertThat(plan.rows())
        .extracting(Row::decision, Row::name)
        .containsExactly(
            tuple(Decision.UPDATE, "Ana Costa"),
            tuple(Decision.ADD, "Ben Dov"),
            tuple(Decision.SKIP, "Cy Díaz"));
    Fixtures.changesNothingTwiceAndCanBeUndone(network, notes);
    carryOut(plan, network);
    assertThat(network.person(ana.id()).notes())
        .isEqualTo(
            "Likes tea\nMet in Lisbon,\nask about work (2026-03-01)\nMoved to Porto (2026-04-02)");
    assertThat(Fixtures.person(network, "Ben Dov").notes()).isEqualTo("Runs a choir");
  }

  @Test
  void ofNotesThatGrewOnLinkedInOnlyTheNewOnesJoin() {
    String header = "Connection First Name,Connection Last Name,Note,Created On\n";
    String first = "Ana,Costa,\"Met in Lisbon,\n\nask about work\",2026-03-01\n";
    String second = "Ana,Costa,Moved to Porto,2026-04-02\n";
    String third = "Ana,Costa,Has a dog,\n";
    Network network = mine();
    carryOut(plan(network, write(folder, "Notes.csv", header + first + second)), network);
    Person before = Fixtures.person(network, "Ana Costa");
    Person edited = before.withNotes("Met in Lisbon\nMoved to Porto (2026-04-02)\nLikes tea");
    network.apply(Changes.editPerson(before, edited));
    Path grown = write(folder, "Notes.csv", header + first + third + second);
    carryOut(plan(network, grown), network);
    assertThat(network.person(before.id()).notes()).isEqualTo(edited.notes() + "\nHas a dog");
    Fixtures.changesNothingTwiceAndCanBeUndone(network, grown);
  }

  @Test
  void uploadedAddressBooksAreNoConnections() {
    Path contacts =
        write(
            folder,
            "ImportedContacts.csv",
            "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt\n"
                + "Phone,Ana,Costa,Contoso,CEO,ana@example.org,+49 170 000000,2020-01-01\n");
    Network network = mine();
    carryOut(plan(network, contacts), network);
    Person ana = Fixtures.person(network, "Ana Costa");
    assertThat(ana.organisation()).isEqualTo("Contoso");
    assertThat(ana.role()).isEqualTo("CEO");
    assertThat(ana.emails()).containsExactly("ana@example.org");
    assertThat(ana.phones()).containsExactly("+49 170 000000");
    assertThat(network.ties()).isEmpty();
  }

  @Test
  void positionsAndSchoolsAreTheOwnersCircles() {
    Path positions =
        write(
            folder,
            "Positions.csv",
            "Company Name,Title,Description,Location,Started On,Finished On\n"
                + "Contoso,CTO,,Bonn,Jan 2024,\nSelf-employed,Adviser,,,2019,Dec 2023\n"
                + "Fabrikam,Engineer,,,Mar 2010,Nov 2018\n");
    Path education =
        write(
            folder,
            "Education.csv",
            "School Name,Start Date,End Date,Notes,Degree Name,Activities\n"
                + "ETH Zürich,2004,2009,,MSc,\n");
    Network network = mine();
    Fixtures.changesNothingTwiceAndCanBeUndone(network, positions, education);
    carryOut(plan(network, positions, education), network);
    Person me = network.me().orElseThrow();
    assertThat(me.name()).isEqualTo("Lena Vogt");
    assertThat(me.role()).isEqualTo("CTO");
    assertThat(me.organisation()).isEqualTo("Contoso");
    assertThat(Fixtures.circles(network, me))
        .containsExactlyInAnyOrder("Contoso", "Fabrikam", "ETH Zürich");
    assertThat(me.notes())
        .isEqualTo(
            "Contoso, CTO (since 2024)\nSelf-employed, Adviser (2019 to 2023)\n"
                + "Fabrikam, Engineer (2010 to 2018)\nETH Zürich, MSc (2004 to 2009)");
  }
}
