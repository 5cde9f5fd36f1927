package nl.dekkend.profiles.norm;

import java.util.List;
import reactor.core.publisher.Mono;

/** What every profile answers beside the norm, the same for all partnerships. */
public interface Questions {

    /** The themes and the questions of parents that were ever asked, each in their fixed order. */
    Mono<Asked> ever();

    /** Those that are asked today. */
    default Mono<Asked> today() {
        return ever().map(Asked::today);
    }

    /** What profiles answer. */
    record Asked(List<AssessmentTheme> themes, List<ParentQuestion> questions) {

        /** Without those that are asked no more. */
        public Asked today() {
            return new Asked(
                    themes.stream().filter(theme -> !theme.withdrawn()).toList(),
                    questions.stream().filter(question -> !question.withdrawn()).toList());
        }
    }
}
