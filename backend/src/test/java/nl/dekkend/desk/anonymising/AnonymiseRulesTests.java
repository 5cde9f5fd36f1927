package nl.dekkend.desk.anonymising;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.dekkend.desk.anonymising.AnonymiseRules.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnonymiseRulesTests {

    private static final Known KNOWN = new Known(
            "1234-5678",
            Set.of("OBS De Griffioen", "Het Kompas", "Kees Boeke School", "De School", "De Basis", "'t Palet"),
            Set.of("wijk aan zee", "Driehuis (Velsen)"),
            Set.of("Beverwijk", "Best"),
            Set.of("IJmuiden", "Beverwijk"),
            Set.of("Anna de Vries", "Jansen"),
            "farid.benali@mail.example",
            List.of("Onze dochter Noor gaat niet meer naar OBS De Griffioen."));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "SCHOOL | Bel OBS De Griffioen eerst. | OBS De Griffioen | Bel [school] eerst.",
                "SCHOOL | De directeur van Griffioen belt. | Griffioen | De directeur van [school] belt.",
                "SCHOOL | Ook het Kompas heeft plek. | het Kompas | Ook [school] heeft plek.",
                "SCHOOL | Bel de Kees Boeke School. | Kees Boeke School | Bel de [school].",
                "SCHOOL | Bel Kees Boeke eens. | Kees Boeke | Bel [school] eens.",
                "SCHOOL | Op obs de griffioen is plek. | obs de griffioen | Op [school] is plek.",
                "SCHOOL | Griffioens directeur belt. | Griffioens | [school] directeur belt.",
                "SCHOOL | Vraag het ’t Palet. | ’t Palet | Vraag het [school].",
                "PLACE | U woont in Driehuis (Velsen), toch? | Driehuis (Velsen) | U woont in [plaats], toch?",
                "PLACE | In Driehuis is een team. | Driehuis | In [plaats] is een team.",
                "PLACE | Een klas in IJmuiden is vol. | IJmuiden | Een klas in [plaats] is vol.",
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
                "NAME | Geachte heer Bakker | Bakker | Geachte heer [naam]",
                "NAME | Geachte familie Bakker | Bakker | Geachte familie [naam]",
                "NAME | Beste ouders van Sem | Sem | Beste ouders van [naam]",
                "NAME | De moeder van Sem belde. | Sem | De moeder van [naam] belde.",
                "NAME | Belde je moeder Fatima el Amrani? | Fatima el Amrani | Belde je moeder [naam]?",
                "NAME | Uw man Ahmed mag mee. | Ahmed | Uw man [naam] mag mee.",
                "NAME | Goedemorgen Fatima | Fatima | Goedemorgen [naam]",
                "NAME | Goedemiddag, Fatima | Fatima | Goedemiddag, [naam]",
                "NAME | Bel mevrouw J. Bakker. | J. Bakker | Bel mevrouw [naam].",
                "NAME | Bel mevrouw el Amrani. | el Amrani | Bel mevrouw [naam].",
                "NAME | Bel mevrouw El-Amrani. | El-Amrani | Bel mevrouw [naam].",
                "NAME | Bel mevrouw Van den Berg. | Van den Berg | Bel mevrouw [naam].",
                "NAME | Bel meneer in 't Veld. | in 't Veld | Bel meneer [naam].",
                "NAME | Bel meneer d'Hondt. | d'Hondt | Bel meneer [naam].",
                "NAME | Uw zoon sem mag komen. | sem | Uw zoon [naam] mag komen.",
                "NAME | Noors school belt. | Noors | [naam] school belt.",
                "NAME | Noor's school belt. | Noor's | [naam] school belt.",
                "NAME | Wij spraken Farid gisteren. | Farid | Wij spraken [naam] gisteren.",
                "MAIL | Mail naar a.bakker@school.example nu. | a.bakker@school.example | Mail naar [mailadres] nu.",
                "PHONE | Bel 06-12 34 56 78 morgen. | 06-12 34 56 78 | Bel [telefoonnummer] morgen.",
                "PHONE | Bel +31 251 822540. | +31 251 822540 | Bel [telefoonnummer].",
                "ADDRESS | Kom naar Grote Kerkstraat 12a toe. | Grote Kerkstraat 12a | Kom naar [adres] toe.",
                "ADDRESS | Kom naar Grote Kerkstraat 12 maandag. | Grote Kerkstraat 12 | Kom naar [adres] maandag.",
                "ADDRESS | Bel aan op Breestraat 4 minstens. | Breestraat 4 | Bel aan op [adres] minstens.",
                "ADDRESS | In de Lange Dreef 12 is plek. | Lange Dreef 12 | In de [adres] is plek.",
                "ADDRESS | Plek is op Singel 12. | Singel 12 | Plek is op [adres].",
                "ADDRESS | In de Kerkstraat, 12 is plek. | Kerkstraat, 12 | In de [adres] is plek.",
                "ADDRESS | Kom naar Laan van de Vrede nr. 3. | Laan van de Vrede nr. 3 | Kom naar [adres].",
                "POSTCODE | U woont op 1942 AB 12. | 1942 AB 12 | U woont op [postcode].",
                "CITIZEN_NUMBER | Nummer 111222333 klopt. | 111222333 | Nummer [burgerservicenummer] klopt.",
                "DATE | Geboren op 12-05-2014. | 12-05-2014 | Geboren op [datum].",
                "DATE | Geboren op 3 mei 2015. | 3 mei 2015 | Geboren op [datum].",
                "DATE | Born on 3 August 2015. | 3 August 2015 | Born on [datum].",
                "DATE | Born on May 3, 2015. | May 3, 2015 | Born on [datum].",
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
                "Elke school zoekt op de basis een plek. Een basisschool, de school van uw kind.",
                "Uw zoon gaat niet naar de klas. Onderweg 12 minuten, en op de weg 12 keer.",
                "Beste ouders, wij gaan in mei 3 keer langs. Met vriendelijke groet, het steunpunt",
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

    @Test
    void severalNamesTogetherAreAllNames() {
        var answer = AnonymiseRules.anonymised(List.of("Beste Sem, Karim en Lot van Dijk,\n\nKarim belt Lot."), KNOWN);

        assertThat(answer.text()).isEqualTo("Beste [naam], [naam] en [naam],\n\n[naam] belt [naam].");
    }

    @Test
    void aSchoolInTheWordsOfTheAskerIsNobody() {
        var answer = AnonymiseRules.anonymised(List.of("De OBS is een school."), KNOWN);

        assertThat(answer.removed()).isEmpty();
    }
}
