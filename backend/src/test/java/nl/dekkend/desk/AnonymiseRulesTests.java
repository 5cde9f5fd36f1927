package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.dekkend.desk.AnonymiseRules.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnonymiseRulesTests {

    private static final Known KNOWN = new Known(
            "1234-5678",
            Set.of("OBS De Griffioen", "Het Kompas"),
            Set.of("wijk aan zee"),
            Set.of("Beverwijk", "Best"),
            Set.of("Anna de Vries", "Jansen"),
            List.of("Onze dochter Noor gaat niet meer. Ik heet Farid Benali."));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "SCHOOL | Bel OBS De Griffioen eerst. | OBS De Griffioen | Bel [school] eerst.",
                "SCHOOL | De directeur van Griffioen belt. | Griffioen | De directeur van [school] belt.",
                "SCHOOL | Ook het Kompas heeft plek. | het Kompas | Ook [school] heeft plek.",
                "PLACE | In Wijk aan Zee is een team. | Wijk aan Zee | In [plaats] is een team.",
                "MUNICIPALITY | De gemeente Beverwijk betaalt. | Beverwijk | De gemeente [gemeente] betaalt.",
                "NAME | Mijn collega Anna de Vries belt u. | Anna de Vries | Mijn collega [naam] belt u.",
                "NAME | U spreekt met Anna vandaag. | Anna | U spreekt met [naam] vandaag.",
                "NAME | Dag mevrouw Jansen | Jansen | Dag mevrouw [naam]",
                "NAME | Beste Fatima, wij helpen u. | Fatima | Beste [naam], wij helpen u.",
                "NAME | Uw zoon Sem mag komen. | Sem | Uw zoon [naam] mag komen.",
                "NAME | Voor Noor is er plek. | Noor | Voor [naam] is er plek.",
                "NAME | Wij spraken Benali gisteren. | Benali | Wij spraken [naam] gisteren.",
                "NAME | Vraag het meester Kees. | Kees | Vraag het meester [naam].",
                "MAIL | Mail naar a.bakker@school.example nu. | a.bakker@school.example | Mail naar [mailadres] nu.",
                "PHONE | Bel 06-12 34 56 78 morgen. | 06-12 34 56 78 | Bel [telefoonnummer] morgen.",
                "PHONE | Bel +31 251 822540. | +31 251 822540 | Bel [telefoonnummer].",
                "ADDRESS | Kom naar Grote Kerkstraat 12a toe. | Grote Kerkstraat 12a | Kom naar [adres] toe.",
                "POSTCODE | U woont op 1942 AB 12. | 1942 AB 12 | U woont op [postcode].",
                "CITIZEN_NUMBER | Nummer 111222333 klopt. | 111222333 | Nummer [burgerservicenummer] klopt.",
                "DATE | Geboren op 12-05-2014. | 12-05-2014 | Geboren op [datum].",
                "DATE | Geboren op 3 mei 2015. | 3 mei 2015 | Geboren op [datum].",
                "CODE | Uw vraag 7K2M-94QX is klaar. | 7K2M-94QX | Uw vraag [code] is klaar.",
                "CODE | Vraag 1234-5678 is klaar. | 1234-5678 | Vraag [code] is klaar.",
                "CODE | Typ 8ZQ4-K7M2-AAAA-BBBB-CCCC-DDDD-E2. | 8ZQ4-K7M2-AAAA-BBBB-CCCC-DDDD-E2 | Typ [code].",
            })
    void whatCouldTellOfSomebodyIsTakenOutAndTold(RemovedKind kind, String text, String words, String left) {
        var answer = AnonymiseRules.anonymised(List.of(text), KNOWN);

        assertThat(answer.text()).isEqualTo(left);
        assertThat(answer.removed()).containsExactly(new RemovedWords(kind, words, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "U kunt best eerst met de school praten: binnen 8 weken hoort u meer.",
                "Een TLV is geldig in 2026-2027 en kost u 1500 euro.",
                "De zorgplicht geldt voor elke school. Vraag om hulp bij het steunpunt!",
                "Lees /antwoorden/zorgplicht/ of bel 112 om 10.30 uur."
            })
    void whatTellsOfNobodyStays(String text) {
        var answer = AnonymiseRules.anonymised(List.of(text), KNOWN);

        assertThat(answer.text()).isEqualTo(text);
        assertThat(answer.removed()).isEmpty();
    }

    @Test
    void whatStandsThereOftenIsToldOnceWithItsNumberInTheOrderOfTheText() {
        var answer = AnonymiseRules.anonymised(List.of("Noor kan naar Het Kompas.", "Belt u Noor?"), KNOWN);

        assertThat(answer.text()).isEqualTo("[naam] kan naar [school].\n\nBelt u [naam]?");
        assertThat(answer.removed())
                .containsExactly(
                        new RemovedWords(RemovedKind.NAME, "Noor", 2),
                        new RemovedWords(RemovedKind.SCHOOL, "Het Kompas", 1));
    }
}
