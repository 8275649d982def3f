package kith.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kith.network.CircleKind;
import kith.network.Texts;

/** Which spellings are one company, and which entries are no company at all. */
final class Companies {
  private static final Pattern DOTS = Pattern.compile("[.'’´`]");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Legal forms; they say nothing about which company it is. */
  private static final Set<String> FORMS =
      words(
          """
          ltd limited inc incorporated llc llp lp plc corp corporation co company pllc pc
          gmbh mbh ggmbh ag kg kgaa ug ohg gbr ev eg se sa sau sl slu slp srl srls sas sasu sarl
          eurl spa snc bv nv cv vof oy oyj ab as asa aps sro spol doo dd zrt kft nyrt sp zoo
          ltda lda eireli sab de cv pty pte pvt sdn bhd kk gk tbk pjsc ooo oao zao as ao tic sti
          """);

  /** What people enter where they have no employer, folded; in the languages of many exports. */
  private static final Set<String> NONE =
      lines(
          """
          self|me|myself|own business|my own business|independent|independiente|indipendente
          independant|independante|unabhangig|zelfstandig|independent consultant
          independent contractor|independent professional|independent advisor|independent adviser
          independent researcher|independent artist|retired|happily retired|jubilado|jubilada
          retraite|retraitee|en retraite|im ruhestand|ruhestand|rentner|rentnerin|pensionato
          pensionata|gepensioneerd|aposentado|aposentada|pensionist|unemployed|between jobs
          in between jobs|open to work|opentowork|looking for work|looking for opportunities
          seeking opportunities|seeking new opportunities|actively looking|job seeker|jobseeker
          currently unemployed|not employed|sin empleo|desempleado|desempleada|en busqueda activa
          en recherche d emploi|en recherche demploi|sans emploi|arbeitslos|arbeitssuchend
          disoccupato|disoccupata|desempregado|desempregada|career break|sabbatical|parental leave
          student|students|etudiant|etudiante|estudiante|studente|studentin|studentessa|estudante
          confidential|company confidential|confidential company|confidentiel|confidencial
          vertraulich|undisclosed|private|privat|prive|privado|none|no company|no employer|nil|null
          na|n a|not applicable|not available|ninguno|ninguna|keine|keiner|aucun|aucune|nessuna
          nenhum|nenhuma|tba|tbd|tbc|various|various companies|multiple companies|unknown|other
          x|xx|xxx|home|home office|consultant|contractor|entrepreneur|autonomo|autonoma
          por cuenta propia|cuenta propia|trabajador independiente|trabajadora independiente
          auto entrepreneur|autoentrepreneur|travailleur independant|a mon compte|a son compte
          selbststandig|selbstandig|selbstaendig|selbststaendig|selbstandige|freiberuflich
          freiberufler|freiberuflerin|freier mitarbeiter|libero professionista|lavoro autonomo
          libera professionista|zzp|zzper|zelfstandige|zelfstandig ondernemer|profissional liberal
          trabalhador independente|por conta propria|conta propria|egenforetagare|selvstaendig
          selvstendig|yrittaja|wlasna dzialalnosc|samozatrudnienie|serbest|serbest meslek
          самозанятый|фриланс|фрилансер|自营|自由职业|自由职业者|フリーランス|個人事業主|프리랜서
          """);

  /** Beginnings after which it does not matter what follows. */
  private static final List<String> NONE_BEGINS =
      List.of(
          "self employ",
          "selfemploy",
          "freelanc",
          "free lanc",
          "stealth",
          "freiberufl",
          "looking for ",
          "seeking ");

  private Companies() {}

  /**
   * By what two spellings are compared: folded, without punctuation and legal form, so that
   * "CONTOSO LTD" and "Contoso, Inc." are one.
   */
  static String key(String name) {
    String plain = plain(name);
    List<String> words = new ArrayList<>(List.of(plain.split(" ")));
    while (words.size() > 1 && FORMS.contains(words.getLast())) {
      words.removeLast();
    }
    return String.join(" ", words);
  }

  /** Whether an entry names an employer, not "Self-employed", "-" or the like. */
  static boolean isEmployer(String name) {
    String plain = plain(name);
    return !plain.isEmpty()
        && !NONE.contains(plain)
        && NONE_BEGINS.stream().noneMatch(plain::startsWith);
  }

  /** Folded words with single spaces; empty if there is neither a letter nor a digit. */
  private static String plain(String name) {
    String joined = DOTS.matcher(Texts.fold(name)).replaceAll("");
    return BREAKS.matcher(joined).replaceAll(" ").strip();
  }

  /** The records with each company called by its most frequent spelling, the first among equals. */
  static List<Incoming> spelledAlike(List<Incoming> records) {
    Map<String, Map<String, Integer>> spellings = new HashMap<>();
    Map<String, String> keys = new HashMap<>();
    for (Incoming record : records) {
      for (Wish wish : record.circles()) {
        if (wish.kind() == CircleKind.COMPANY) {
          String key = keys.computeIfAbsent(wish.name(), Companies::key);
          spellings
              .computeIfAbsent(key, _ -> new LinkedHashMap<>())
              .merge(wish.name(), 1, Integer::sum);
        }
      }
    }
    Map<String, String> best = new HashMap<>();
    spellings.forEach((key, counts) -> best.put(key, mostFrequent(counts)));
    return records.stream().map(record -> respelled(record, keys, best)).toList();
  }

  private static Incoming respelled(
      Incoming record, Map<String, String> keys, Map<String, String> best) {
    if (record.circles().isEmpty()) {
      return record;
    }
    return record.withCircles(
        record.circles().stream()
            .map(
                wish ->
                    wish.kind() == CircleKind.COMPANY
                        ? new Wish(best.get(keys.get(wish.name())), wish.kind())
                        : wish)
            .toList());
  }

  private static String mostFrequent(Map<String, Integer> counts) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  private static Set<String> words(String text) {
    return Set.copyOf(Arrays.asList(text.strip().split("\\s+")));
  }

  private static Set<String> lines(String text) {
    return Arrays.stream(text.strip().split("[|\\n]"))
        .map(String::strip)
        .collect(Collectors.toUnmodifiableSet());
  }
}
