package nl.dekkend.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import nl.dekkend.sealing.Rings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpCodeTests {

    private static final String OLD = "a1".repeat(32);
    private static final String NEW = "b2".repeat(32);
    private static final String KEY = "een-sleutel-van-de-bladzijde";

    private final FollowUpCodes codes = new FollowUpCodes(Rings.hash(OLD));
    private final UUID question = UUID.randomUUID();

    @Test
    void aCodeIsWrittenInGroupsThatCanBeReadAloud() {
        assertThat(codes.make(question, null).written()).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{2}");
    }

    @Test
    void everyOneOf128BitsMakesAnotherCode() {
        var bytes = new byte[FollowUpCode.BYTES];
        var none = FollowUpCode.of(bytes);
        for (int bit = 0; bit < 128; bit++) {
            Arrays.fill(bytes, (byte) 0);
            bytes[bit / 8] = (byte) (1 << bit % 8);
            assertThat(FollowUpCode.of(bytes)).as("bit %d", bit).isNotEqualTo(none);
        }
        Arrays.fill(bytes, (byte) 0xff);
        assertThat(FollowUpCode.of(bytes).written()).isEqualTo("7ZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZ");
    }

    @ParameterizedTest
    @CsvSource({
        "01ab-cdef-ghjk-mnpq-rstv-wxyz-23",
        "O1ABCDEFGHJKMNPQRSTVWXYZ23",
        "' 0IAB CDEF GHJK MNPQ RSTV WXYZ 23 '",
        "0lab–cdef–ghjk–mnpq–rstv–wxyz–23"
    })
    void aCodeIsReadHoweverItIsTyped(String typed) {
        assertThat(FollowUpCode.read(typed).written()).isEqualTo("01AB-CDEF-GHJK-MNPQ-RSTV-WXYZ-23");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "01ab-cdef-ghjk-mnpq-rstv-wxyz-2", "01ab-cdef-ghjk-mnpq-rstv-wxyz-2U", "é"})
    void whatIsNoCodeOpensNothing(String typed) {
        assertThat(FollowUpCode.read(typed)).isEqualTo(FollowUpCode.read("x".repeat(5_000)));
        assertThat(FollowUpCode.read(typed).letters()).isEmpty();
    }

    @Test
    void theSameKeyMakesTheSameCodeOfOneQuestionAndAnotherOfTheNext() {
        assertThat(codes.make(question, KEY)).isEqualTo(codes.make(question, KEY));
        assertThat(codes.make(question, KEY)).isNotEqualTo(codes.make(UUID.randomUUID(), KEY));
        assertThat(codes.make(question, KEY)).isNotEqualTo(codes.make(question, KEY + "!"));
        assertThat(codes.make(question, KEY)).isNotEqualTo(new FollowUpCodes(Rings.hash(NEW)).make(question, KEY));
    }

    @Test
    void withoutAKeyNoCodeIsTheSame() {
        assertThat(codes.make(question, null)).isNotEqualTo(codes.make(question, null));
    }

    @Test
    void aNewSecretInFrontChangesNeitherTheCodeNorWhatItIsFoundBy() {
        var code = codes.make(question, KEY);
        var after = new FollowUpCodes(Rings.hash(NEW + "," + OLD));

        assertThat(after.lookUps(code)).contains(codes.lookUp(code));
        assertThat(after.again(kept(codes.lookUp(code)), KEY)).isEqualTo(code);
        assertThat(new FollowUpCodes(Rings.hash(NEW)).lookUps(code)).doesNotContain(codes.lookUp(code));
    }

    @Test
    void noCodeIsPrinted() {
        assertThat(codes.make(question, KEY)).hasToString("FollowUpCode");
        assertThat(codes.lookUp(codes.make(question, KEY)).getBytes(UTF_8)).hasSize(64);
    }

    private Question kept(String lookUp) {
        var then = OffsetDateTime.parse("2026-11-27T12:00:00+01:00");
        return new Question(
                question,
                "7K2M-94QX",
                "PO2711",
                lookUp,
                AskerKind.PARENT,
                new Told(null, null, null),
                QuestionStatus.NEW,
                then,
                then,
                LocalDate.parse("2026-12-02"),
                1,
                null);
    }
}
