package kith.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kith.network.Texts;

/**
 * What the columns of a table of people hold, by their headings: in the words of the usual programs
 * and in several languages.
 */
final class ColumnWords {
  private static final Map<String, Part> EXACT = new HashMap<>();

  /** Words inside a heading, in the order in which they are tried. */
  private static final List<Hint> HINTS = new ArrayList<>();

  private static final Set<String> EITHER_NAME = folded("Nombre|Nome|Nom|Jméno a příjmení|Meno");
  private static final Set<String> TITLE = folded("Title|Titel|Titre|Titolo|Tytuł|Título");

  private record Hint(Pattern words, Part part) {}

  static {
    exact(
        Part.NAME,
        "Name|Full Name|Fullname|Display Name|Displayed Name|Contact|Contact"
            + " Name|Person|Anzeigename|Vollständiger Name|Nom complet|Nom affiché|Nom à"
            + " afficher|Nombre completo|Nombre mostrado|Nome completo|Nome visualizzato|Nome di"
            + " esibizione|Naam|Weergavenaam|Namn|Visningsnamn|Navn|Nimi|Imię i nazwisko|Nazwa"
            + " wyświetlana|Имя и фамилия|ФИО|Отображаемое имя|表示名|氏名|名前|姓名|显示名称|Nama|Ad"
            + " Soyad");
    exact(
        Part.GIVEN_NAME,
        "First Name|Firstname|First|Given Name|Given|Forename|Vorname|Prénom|Prenom|Nome próprio"
            + "|Primeiro nome|Voornaam|Förnamn|Fornavn|Etunimi|Imię|Jméno|Krstné meno|Имя|名|Ad"
            + "|Nombre de pila|Keresztnév|Όνομα");
    exact(
        Part.FAMILY_NAME,
        "Last Name|Lastname|Last|Surname|Family Name|Family|Nachname|Familienname|Zuname"
            + "|Nom de famille|Apellidos|Apellido|Cognome|Sobrenome|Apelido|Achternaam|Efternamn"
            + "|Efternavn|Etternavn|Sukunimi|Nazwisko|Příjmení|Priezvisko|Фамилия|姓|Soyad"
            + "|Vezetéknév|Επώνυμο");
    exact(
        Part.MIDDLE_NAME,
        "Middle Name|Additional Name|Weitere Vornamen|Zweiter Vorname|Deuxième prénom"
            + "|Autre prénom|Segundo nombre|Secondo nome|Segundo nome|Nome do meio|Tweede naam"
            + "|Mellannamn|Mellemnavn|Mellomnavn|Toinen nimi|Drugie imię|Отчество|ミドル ネーム"
            + "|中间名|Tussenvoegsel");
    exact(
        Part.NAME_PREFIX,
        "Name Prefix|Prefix|Anrede|Civilité|Tratamiento|Salutation|Aanhef|Präfix");
    exact(Part.NAME_SUFFIX, "Name Suffix|Suffix|Suffixe|Sufijo|Sufixo|Suffisso|Achtervoegsel");
    exact(Part.FILED_AS, "File As|Nickname|Nick|Spitzname|Surnom|Pseudonyme|Apodo|Alias|Bijnaam");
    exact(
        Part.ORGANISATION,
        "Company|Companies|Company Name|Organization|Organisation|Organization"
            + " Name|Employer|Firma|Unternehmen"
            + "|Société|Entreprise|Empresa|Organización|Compañía|Società|Azienda|Ditta|Empresa"
            + "|Organização|Bedrijf|Organisatie|Företag|Firmanavn|Virksomhed|Bedrift|Yritys"
            + "|Organisaatio|Společnost|Spoločnosť|Организация|Компания|会社|会社名|勤務先|組織|公司|单位|Şirket|Account"
            + " Name|Current Company");
    exact(
        Part.ROLE,
        "Job Title|Jobtitle|Position|Role|Occupation|Organization Title|Berufsbezeichnung|Funktion"
            + "|Stelle|Fonction|Poste|Puesto|Cargo|Posizione|Mansione|Qualifica|Functie|Befattning"
            + "|Stilling|Tehtävänimike|Ammattinimike|Stanowisko|Funkce|Funkcia|Должность|役職|职务|职位"
            + "|Headline|Titre professionnel|Current Title");
    exact(
        Part.BIRTHDAY,
        "Birthday|Birthdate|Birth Date|Date Of Birth|Dob|Geburtstag|Geburtsdatum"
            + "|Date de naissance|Anniversaire|Cumpleaños|Fecha de nacimiento|Compleanno"
            + "|Data di nascita|Aniversário|Data de nascimento|Verjaardag|Geboortedatum|Födelsedag"
            + "|Fødselsdag|Fødselsdato|Bursdag|Syntymäpäivä|Urodziny|Data urodzenia|Narozeniny"
            + "|Narodeniny|День рождения|Дата рождения|誕生日|生日|Doğum Günü");
    exact(Part.BIRTH_YEAR, "Birth Year|Geburtsjahr|Année de naissance|Año de nacimiento|誕生年");
    exact(Part.BIRTH_MONTH, "Birth Month|Geburtsmonat|Mois de naissance|Mes de nacimiento|誕生月");
    exact(Part.BIRTH_DAY, "Birth Day|Jour de naissance|Día de nacimiento|誕生日付");
    exact(
        Part.LABELS,
        "Labels|Group Membership|Groups|Group|Categories|Category|Tags|Tag|Kategorien|Kategorie"
            + "|Gruppen|Catégories|Categorías|Categorie|Categorias|Categorieën|Kategorier|Luokat"
            + "|Kategorie|Kategórie|Категории|分類項目|分類|类别|Etiquetas|Étiquettes|Etichette|Lists");
    exact(
        Part.NOTES,
        "Notes|Note|Notizen|Bemerkungen|Comments|Comment|Remarks|Description|Notas|Anotações"
            + "|Anteckningar|Noter|Notater|Muistiinpanot|Notatki|Poznámky|Заметки|メモ|附注|备注"
            + "|Notities|Observaciones");
    exact(
        Part.MANAGER,
        "Manager's Name|Manager|Name des/der Vorgesetzten|Vorgesetzter|Vorgesetzte(r)"
            + "|Name des Vorgesetzten|Responsable|Nom du responsable|Nombre del director"
            + "|Nombre del jefe|Jefe|Nome manager|Nome del manager|Nome do gerente|Gerente"
            + "|Naam manager|Chefens namn|Lederens navn|Esimies|Imię i nazwisko menedżera"
            + "|Руководитель|経理姓名|经理姓名|上司の名前|Reports To|Supervisor|Boss");
    exact(
        Part.ASSISTANT,
        "Assistant's Name|Assistant|Name Assistent|Name des Assistenten|Assistent(in)"
            + "|Nom de l'assistant(e)|Nom de l'assistant|Nombre del ayudante|Ayudante"
            + "|Nome assistente|Nome do assistente|Naam assistent|Assistentens namn|Sihteeri"
            + "|Imię i nazwisko asystenta|Имя помощника|助理姓名|秘書の氏名");
    exact(
        Part.SPOUSE,
        "Spouse|Partner|Partner/in|Ehepartner|Ehegatte|Conjoint(e)|Conjoint|Cónyuge|Coniuge"
            + "|Cônjuge|Partner/echtgenoot|Maka/make|Ægtefælle|Ektefelle|Puoliso|Małżonek"
            + "|Współmałżonek|Супруг(а)|配偶|配偶者");
    exact(
        Part.CHILD,
        "Children|Kinder|Enfants|Hijos|Figli|Filhos|Kinderen|Barn|Lapset|Dzieci|Дети|子女|子供");
    exact(
        Part.INTRODUCED_BY,
        "Referred By|Introduced By|Empfohlen von|Recommandé par|Referido por|Segnalato da"
            + "|Indicado por|Doorverwezen door|Источник|Met Through");
    exact(
        Part.NOTHING,
        "Photo|Gender|Priority|Private|Sensitivity|Initials|Internet Free Busy|Geschlecht|Priorität"
            + "|Privat|Vertraulichkeit|Initialen|Sexe|Priorité|Privé|Critère de diffusion|Initiales"
            + "|Sexo|Prioridad|Privado|Carácter|Iniciales|Sesso|Priorità|Privato|Riservatezza"
            + "|Iniziali|Directory Server|Verzeichnisserver|Organizational ID Number|Mileage|Id|Uid"
            + "|Avatar|Internet-Frei/Gebucht|Reisekilometer");
    hint("phonetic|yomi|フリガナ|ふりがな|よみ", Part.REMARK);
    hint("assist.*(phone|tel)|tel.*assist", Part.REMARK);
    hint("mailing|street|strasse|rue\\b|calle\\b|po box|postfach|zip|postal", Part.REMARK);
    hint(
        "(e ?mail|courriel|correo|messagerie|posta elettronica|correio|sahkoposti|почт|メール|邮件)"
            + ".*(type|typ|tipo|display|angezeigter|nom complet|label|visualizzato|表示名|类型|显示)|"
            + "(type|typ|tipo|nom complet).*(mail|messagerie|correo)",
        Part.NOTHING);
    hint(
        "mail|courriel|correo|adresse de messagerie|posta elettronica|correio|sahkoposti|почт"
            + "|メール|邮件|邮箱",
        Part.EMAIL);
    hint(
        "fax|pager|telex|teletex|isdn|tty|telecopie|faks|факс|ファックス|传真|寻呼|callback|ruckruf",
        Part.REMARK);
    hint(
        "phone|telefon|telephone|teléfono|telefono|telefoon|mobile|mobil|movil|cellulare|celular"
            + "|handy|cell|puhelin|телефон|電話|电话|手机|telemovel|matkapuh|komorka|gsm|^tel\\b|whatsapp",
        Part.PHONE);
    hint(
        "linkedin|web|url|homepage|website|site|pagina|verkkosivu|strona|страница|ページ|网页"
            + "|twitter|facebook|instagram|github|mastodon|social profile",
        Part.LINK);
  }

