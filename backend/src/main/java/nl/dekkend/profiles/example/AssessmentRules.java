package nl.dekkend.profiles.example;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.dekkend.profiles.content.Grade;
import nl.dekkend.profiles.content.ScoreBand;
import nl.dekkend.profiles.content.SelfAssessment;
import nl.dekkend.profiles.norm.AssessmentTheme;
import nl.dekkend.profiles.norm.BasicSupport;

/** How a school judges itself: better when it meets more of the norm. */
final class AssessmentRules {

    private static final int MOST_GOOD_OF_A_WEAK_SCHOOL = 2;

    private final Subject subject;
    private final List<String> themes;
    private final BasicSupport score;
    private final Dice dice;
    private final Map<String, Grade> grades = new LinkedHashMap<>();

    private AssessmentRules(Subject subject, Turn turn, BasicSupport score) {
        this.subject = subject;
        this.themes = turn.asked().themes().stream().map(AssessmentTheme::id).toList();
        this.score = score;
        this.dice = subject.dice(turn.year(), "assessments");
    }

    static List<SelfAssessment> first(Subject subject, Turn turn, BasicSupport score) {
        var rules = new AssessmentRules(subject, turn, score);
        rules.themes.forEach(theme -> rules.grades.put(theme, rules.bounded(rules.grade())));
        return rules.told(Map.of());
    }

    /** One theme better at one school in three, one worse at one in eight. */
    static List<SelfAssessment> next(Subject subject, List<SelfAssessment> said, Turn now, BasicSupport score) {
        var rules = new AssessmentRules(subject, now, score);
        var old = said.stream().collect(toMap(SelfAssessment::theme, identity()));
        for (var theme : rules.themes) {
            var before = old.get(theme);
            rules.grades.put(theme, rules.bounded(before == null ? rules.grade() : before.grade()));
        }
        if (rules.dice.hits(1, 3)) rules.move(Grade.SUFFICIENT, Grade.GOOD);
        else if (rules.dice.hits(1, 5)) rules.move(Grade.GOOD, Grade.SUFFICIENT);
        return rules.told(old);
    }

    /** In a hundred themes some 4, 48 and 48. */
    private Grade grade() {
        int drawn = dice.below(100);
        int insufficient = 20 * (score.total() - score.met()) / score.total();
        int good = 110 * score.met() / score.total() - 40;
        if (drawn < insufficient) return Grade.INSUFFICIENT;
        return drawn >= 100 - good ? Grade.GOOD : Grade.SUFFICIENT;
    }

    private Grade bounded(Grade grade) {
        return grade == Grade.GOOD && isFull() ? Grade.SUFFICIENT : grade;
    }

    private boolean isFull() {
        long good = grades.values().stream().filter(Grade.GOOD::equals).count();
        return score.band() == ScoreBand.UP_TO_50 && good >= MOST_GOOD_OF_A_WEAK_SCHOOL;
    }

    private void move(Grade from, Grade to) {
        var movable = themes.stream().filter(theme -> grades.get(theme) == from).toList();
        if (!movable.isEmpty()) grades.put(dice.one(movable), bounded(to));
    }

    private List<SelfAssessment> told(Map<String, SelfAssessment> old) {
        var kept = old.values().stream()
                .filter(one -> grades.get(one.theme()) == one.grade())
                .collect(toMap(SelfAssessment::theme, identity()));
        var notes = new Unsaid();
        kept.values().forEach(one -> notes.said(one.note()));
        return grades.entrySet().stream()
                .map(one -> kept.containsKey(one.getKey())
                        ? Objects.requireNonNull(kept.get(one.getKey()))
                        : told(one.getKey(), one.getValue(), notes))
                .toList();
    }

    private SelfAssessment told(String theme, Grade grade, Unsaid notes) {
        var texts = subject.templates().assessmentNotes().getOrDefault(grade, List.of());
        boolean told = grade == Grade.INSUFFICIENT || dice.hits(1, 3);
        return new SelfAssessment(theme, grade, told ? notes.one(dice, texts) : null);
    }
}
