package kith.exchange;

import static kith.exchange.Decision.ADD;
import static kith.exchange.Decision.SKIP;
import static kith.exchange.Fixtures.carryOut;
import static kith.exchange.Fixtures.circles;
import static kith.exchange.Fixtures.file;
import static kith.exchange.Fixtures.mine;
import static kith.exchange.Fixtures.names;
import static kith.exchange.Fixtures.person;
import static kith.exchange.Fixtures.plan;
import static kith.exchange.Fixtures.planText;
import static kith.exchange.Fixtures.ties;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import kith.network.Network;
import kith.network.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTableTest {
  @TempDir Path folder;

  @Test
  void googleSince2024() {
    Network network = mine();
    ImportPlan plan = plan(network, file("google/google-new-header-2024.csv"));
    assertThat(plan.sources())
        .extracting(ImportPlan.Source::format, ImportPlan.Source::encoding)
        .containsExactly(tuple("Google contacts", "UTF-8"));
    assertThat(plan.rows())
        .extracting(Row::name, Row::decision, Row::reason)
        .containsExactly(
            tuple("João Silva", ADD, "new"),
            tuple("山本 太郎", ADD, "new"),
            tuple("ACME Bakery", SKIP, "a company, not a person"),
            tuple("only.mail@example.net", ADD, "new"),
            tuple("Robin Vasquez", ADD, "new"),
            tuple("Sam Whitfield", ADD, "new; spouse of Robin Vasquez"));
    carryOut(plan, network);
    Person joao = person(network, "João Silva");
    assertThat(joao.role()).isEqualTo("CTO");
    assertThat(joao.organisation()).isEqualTo("Contoso");
    assertThat(joao.emails()).containsExactly("joao@example.com", "joao.silva@example.org");
    assertThat(joao.phones()).containsExactly("+55 11 98765-4321", "+55 11 1234-5678");
    assertThat(joao.links()).containsExactly("https://www.linkedin.com/in/joao-silva-ex");
    assertThat(joao.birthday()).isEqualTo("--03-14");
    assertThat(joao.notes()).isEqualTo("Met at fair\nKategorien: Business;private");
    assertThat(circles(network, joao)).containsExactly("Contoso", "Governo", "MIPIM 2026");
    Person yamamoto = person(network, "山本 太郎");
    assertThat(yamamoto.birthday()).isEqualTo("1960-04-01");
    assertThat(yamamoto.notes()).isEqualTo("Phonetic First Name: たろう\nPhonetic Last Name: やまもと");
    assertThat(circles(network, yamamoto)).containsExactly("山本工務店");
    Person robin = person(network, "Robin Vasquez");
    assertThat(robin.notes()).isEqualTo("Anniversary: 2010-06-05\nMet at: Lisbon");
    assertThat(ties(network))
        .containsExactly("family: Robin Vasquez + Sam Whitfield, IMPORTED: spouse: Sam Whitfield");
  }

  @Test
  void googleBefore2024() throws IOException {
    Path old = folder.resolve("contacts.csv");
    String text =
        "Name,Given Name,Additional Name,Family Name,Yomi Name,Birthday,Notes,Group Membership,"
            + "E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,"
            + "Phone 1 - Value,Address 1 - Type,Address 1 - Formatted,Address 1 - Street,"
            + "Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,"
            + "Organization 1 - Department\r\n"
            + "Ana Costa,Ana,,Costa,,1980-02-03,,* My Contacts ::: Board,Home,ana@home.example,"
            + "* Work,ana@work.example,Work Fax,+1 555 0100,,\"1 Rua\r\nPorto\",1 Rua,,Contoso,"
            + "CFO,Finance\r\n"
            + "Ben,Ben,,,,,,,,Work,,,Mobile,+1 555 0101,,,,,,,\r\n";
    Files.write(old, ("\uFEFF" + text).getBytes(Charset.forName("UTF-16LE")));
    Network network = mine();
    ImportPlan plan = plan(network, old);
    assertThat(plan.sources().getFirst().encoding()).isEqualTo("UTF-16LE");
    assertThat(plan.rows())
        .extracting(Row::name, Row::reason)
        .containsExactly(
            tuple("Ana Costa", "new"),
            tuple("Ben", "new; left out: “Work”, which is no e-mail address"));
    carryOut(plan, network);
    Person ana = person(network, "Ana Costa");
    assertThat(ana.emails()).containsExactly("ana@work.example", "ana@home.example");
    assertThat(ana.role()).isEqualTo("CFO");
    assertThat(ana.birthday()).isEqualTo("1980-02-03");
    assertThat(circles(network, ana)).containsExactly("Contoso", "Board");
    assertThat(ana.notes())
        .isEqualTo("Work Fax: +1 555 0100\nAddress: 1 Rua, Porto\nDepartment: Finance");
  }

  @Test
  void outlookForWindows() {
    Network network = mine();
    ImportPlan plan = plan(network, file("outlook/outlook-desktop-en-cp1252.csv"));
    assertThat(plan.sources())
        .extracting(ImportPlan.Source::format, ImportPlan.Source::encoding)
        .containsExactly(tuple("Outlook contacts", "windows-1252"));
    assertThat(plan.rows())
        .extracting(Row::name, Row::decision, Row::reason)
        .containsExactly(
            tuple("Dr. Zoë Brandt", ADD, "new"),
            tuple(
                "Ravi Menon",
                ADD,
                "new; left out: an address inside an Exchange server, which is no e-mail address"),
            tuple("Contoso", SKIP, "a company, not a person"),
            tuple("Jane Q. Public Jr.", ADD, "new"),
            tuple("John Public", ADD, "new; spouse of Jane Q. Public Jr."));
    carryOut(plan, network);
    Person zoe = person(network, "Dr. Zoë Brandt");
    assertThat(zoe.role()).isEqualTo("VP – “Growth”");
    assertThat(zoe.birthday()).isEqualTo("1980-03-14");
    assertThat(zoe.phones()).containsExactly("+49 170 0000000");
    assertThat(zoe.notes()).isEqualTo("line one\nline two, with \"quotes\"");
    assertThat(circles(network, zoe)).containsExactly("Fabrikam GmbH", "Business", "Friends");
    assertThat(person(network, "Jane Q. Public Jr.").notes()).isEqualTo("Private: True");
    assertThat(ties(network))
        .containsExactly(
            "Jane Q. Public Jr. reports to Ravi Menon, IMPORTED: manager: Ravi Menon",
            "family: Jane Q. Public Jr. + John Public, IMPORTED: spouse: John Public");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anrede;Vorname;Nachname;Firma;Abteilung;Position;E-Mail-Adresse;E-Mail 2: Adresse;Mobiltelefon;Geburtstag;Kategorien;Name des/der Vorgesetzten | Frau;Ana;Costa;Contoso;Vertrieb;Leiterin;a@x.example;b@x.example;+49 1;05.03.1980;Rat;Ben Dov
          Titre,Prénom,Nom,Société,Service,Fonction,Adresse de messagerie,Adresse de messagerie 2,Tél. mobile,Anniversaire,Catégories,Responsable | ,Ana,Costa,Contoso,Ventes,Leiterin,a@x.example,b@x.example,+49 1,05/03/1980,Rat,Ben Dov
          Tratamiento,Nombre,Apellidos,Empresa,Departamento,Puesto,Dirección de correo electrónico,Dirección del correo electrónico 2,Teléfono móvil,Cumpleaños,Categorías,Nombre del director | ,Ana,Costa,Contoso,Ventas,Leiterin,a@x.example,b@x.example,+49 1,05/03/1980,Rat,Ben Dov
          Titolo,Nome,Cognome,Società,Reparto,Posizione,Indirizzo posta elettronica,Indirizzo posta elettronica 2,Cellulare,Compleanno,Categorie,Nome manager | ,Ana,Costa,Contoso,Vendite,Leiterin,a@x.example,b@x.example,+49 1,05/03/1980,Rat,Ben Dov
          Tytuł,Imię,Nazwisko,Firma,Dział,Stanowisko,Adres e-mail,Adres e-mail 2,Telefon komórkowy,Urodziny,Kategorie,Imię i nazwisko menedżera | ,Ana,Costa,Contoso,x,Leiterin,a@x.example,b@x.example,+49 1,05.03.1980,Rat,Ben Dov
          Обращение,Имя,Фамилия,Организация,Отдел,Должность,Адрес эл. почты,Адрес 2 эл. почты,Телефон переносной,День рождения,Категории,Руководитель | ,Ana,Costa,Contoso,x,Leiterin,a@x.example,b@x.example,+49 1,05.03.1980,Rat,Ben Dov
          称谓,名,姓,公司,部门,职务,电子邮件地址,电子邮件 2 地址,移动电话,生日,类别,经理姓名 | ,Ana,Costa,Contoso,x,Leiterin,a@x.example,b@x.example,+49 1,1980-03-05,Rat,Ben Dov
          """)
  void headingsInTheOwnersLanguage(String header, String row) {
    Network network = mine();
    carryOut(planText(network, folder, "contacts.csv", header + "\r\n" + row), network);
    Person ana =
        network.people().stream()
            .filter(person -> person.name().endsWith("Ana Costa"))
            .findFirst()
            .orElseThrow();
    assertThat(ana.organisation()).isEqualTo("Contoso");
    assertThat(ana.role()).isEqualTo("Leiterin");
    assertThat(ana.emails()).containsExactly("a@x.example", "b@x.example");
    assertThat(ana.phones()).containsExactly("+49 1");
    assertThat(ana.birthday()).isEqualTo("1980-03-05");
    assertThat(circles(network, ana)).containsExactly("Contoso", "Rat");
    assertThat(network.ties(ana.id())).extracting("kind").containsExactly("reports to");
  }

  @Test
  void thunderbirds() {
    Network network = mine();
    ImportPlan plan = plan(network, file("thunderbird/export.csv"));
    assertThat(plan.sources().getFirst().format()).isEqualTo("Thunderbird address book");
    assertThat(names(plan)).containsExactly("contact number one", "contact number two");
    carryOut(plan, network);
    Person two = person(network, "contact number two");
    assertThat(two.emails()).containsExactly("contact2@invalid");
    assertThat(two.notes())
        .startsWith(
            "Custom 1: custom, 1\nCustom 2: custom\t2\nCustom 3: custom\n3\nCustom 4: custom\n4")
        .contains("here's some unicode text…");
    assertThat(two.role()).isEqualTo("\"worker\"");
    assertThat(names(plan(mine(), file("thunderbird/csv_semicolon.csv"))))
        .containsExactly("John Doe", "Jane Doe");
    ImportPlan utf16 = plan(mine(), file("thunderbird/utf16_addressbook.csv"));
    assertThat(utf16.sources().getFirst().encoding()).isEqualTo("UTF-16LE");
    assertThat(utf16.rows())
        .extracting(Row::name, row -> row.after().emails().getFirst())
        .containsExactly(tuple("John Doe", "johndoe@host.invalid"));
  }

  @Test
  void japaneseBytes() throws IOException {
    Path book = folder.resolve("book.csv");
    String text = "名,姓,表示名,メインのメールアドレス,誕生年,誕生月\r\n太郎,山本,,taro@example.jp,1960,4\r\n";
    Files.write(book, text.getBytes(Charset.forName("Shift_JIS")));
    ImportPlan plan = plan(mine(), book);
    assertThat(plan.sources().getFirst().encoding()).isEqualTo("Shift_JIS");
    assertThat(plan.rows())
        .extracting(Row::name, row -> row.after().emails().getFirst())
        .containsExactly(tuple("山本 太郎", "taro@example.jp"));
  }

  @Test
  void aThunderbirdFileWithoutHeadings() {
    String row =
        "Ana,Costa,Ana Costa,,ana@x.example,,,+351"
            + " 1,,,,,,,,,,,,,,,,,CTO,,Contoso,,,1980,3,5,,,,,hi";
    ImportPlan plan =
        planText(
            mine(),
            folder,
            "book.csv",
            row + "\n" + row.replace("Ana", "Bea").replace("ana@", "bea@"));
    assertThat(plan.rows())
        .extracting(
            Row::name,
            r -> r.after().role(),
            r -> r.after().birthday(),
            r -> r.after().notes(),
            r -> r.after().phones())
        .containsExactly(
            tuple("Ana Costa", "CTO", "1980-03-05", "hi", java.util.List.of("+351 1")),
            tuple("Bea Costa", "CTO", "1980-03-05", "hi", java.util.List.of("+351 1")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "google/google-new-header-2024.csv",
        "outlook/outlook-desktop-en-cp1252.csv",
        "thunderbird/export.csv",
        "thunderbird/csv_semicolon.csv",
        "thunderbird/utf16_addressbook.csv"
      })
  void twiceIsOnceAndUndoneIsNothing(String name) {
    Fixtures.changesNothingTwiceAndCanBeUndone(mine(), file(name));
  }

  @Test
  void raggedRowsAndManyAddressesInOneCell() {
    Network network = mine();
    ImportPlan plan =
        planText(
            network,
            folder,
            "list.csv",
            "sep=;\n"
                + "Name;E-Mail;Company\n"
                + "Ana;\"Ana <ana@x.example>, a@y.example\";Contoso;more\n"
                + "Ben\n");
    assertThat(names(plan)).containsExactly("Ana", "Ben");
    carryOut(plan, network);
    Person ana = person(network, "Ana");
    assertThat(ana.emails()).containsExactly("ana@x.example", "a@y.example");
    assertThat(ana.notes()).isEqualTo("more");
  }
}
