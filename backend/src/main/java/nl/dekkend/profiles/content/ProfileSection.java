package nl.dekkend.profiles.content;

import java.util.List;

/** The parts of a profile, in the order of the form. Each is saved by itself, so that colleagues do not wait. */
public enum ProfileSection {
    /** What the school is, in three plain sentences, and how it sees support. */
    SUMMARY("summary", "vision"),
    /** Answers to the fixed questions of parents. */
    PARENTS("parentAnswers"),
    /** Answers to the norm. */
    BASIC_SUPPORT("answers"),
    /** Grades the school gives itself. */
    SELF_ASSESSMENT("selfAssessments"),
    /** Support beyond the norm, by need. */
    EXTRA_SUPPORT("extraSupport"),
    /** What people at school are expert in. */
    EXPERTISE("expertise"),
    /** What the school cannot do. */
    LIMITS("limits"),
    /** Whom to turn to, by role. */
    CONTACTS("contacts"),
    /** What the participation council (MR) said. */
    COUNCIL("councilAdvice");

    private final List<String> fields;

    ProfileSection(String... fields) {
        this.fields = List.of(fields);
    }

    /** The fields of {@link ProfileContent} that it holds. */
    public List<String> fields() {
        return fields;
    }
}