  private ColumnWords() {}

  private static void exact(Part part, String headings) {
    for (String heading : headings.split("\\|")) {
      EXACT.putIfAbsent(Tables.folded(heading), part);
    }
  }

  private static void hint(String words, Part part) {
    HINTS.add(new Hint(Pattern.compile(Texts.fold(words).replace("\\B", "\\b")), part));
  }

  private static Set<String> folded(String headings) {
    return Set.copyOf(
        List.of(headings.split("\\|")).stream().map(Tables::folded).distinct().toList());
  }

  /** What each column holds; REMARK where the heading says nothing that is known. */
  static List<Part> parts(List<String> headings) {
    List<Part> parts = new ArrayList<>(headings.stream().map(ColumnWords::part).toList());
    boolean given = parts.contains(Part.GIVEN_NAME);
    boolean family = parts.contains(Part.FAMILY_NAME);
    boolean role = parts.contains(Part.ROLE);
    IntStream.range(0, parts.size())
        .forEach(
            i -> {
              if (EITHER_NAME.contains(headings.get(i))) {
                parts.set(
                    i,
                    family && !given
                        ? Part.GIVEN_NAME
                        : given && !family ? Part.FAMILY_NAME : Part.NAME);
              } else if (TITLE.contains(headings.get(i))) {
                parts.set(i, role ? Part.NAME_PREFIX : Part.ROLE);
              }
            });
    return List.copyOf(parts);
  }

  private static Part part(String heading) {
    if (heading.isBlank()) {
      return Part.REMARK;
    }
    Part exact = EXACT.get(heading);
    if (exact != null) {
      return exact;
    }
    return HINTS.stream()
        .filter(hint -> hint.words().matcher(heading.toLowerCase(Locale.ROOT)).find())
        .map(Hint::part)
        .findFirst()
        .orElse(Part.REMARK);
  }

  /** Whether a heading is one that is known, whatever it holds. */
  static boolean knows(String heading) {
    return EITHER_NAME.contains(heading) || TITLE.contains(heading) || part(heading) != Part.REMARK;
  }
}
