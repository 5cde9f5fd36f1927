package nl.dekkend.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.profiles.SchoolSupport.GivenSupport;
import nl.dekkend.schools.School;
import nl.dekkend.schools.SchoolKind;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExpertiseGapTests {

    private static final SupportNeed NEED = new SupportNeed(
            "autisme", null, Text.of("Autisme"), Text.of("Autisme"), List.of(), new Source("", null, null, null));

    @Test
    void isThereWhereNobodySaysAnything() {
        var gap = gap();

        assertThat(gap.available()).isZero();
        assertThat(gap.hoursPerWeek()).isNull();
        assertThat(gap.wanted()).isZero();
    }

    @Test
    void isFilledBySchoolsThatShare() {
        var gap = gap(sharing("Ark", 4.0), sharing("Kompas", null), expertForItself("Fakkel"));

        assertThat(gap.availableAt()).extracting(School::id).containsExactly("Ark", "Kompas");
        assertThat(gap.hoursPerWeek()).isEqualTo(4.0);
    }

    @Test
    void isFeltWhereSupportIsGivenWithoutSomebodyWhoIsExpert() {
        assertThat(gap(helping("Ark"), helping("Kompas"), expertForItself("Kompas"))
                        .wanted())
                .isEqualTo(1);
    }

    @Test
    void isWorkedOutFromWhatIsRealWhereAnythingIs() {
        var madeUp = new GivenSupport("Kompas", "autisme", false, true, true, 8.0, true);

        assertThat(gap(madeUp).available()).isEqualTo(1);
        assertThat(gap(madeUp).example()).isTrue();
        assertThat(gap(madeUp, helping("Ark")).available()).isZero();
        assertThat(gap(madeUp, helping("Ark")).example()).isFalse();
    }

    private static GivenSupport sharing(String school, @Nullable Double hours) {
        return new GivenSupport(school, "autisme", false, true, true, hours, false);
    }

    private static GivenSupport expertForItself(String school) {
        return new GivenSupport(school, "autisme", false, true, false, null, false);
    }

    private static GivenSupport helping(String school) {
        return new GivenSupport(school, "autisme", true, false, false, null, false);
    }

    private static ExpertiseGap gap(GivenSupport... said) {
        var schools = List.of(school("Ark"), school("Fakkel"), school("Kompas"));
        return ExpertiseGap.of(NEED, schools, Arrays.asList(said));
    }

    private static School school(String id) {
        return new School(
                id,
                id,
                null,
                SchoolKind.PRIMARY,
                List.of(),
                "41009",
                null,
                null,
                "GM0453",
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                List.of(),
                null,
                new Source("", null, null, null));
    }
}
