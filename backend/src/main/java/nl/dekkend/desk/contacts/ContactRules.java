package nl.dekkend.desk.contacts;

import java.time.LocalDate;
import java.util.List;
import nl.dekkend.graphql.Problem;
import nl.dekkend.shared.Quarter;

/** When a contact may have been. */
final class ContactRules {

    private ContactRules() {}

    /** All that is wrong with a day. What is earlier than the quarter before was counted, or never will be. */
    static List<Problem> problems(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) return List.of(Problem.of(ContactProblem.CONTACT_IN_FUTURE, "input.day"));
        return day.isBefore(Quarter.of(today).previous().firstDay())
                ? List.of(Problem.of(ContactProblem.QUARTER_IS_COUNTED, "input.day"))
                : List.of();
    }
}
