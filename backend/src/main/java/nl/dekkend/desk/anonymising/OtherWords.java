package nl.dekkend.desk.anonymising;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Set;

/** Words that stand where a name may stand, and are none. */
final class OtherWords {

    /** Words with a capital that are nobody's name. */
    static final Set<String> NOBODY = words("""
            Hij Zij Ze Het Dit Dat Deze Die Er Wie Wij We Ik Mijn Onze Ons Een De Kind Zoon Dochter Jongen Meisje Groep
            Klas Nu Toen Sinds Al Na Van Met Vanaf Tot Nederlands Engels Frans Duits Turks Arabisch He She It This That
            They My Our The Child Son Daughter Boy Girl Now Since For After Dutch English Ouder Ouders Mevrouw Meneer
            Heer Heren Familie Allemaal U Uw Steunpunt School Scholen Samenwerkingsverband Collega Collegas Team Der Den
            Ten Ter Te Info Mail Contact Post Papa Mama Moeder Vader Vraag Wat Hoe Waar Wanneer Als Hier Daar Bedankt
            """);

    /** What "Van den Berg" may begin with behind a title. */
    static final Set<String> BETWEEN = words("Van De Der Den Ten Ter Te Het");

    /** What follows "uw zoon" when that is no name. */
    static final Set<String> NO_NAME = words("""
            was wordt werd heeft had kan kon mag mocht moet moest wil wilde wou zal zou gaat ging komt kwam zit zat
            blijft bleef krijgt kreeg doet deed leert leerde volgt volgde start begint stopt past voelt vindt vraagt
            zegt woont werkt speelt maakt eet slaapt loopt staat ligt hoort ziet praat heet lijkt raakt durft verdient
            vertelt niet wel ook nog weer dan dus daar hier toen straks later morgen vandaag gisteren soms vaak altijd
            nooit meer veel weinig erg heel zelf graag samen alleen alvast even misschien eerst juist thuis bij naar
            van voor
            met aan uit over door tot per als dat die dit deze wat wie waar welke hoe het een maar want omdat zodat
            terwijl tijdens naast vanaf sinds binnen buiten tussen onder zonder geen extra goed beter snel terecht
            aangemeld plaats nodig hulp ondersteuning recht les wanneer waarom waarvoor volgens eigenlijk inmiddels
            opnieuw eerder gewoon helaas toch and has was will can should goes needs the not who that with for from does
            """);

    private OtherWords() {}

    private static Set<String> words(String words) {
        return Arrays.stream(words.strip().split("\\s+")).collect(toUnmodifiableSet());
    }
}
