package nl.dekkend.profiles.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import nl.dekkend.profiles.content.ExtraSupport;
import nl.dekkend.profiles.content.GivenAnswer;
import nl.dekkend.profiles.content.NormAnswerValue;
import nl.dekkend.profiles.content.ParentAnswer;
import nl.dekkend.profiles.content.ProfileChange;
import nl.dekkend.profiles.content.ProfileChangeKind;
import nl.dekkend.profiles.content.ProfileContent;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.content.ProfileSection;
import nl.dekkend.profiles.content.SchoolContact;
import nl.dekkend.profiles.content.SupportLevel;
import nl.dekkend.profiles.norm.BasicSupport;
import nl.dekkend.profiles.norm.NormDomain;
import nl.dekkend.profiles.norm.NormItem;
import nl.dekkend.profiles.norm.SupportNorm;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import org.junit.jupiter.api.Test;

class GuideRulesTests {

    private static final SupportNorm NORM = new SupportNorm(
            "PO2711.1",
            "PO2711",
            1,
            Text.of("Norm"),
            0.8,
            LocalDate.of(2026, 8, 1),
            true,
            1,
            List.of(
                    new NormItem("1.1", NormDomain.PREVENTION, Text.of("Wij zien het."), List.of()),
                    new NormItem("1.2", NormDomain.SAFETY, Text.of("Wij letten op."), List.of())),
            new Source("Norm", null, null, null),
            false);

    private static final GuideWords WORDS = new GuideWords(
            Map.of("dyslexie", "Dyslexie"),
            Map.of("merken", "Hoe merkt mijn kind dat?"),
            Map.of(),
            Map.of("1.1", "Wij zien het."));

    private static final ProfileContent CONTENT = new ProfileContent(
            "Wij lezen elke dag. <b>Echt</b> & graag.",
            null,
            List.of(new ParentAnswer("merken", "Uw kind leest met een maatje.")),
            List.of(new GivenAnswer("1.1", NormAnswerValue.YES, null)),
            List.of(),
            List.of(new ExtraSupport("dyslexie", SupportLevel.EXTRA, "Een vaste leesgroep.")),
            List.of(),
            null,
            List.of(new SchoolContact("intern begeleider", "0251-123456", null, "maandag")),
            null);

    @Test
    void parentsReadWhatTheSchoolDoesInTheOrderInWhichTheyAsk() {
        assertThat(text(false, List.of()).plain()).isEqualTo("""
                Ondersteuning op De Vlinder in 2026-2027
                Wij lezen elke dag. <b>Echt</b> & graag.
                Dit staat in ons schoolondersteuningsprofiel van 1 oktober 2026.

                Vragen van ouders
                - Hoe merkt mijn kind dat? Uw kind leest met een maatje.

                Wat wij voor elk kind doen
                Het samenwerkingsverband vraagt 2 dingen van elke school. Wij doen er 1 helemaal en 0 voor een deel.

                Wat wij extra kunnen
                - Dyslexie: Een vaste leesgroep.

                Wie u kunt vragen
                - intern begeleider, 0251-123456, maandag""");
    }

    @Test
    void theSameTextAsHtmlHoldsNoMarkupOfTheSchool() {
        assertThat(text(false, List.of()).html())
                .startsWith("<h3>Ondersteuning op De Vlinder in 2026-2027</h3>")
                .contains("<p>Wij lezen elke dag. &lt;b&gt;Echt&lt;/b&gt; &amp; graag.</p>")
                .contains("<ul><li>Dyslexie: Een vaste leesgroep.</li></ul>");
    }

    @Test
    void whatChangedIsToldByItsName() {
        var changes = List.of(
                new ProfileChange(ProfileSection.BASIC_SUPPORT, ProfileChangeKind.CHANGED, "1.1", "NO", "YES"),
                new ProfileChange(ProfileSection.EXTRA_SUPPORT, ProfileChangeKind.ADDED, "dyslexie", null, "EXTRA"),
                new ProfileChange(ProfileSection.LIMITS, ProfileChangeKind.REMOVED, null, "Geen lift.", null));

        assertThat(text(false, changes).plain()).endsWith("""
                Wat er anders is dan vorig jaar
                - Anders: Basisondersteuning: Wij zien het.
                - Nieuw: Extra ondersteuning: Dyslexie
                - Niet meer: Wat wij niet kunnen""");
        assertThat(text(false, changes).html()).contains("Wij zien het.</li><li>Nieuw: Extra ondersteuning");
    }

    @Test
    void aNormThatIsAnotherIsNoChangeOfTheSchool() {
        var change = new ProfileChange(
                ProfileSection.BASIC_SUPPORT, ProfileChangeKind.CHANGED, null, "PO2711.1", "PO2711.2");

        assertThat(text(false, List.of(change)).plain())
                .endsWith("- Het samenwerkingsverband heeft veranderd wat het van elke school vraagt.");
    }

    @Test
    void whatWasMadeUpSaysSo() {
        assertThat(text(true, List.of()).plain()).contains("Voorbeeld: Dekkend heeft deze tekst bedacht.");
        assertThat(text(false, List.of()).plain()).doesNotContain("Voorbeeld");
    }

    private static SchoolGuideText text(boolean example, List<ProfileChange> changes) {
        var profile = new SupportProfile(
                ProfileId.of("07NJ00.2026-2027"),
                "PO2711.1",
                CONTENT,
                OffsetDateTime.parse("2026-10-01T12:00:00+02:00"),
                null,
                example);
        return GuideRules.text("De Vlinder", profile, BasicSupport.of(NORM, CONTENT.answers()), changes, WORDS);
    }
}
