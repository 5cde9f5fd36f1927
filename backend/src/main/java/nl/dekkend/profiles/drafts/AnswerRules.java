package nl.dekkend.profiles.drafts;

import static java.util.stream.Collectors.toSet;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.dekkend.identity.Role;
import nl.dekkend.imports.FileProblem;
import nl.dekkend.profiles.content.GivenAnswer;
import nl.dekkend.profiles.content.ProfileContent;
import nl.dekkend.profiles.content.ProfileSection;
import nl.dekkend.profiles.content.ProfileStatus;
import nl.dekkend.profiles.content.SelfAssessment;
import nl.dekkend.profiles.content.Texts;
import nl.dekkend.profiles.drafts.AnswerFile.Line;
import nl.dekkend.profiles.norm.AssessmentTheme;
import nl.dekkend.profiles.norm.NormItem;

/** Puts the lines of a file into the draft of a school; what the file does not name stays as it is. */
final class AnswerRules {

    private final String file;
    private final Draft draft;
    private final List<Line> lines;

    /** @param lines those about this draft; at least one */
    AnswerRules(String file, Draft draft, List<Line> lines) {
        this.file = file;
        this.draft = draft;
        this.lines = lines;
    }

    /** All that is wrong, in the order of the file. */
    List<FileProblem> problems() {
        if (draft.status() == ProfileStatus.SUBMITTED) {
            return List.of(problem(
                    lines.getFirst(),
                    AnswerFile.SCHOOL,
                    "het samenwerkingsverband leest dit profiel. Laat de school het eerst terugtrekken."));
        }
        var items = draft.norm().items().stream().map(NormItem::code).collect(toSet());
        var themes =
                draft.asked().today().themes().stream().map(AssessmentTheme::id).collect(toSet());
        var problems = new ArrayList<FileProblem>();
        for (var line : lines) {
            if (line.isAnswer()) {
                check(
                        line,
                        items,
                        "staat niet in de norm van deze school",
                        AnswerFile.ANSWERS,
                        "ja, deels of nee",
                        problems);
            } else {
                check(
                        line,
                        themes,
                        "is geen thema waarop scholen zichzelf beoordelen",
                        AnswerFile.GRADES,
                        "onvoldoende, voldoende of goed",
                        problems);
            }
        }
        return List.copyOf(problems);
    }

    private void check(
            Line line,
            Set<String> codes,
            String unknown,
            Map<String, ?> words,
            String expected,
            List<FileProblem> problems) {
        if (!codes.contains(line.code())) {
            problems.add(problem(line, AnswerFile.CODE, "'%s' %s.".formatted(line.code(), unknown)));
        }
        if (!words.containsKey(line.said())) {
            problems.add(problem(line, AnswerFile.VALUE, "hier hoort %s.".formatted(expected)));
        }
        var texts = new Texts();
        texts.check(AnswerFile.NOTE, line.note(), Texts.NOTE);
        if (!texts.problems().isEmpty()) {
            problems.add(problem(
                    line,
                    AnswerFile.NOTE,
                    "hier hoort gewone tekst van niet meer dan %d tekens.".formatted(Texts.NOTE)));
        }
    }

    private FileProblem problem(Line line, String column, String sentence) {
        return new FileProblem(file, line.number(), column, sentence);
    }

    /** The sections as they would stand; only those that say something else then. */
    List<DraftSection> filled(OffsetDateTime at, Role by) {
        var said = draft.content();
        var answers = lines.stream().filter(Line::isAnswer).map(Line::answer);
        var grades = lines.stream().filter(line -> !line.isAnswer()).map(Line::assessment);
        return Map.of(
                        ProfileSection.BASIC_SUPPORT,
                        ProfileContent.ofAnswers(merged(said.answers(), answers, GivenAnswer::item)),
                        ProfileSection.SELF_ASSESSMENT,
                        ProfileContent.ofSelfAssessments(merged(said.selfAssessments(), grades, SelfAssessment::theme)))
                .entrySet()
                .stream()
                .filter(section -> !section.getValue()
                        .equals(draft.section(section.getKey()).content()))
                .map(section -> draft.section(section.getKey()).next(section.getValue(), at, by))
                .toList();
    }

    private static <T> List<T> merged(List<T> before, Stream<T> said, Function<T, String> id) {
        var all = new LinkedHashMap<String, T>();
        Stream.concat(before.stream(), said).forEach(one -> all.put(id.apply(one), one));
        return List.copyOf(all.values());
    }

    /** What becomes another answer, for people. */
    List<String> remarks() {
        return lines.stream()
                .filter(line -> !line.said().equals(before(line)))
                .map(line -> "%s, %s: %s wordt %s".formatted(draft.id(), line.code(), before(line), line.said()))
                .toList();
    }

    /** What the school says now, in the words of the file. */
    private String before(Line line) {
        var said = line.isAnswer()
                ? draft.content().answers().stream()
                        .filter(answer -> answer.item().equals(line.code()))
                        .map(answer -> word(AnswerFile.ANSWERS, answer.value()))
                : draft.content().selfAssessments().stream()
                        .filter(one -> one.theme().equals(line.code()))
                        .map(one -> word(AnswerFile.GRADES, one.grade()));
        return said.findFirst().orElse("niets");
    }

    private static <T> String word(Map<String, T> words, T value) {
        return words.entrySet().stream()
                .filter(word -> word.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
