package kith.exchange;

import static kith.exchange.Decision.ADD;
import static kith.exchange.Decision.FAILED;
import static kith.exchange.Decision.SKIP;
import static kith.exchange.Fixtures.carryOut;
import static kith.exchange.Fixtures.circles;
import static kith.exchange.Fixtures.contacts;
import static kith.exchange.Fixtures.mine;
import static kith.exchange.Fixtures.person;
import static kith.exchange.Fixtures.plan;
import static kith.exchange.Fixtures.planText;
import static kith.exchange.Fixtures.ties;
import static kith.exchange.Fixtures.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import kith.network.KithException;
import kith.network.Network;
import kith.network.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Address books that are neither cards nor tables. */
class AddressBooksTest {
  static final String LDIF =
      """
      dn: cn=John Doe,mail=john@x.example
      objectclass: top
      objectclass: person
      givenName: John
      sn: Doe
      cn: John Doe
      mail: john@x.example
      mozillaSecondEmail: j@y.example
      telephoneNumber: +1 555 0100
      o: Contoso
      title: CTO
      birthyear: 1980
      birthmonth: 3
      birthday: 5
      description:: SMOkZHRlcw0Kc2Vjb25k
      l: Bonn
      manager: cn=Eva Sol,o=Contoso
      jpegPhoto:< file:///etc/passwd

      # a remark
      dn:: Y249WsO2w6ssbWFpbD16b2VAeC5leGFtcGxl
      objectclass: person
      cn:: WsO2w6s=
      mail: zoe@x
       .example

      dn: cn=Board
      objectclass: top
      objectclass: groupOfNames
      cn: Board
      member: cn=John Doe, mail=john@x.example
      member: cn=Nobody

      givenName: lost
      """;

  static final String MONICA =
      """
      {"version":"1.0-preview.1","app_version":"4.0.0","account":{"uuid":"a0","data":[
       {"count":3,"type":"contact","values":[
        {"uuid":"c1","properties":{"first_name":"Ana","last_name":"Costa","job":"CFO",
          "company":"Contoso","tags":["Board"],
          "birthdate":{"date":"1980-03-05T00:00:00Z","is_year_unknown":true}},
         "data":[
          {"count":2,"type":"contact_field","values":[
            {"properties":{"data":"ana@x.example"}},{"properties":{"data":"+351 91 000 000"}}]},
          {"count":1,"type":"call","values":[{"uuid":"k1","properties":
            {"called_at":"2024-05-01T10:00:00.000000Z","content":"Budget","contact_called":true}}]},
          {"count":1,"type":"gift","values":[{"properties":{"name":"Book"}}]},
          {"count":1,"type":"activity","values":["v1"]}]},
        {"uuid":"c2","properties":{"first_name":"Ben","first_met_through":"c1"},
         "data":[{"count":1,"type":"activity","values":["v1"]}]},
        {"uuid":"c3","properties":{"first_name":""},"data":[]}]},
       {"count":2,"type":"relationship","values":[
        {"properties":{"type":"boss","contact_is":"c1","of_contact":"c2"}},
        {"properties":{"type":"subordinate","contact_is":"c2","of_contact":"c1"}}]},
       {"count":1,"type":"activity","values":[
        {"uuid":"v1","properties":{"summary":"Lunch","happened_at":"2024-06-02"}}]}]}}
      """;

  @TempDir Path folder;

  @Test
  void ldif() {
    Network network = mine();
    ImportPlan plan = planText(network, folder, "book.ldif", LDIF);
    assertThat(plan.rows())
        .extracting(Row::name, Row::decision, row -> row.spot().within())
        .containsExactly(
            tuple("John Doe", ADD, "line 1"),
            tuple("Zöë", ADD, "line 21"),
            tuple("Board", SKIP, "line 27"),
            tuple("", FAILED, "line 34"),
            tuple("Eva Sol", ADD, "line 1"));
    carryOut(plan, network);
    Person john = person(network, "John Doe");
    assertThat(john.emails()).containsExactly("john@x.example", "j@y.example");
    assertThat(john.birthday()).isEqualTo("1980-03-05");
    assertThat(john.role()).isEqualTo("CTO");
    assertThat(john.notes()).isEqualTo("Hädtes\nsecond\nl: Bonn");
    assertThat(circles(network, john)).containsExactly("Contoso", "Board");
    assertThat(ties(network))
        .containsExactly("John Doe reports to Eva Sol, IMPORTED: manager: Eva Sol");
    assertThat(person(network, "Zöë").emails()).containsExactly("zoe@x.example");
    Fixtures.changesNothingTwiceAndCanBeUndone(mine(), write(folder, "again.ldif", LDIF));
  }

  @Test
  void monica() {
    Network network = mine();
    ImportPlan plan = planText(network, folder, "monica.json", MONICA);
    assertThat(plan.sources().getFirst().format()).isEqualTo("Monica export");
    assertThat(plan.rows())
        .extracting(Row::name, Row::decision, Row::reason, row -> row.spot().within())
        .containsExactly(
            tuple("Ana Costa", ADD, "new; left out: 1 × gift", "contact 1"),
            tuple("Ben", ADD, "new", "contact 2"),
            tuple("", SKIP, "no name, address or number", "contact 3"));
    carryOut(plan, network);
    Person ana = person(network, "Ana Costa");
    assertThat(ana.emails()).containsExactly("ana@x.example");
    assertThat(ana.phones()).containsExactly("+351 91 000 000");
    assertThat(ana.birthday()).isEqualTo("--03-05");
    assertThat(circles(network, ana)).containsExactly("Contoso", "Board");
    assertThat(ties(network))
        .containsExactly(
            "Ana Costa introduced Ben, IMPORTED: first met through them",
            "Ben reports to Ana Costa, IMPORTED: Monica: reports to");
    assertThat(contacts(network))
        .containsExactly(
            "2024-05-01 CALL THEM Ana Costa", "2024-06-02 MEETING UNKNOWN Ana Costa + Ben");
    Fixtures.changesNothingTwiceAndCanBeUndone(mine(), write(folder, "again.json", MONICA));
  }

  @Test
  void brokenJsonIsRefusedWithItsPlace() {
    assertThatThrownBy(
            () -> planText(mine(), folder, "monica.json", MONICA.substring(0, MONICA.length() - 9)))
        .isInstanceOf(KithException.class)
        .hasMessageStartingWith("monica.json is not valid JSON at line ")
        .hasMessageEndingWith("; export it from Monica again.");
    assertThat(plan(mine(), write(folder, "some.ldif", "version: 1\n\n" + LDIF)).rows()).hasSize(5);
  }
}
