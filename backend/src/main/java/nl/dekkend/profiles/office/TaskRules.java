package nl.dekkend.profiles.office;

import static java.util.Collections.disjoint;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.dekkend.identity.Scope;

/** What waits for whom, and what comes first. */
final class TaskRules {

    static final int MOST = 50;

    private static final int DAYS_NEAR = 30;

    private static final Comparator<Task> URGENCY = comparing((Task task) -> !task.overdue())
            .thenComparing(task -> !task.dueSoon())
            .thenComparing(Task::kind)
            .thenComparing(Task::dueOn)
            .thenComparing(Task::since, nullsLast(naturalOrder()))
            .thenComparing(Task::schoolId);

    private TaskRules() {}

    /** The schools of each partnership that has a norm; a special school with two belongs here to the first. */
    static Map<String, List<String>> byPartnership(Map<String, Scope> schools, Set<String> withNorm) {
        return schools.entrySet().stream()
                .filter(school -> !disjoint(school.getValue().partnerships(), withNorm))
                .collect(
                        groupingBy(school -> first(school.getValue(), withNorm), mapping(Map.Entry::getKey, toList())));
    }

    private static String first(Scope school, Set<String> withNorm) {
        return school.partnerships().stream()
                .filter(withNorm::contains)
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    /** What schools have to do. */
    static List<Task> forSchools(Collection<ProfileProgress> schools, LocalDate today) {
        return schools.stream()
                .flatMap(school -> kindForSchool(school.state()).map(kind -> task(kind, school, today)).stream())
                .toList();
    }

    private static Optional<TaskKind> kindForSchool(ProfileOverviewState state) {
        return switch (state) {
            case RETURNED -> Optional.of(TaskKind.MEND_PROFILE);
            case EXPIRED -> Optional.of(TaskKind.CONFIRM_PROFILE);
            case DRAFT -> Optional.of(TaskKind.FINISH_PROFILE);
            case NOT_STARTED -> Optional.of(TaskKind.START_PROFILE);
            case SUBMITTED, PUBLISHED -> Optional.empty();
        };
    }

    /** What the partnership has to do, once schools have done their part. */
    static List<Task> forOffice(Collection<ProfileProgress> schools, LocalDate today) {
        return schools.stream()
                .filter(school -> school.state() == ProfileOverviewState.SUBMITTED)
                .map(school -> task(TaskKind.READ_PROFILE, school, today))
                .toList();
    }

    /** The most urgent, each once. */
    static List<Task> first(Collection<Task> tasks) {
        return tasks.stream().distinct().sorted(URGENCY).limit(MOST).toList();
    }

    private static Task task(TaskKind kind, ProfileProgress school, LocalDate today) {
        return new Task(
                kind,
                school.schoolId(),
                school.schoolYear(),
                school.dueOn(),
                school.overdue(),
                isNear(school.dueOn(), today),
                school.since(),
                kind == TaskKind.MEND_PROFILE ? school.reason() : null);
    }

    private static boolean isNear(LocalDate dueOn, LocalDate today) {
        return !today.isAfter(dueOn) && !today.isBefore(dueOn.minusDays(DAYS_NEAR));
    }
}
