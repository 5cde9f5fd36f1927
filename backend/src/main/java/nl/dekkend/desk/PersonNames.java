package nl.dekkend.desk;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which names of persons a text or a mail address tells. */
final class PersonNames {

    /** More persons than a question is about; every one is looked for in the whole answer. */
    static final int MOST = 300;

    private static final int SHORTEST = 3;

    /** With one letter before it, as in "fbenali". */
    private static final int SHORTEST_BEHIND_INITIAL = 6;

    /** Words with a capital that are nobody's name. */
    private static final Set<String> NOBODY = words("""
            Hij Zij Ze Het Dit Dat Deze Die Er Wie Wij We Ik Mijn Onze Ons Een De Kind Zoon Dochter Jongen Meisje Groep
            Klas Nu Toen Sinds Al Na Van Met Vanaf Tot Nederlands Engels Frans Duits Turks Arabisch He She It This That
            They My Our The Child Son Daughter Boy Girl Now Since For After Dutch English Ouder Ouders Mevrouw Meneer
            Heer Heren Familie Allemaal U Uw Steunpunt School Scholen Samenwerkingsverband Collega Collegas Team Der Den
            Ten Ter Te Info Mail Contact Post Papa Mama Moeder Vader Vraag Wat Hoe Waar Wanneer Als Hier Daar Bedankt
            """);

    /** What "Van den Berg" may begin with behind a title. */
    private static final Set<String> BETWEEN = words("Van De Der Den Ten Ter Te Het");

    /** What follows "uw zoon" when that is no name. */
    private static final Set<String> NO_NAME = words("""
            was wordt werd heeft had kan kon mag mocht moet moest wil wilde wou zal zou gaat ging komt kwam zit zat
            blijft bleef krijgt kreeg doet deed leert leerde volgt volgde start begint stopt past voelt vindt vraagt
            zegt woont werkt speelt maakt eet slaapt loopt staat ligt hoort ziet praat heet lijkt raakt durft verdient
            vertelt niet wel ook nog weer dan dus daar hier toen straks later morgen vandaag gisteren soms vaak altijd
            nooit meer veel weinig erg heel zelf graag samen alleen alvast even misschien eerst juist thuis bij naar van
            voor met aan uit over door tot per als dat die dit deze wat wie waar welke hoe het een maar want omdat zodat
            terwijl tijdens naast vanaf sinds binnen buiten tussen onder zonder geen extra goed beter snel terecht
            aangemeld plaats nodig hulp ondersteuning recht les wanneer waarom waarvoor volgens eigenlijk inmiddels
            opnieuw eerder gewoon helaas toch and has was will can should goes needs the not who that with for from does
            """);

    private PersonNames() {}

    private static Set<String> words(String words) {
        return Arrays.stream(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    /** By the words around them, whole and in parts, the first ones of these texts. */
    static Set<String> in(String... texts) {
        var names = new LinkedHashSet<String>();
        for (var text : texts)
            for (var name : (Iterable<String>) found(text)::iterator) {
                if (names.size() >= MOST) return names;
                names.add(name);
                partsOf(name).forEach(names::add);
            }
        return names;
    }

    private static Stream<String> found(String text) {
        var mentioned = NamePatterns.NAMES.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .flatMap(found -> Arrays.stream(NamePatterns.BETWEEN_NAMES.split(found.group(1))))
                .map(name -> name.replaceAll("['’]s$", ""))
                .filter(PersonNames::isSomebody);
        return Stream.concat(mentioned, matches(NamePatterns.SMALL, text).filter(PersonNames::isSmallName));
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group());
    }

    private static boolean isSomebody(String name) {
        var words = List.of(name.split(" "));
        return !NOBODY.contains(words.getFirst())
                || BETWEEN.contains(words.getFirst()) && words.size() > 1 && !NOBODY.contains(words.getLast());
    }

    /** Of a word without a capital behind "uw zoon". */
    static boolean isSmallName(String word) {
        return !NO_NAME.contains(word);
    }

    /** First and last name apart. */
    static Stream<String> partsOf(String name) {
        return Arrays.stream(name.split("[\\s.]+"))
                .filter(part -> part.length() >= SHORTEST && !part.equals(part.toLowerCase(Locale.ROOT)))
                .filter(part -> !NOBODY.contains(part));
    }

    /** What stands before the @ may be a name: "farid.benali", "fbenali12". */
    static Stream<String> ofAddress(String mail) {
        return Arrays.stream(mail.replaceAll("@.*", "").split("[^\\p{L}]+"))
                .flatMap(part ->
                        part.length() < SHORTEST_BEHIND_INITIAL ? Stream.of(part) : Stream.of(part, part.substring(1)))
                .filter(part -> part.length() >= SHORTEST)
                .filter(part -> !NOBODY.contains(part.substring(0, 1).toUpperCase(Locale.ROOT)
                        + part.substring(1).toLowerCase(Locale.ROOT)));
    }
}
