package nl.dekkend.profiles.drafts;

import static nl.dekkend.imports.Column.filled;
import static nl.dekkend.imports.Column.optional;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.dekkend.imports.CellForm;
import nl.dekkend.imports.Encoding;
import nl.dekkend.imports.Table;
import nl.dekkend.imports.TableFormat;
import nl.dekkend.profiles.content.GivenAnswer;
import nl.dekkend.profiles.content.Grade;
import nl.dekkend.profiles.content.NormAnswerValue;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.content.SelfAssessment;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/** Answers to the norm and judgements of schools about themselves, one on each line, as another system exports them. */
final class AnswerFile {

    static final String SCHOOL = "vestiging";
    static final String CODE = "code";
    static final String VALUE = "antwoord";
    static final String NOTE = "toelichting";

    static final Map<String, NormAnswerValue> ANSWERS =
            Map.of("ja", NormAnswerValue.YES, "deels", NormAnswerValue.PARTLY, "nee", NormAnswerValue.NO);

    static final Map<String, Grade> GRADES =
            Map.of("onvoldoende", Grade.INSUFFICIENT, "voldoende", Grade.SUFFICIENT, "goed", Grade.GOOD);

    private static final String YEAR = "schooljaar";
    private static final String KIND = "soort";

    static final TableFormat FORMAT = new TableFormat(
            Encoding.UTF_8,
            ';',
            List.of(
                    filled(SCHOOL, CellForm.of("[0-9A-Z]{4}[0-9]{2}", "een vestigingscode van DUO, zoals 27MD02")),
                    filled(YEAR, new CellForm(SchoolYear::isWritten, "een schooljaar, zoals 2026-2027")),
                    filled(KIND, CellForm.of("norm|zelfbeoordeling", "norm of zelfbeoordeling")),
                    filled(CODE, CellForm.TEXT),
                    filled(VALUE, CellForm.TEXT),
                    optional(NOTE, CellForm.TEXT)),
            List.of(SCHOOL, YEAR, KIND, CODE));

    private AnswerFile() {}

    /** What one school says to one thing. */
    record Line(Table.Row row) {

        int number() {
            return row.line();
        }

        /** An answer to the norm; else a judgement about itself. */
        boolean isAnswer() {
            return row.text(KIND).equals("norm");
        }

        String code() {
            return row.text(CODE);
        }

        String said() {
            return row.text(VALUE);
        }

        @Nullable
        String note() {
            return row.optional(NOTE);
        }

        GivenAnswer answer() {
            return new GivenAnswer(code(), Objects.requireNonNull(ANSWERS.get(said())), note());
        }

        SelfAssessment assessment() {
            return new SelfAssessment(code(), Objects.requireNonNull(GRADES.get(said())), note());
        }

        private ProfileId profile() {
            return new ProfileId(row.text(SCHOOL), SchoolYear.of(row.text(YEAR)));
        }
    }

    /** The lines of each profile, in the order of the file. */
    static Map<ProfileId, List<Line>> byProfile(Table table) {
        return table.rows().stream()
                .map(Line::new)
                .collect(Collectors.groupingBy(Line::profile, LinkedHashMap::new, Collectors.toList()));
    }
}
