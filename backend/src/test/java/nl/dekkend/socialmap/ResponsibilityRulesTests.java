package nl.dekkend.socialmap;

import static nl.dekkend.socialmap.ResponsibilityTheme.INCLUSIVE_EDUCATION;
import static nl.dekkend.socialmap.ResponsibilityTheme.SUPPORT_DESK;
import static nl.dekkend.socialmap.ResponsibilityTheme.YOUTH_HELP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.dekkend.graphql.Refused;
import nl.dekkend.keeping.KeptState;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import nl.dekkend.territory.Sector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResponsibilityRulesTests {

    private static final Source SOURCE = new Source("plan", null, null, null);

    private final List<ResponsibilityRow> rows = List.of(
            row("desk-rest", List.of(), SUPPORT_DESK, "gemeente", null),
            row("desk-1165", List.of("1165"), SUPPORT_DESK, "steunpunt", "PO2704"),
            row("help", List.of(), YOUTH_HELP, "gemeente", null),
            row("place-1165", List.of("1165"), INCLUSIVE_EDUCATION, "anybody", "PO2704"));

    private final Organisation zuidKennemerland = partnership("swv-po-zk", "PO2704");
    private final Organisation amstelland = partnership("swv-po2710", "PO2710");

    @Test
    void aQuestionAboutNowhereIsRefused() {
        assertThatThrownBy(() -> ResponsibilityRules.check(null, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("give a postcode or a municipality");
    }

    @Test
    void aRowForThePostcodeGoesBeforeTheOneForTheRest() {
        var answer = ResponsibilityRules.answer(
                new Home("1165", "GM0394", List.of("PO2704")), rows, List.of(zuidKennemerland), null);

        assertThat(answer)
                .extracting(Responsibility::organisationId)
                .containsExactly("swv-po-zk", "gemeente", "steunpunt");
    }

    @Test
    void elsewhereInTheMunicipalityTheRestDecides() {
        var answer = ResponsibilityRules.answer(
                new Home("2132", "GM0394", List.of("PO2710")), rows, List.of(amstelland), SUPPORT_DESK);

        assertThat(answer).extracting(Responsibility::organisationId).containsExactly("gemeente");
    }

    @Test
    void theLawSaysWhichPartnershipAndTheRowSaysItInItsOwnWords() {
        var there = new Home("1165", "GM0394", List.of("PO2704"));

        var answer = ResponsibilityRules.answer(there, rows, List.of(zuidKennemerland), INCLUSIVE_EDUCATION);

        assertThat(answer).singleElement().satisfies(one -> {
            assertThat(one.organisationId()).isEqualTo("swv-po-zk");
            assertThat(one.explanation()).isEqualTo(Text.of("place-1165"));
        });
    }

    @Test
    void aPartnershipOfWhichOnlyTheLawTellsIsAnswered() {
        var there = new Home("9999", null, List.of("PO2710"));

        var answer = ResponsibilityRules.answer(there, List.of(), List.of(amstelland), null);

        assertThat(answer).singleElement().satisfies(one -> {
            assertThat(one.organisationId()).isEqualTo("swv-po2710");
            assertThat(one.explanation().in(Language.NL)).contains("zorgt met de scholen voor een passende plek");
            assertThat(one.explanation().in(Language.EN)).contains("see to a fitting place at school");
        });
    }

    @Test
    void whereTheLawNamesNoTerritoryTheRowOfTheRegionStays() {
        var postBox = new Home("1165", "GM0394", List.of());

        var answer = ResponsibilityRules.answer(postBox, rows, List.of(), INCLUSIVE_EDUCATION);

        assertThat(answer).extracting(Responsibility::organisationId).containsExactly("anybody");
    }

    @Test
    void aMunicipalityInTwoTerritoriesGetsBothAndTheAdviceToUseThePostcode() {
        var there = new Home(null, "GM0394", List.of("PO2704", "PO2710"));

        var answer =
                ResponsibilityRules.answer(there, rows, List.of(zuidKennemerland, amstelland), INCLUSIVE_EDUCATION);

        assertThat(answer).extracting(Responsibility::organisationId).containsExactly("swv-po-zk", "swv-po2710");
        var advice = answer.getLast().explanation();
        assertThat(advice.in(Language.NL)).contains("Zoek op uw postcode");
        assertThat(advice.in(Language.EN)).contains("Search with your postcode");
    }

    @Test
    void aRowThatGoesThroughAnotherPartnershipThanTheLawGivesIsLeftOut() {
        var there = new Home("1165", "GM0394", List.of("PO2710"));

        var answer = ResponsibilityRules.answer(there, rows, List.of(amstelland), SUPPORT_DESK);

        assertThat(answer).isEmpty();
    }

    private static ResponsibilityRow row(
            String id,
            List<String> postcodes,
            ResponsibilityTheme theme,
            String organisation,
            @Nullable String through) {
        return new ResponsibilityRow(
                id, "GM0394", postcodes, Sector.PRIMARY, theme, organisation, through, Text.of(id), SOURCE, false);
    }

    private static Organisation partnership(String id, String code) {
        return new Organisation(
                id,
                "Samenwerkingsverband " + code,
                null,
                OrganisationKind.PARTNERSHIP,
                null,
                code,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                SOURCE,
                false,
                KeptState.NEW);
    }
}
