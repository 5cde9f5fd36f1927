package nl.dekkend.profiles.example;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.dekkend.profiles.content.ProfileContent;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.published.Printing;

/** The profiles that are made up: of every school one for each of its years, in the newest year a few less. */
final class ExampleRules {

    private ExampleRules() {}

    static List<Printing> profiles(Ground ground) {
        return ground.templates().partnerships().stream()
                .flatMap(partnership -> profiles(ground, partnership))
                .toList();
    }

    private static Stream<Printing> profiles(Ground ground, String partnership) {
        var parents = new ParentAnswers();
        var templates = ground.templates();
        var schools = ground.schools().getOrDefault(partnership, List.of());
        return SubjectRules.subjects(partnership, templates.of(partnership), schools).stream()
                .flatMap(subject -> profiles(subject, ground.turns(partnership, subject.school()), parents));
    }

    private static Stream<Printing> profiles(Subject subject, List<Turn> turns, ParentAnswers parents) {
        var rules = new ContentRules(subject, parents);
        var printings = new ArrayList<Printing>();
        var content = ProfileContent.EMPTY;
        for (int at = 0; at < turns.size(); at++) {
            var turn = turns.get(at);
            content = at == 0 ? rules.first(turn) : rules.next(turns.get(at - 1), content, turn);
            printings.add(printing(subject, turn, content, at == turns.size() - 1));
        }
        return subject.byWord().isInFirstTenth() ? printings.stream().limit(turns.size() - 1) : printings.stream();
    }

    private static Printing printing(Subject subject, Turn turn, ProfileContent content, boolean newest) {
        return new Printing(
                new ProfileId(subject.school().id(), turn.year()),
                turn.norm().partnershipId(),
                turn.norm(),
                content,
                DateRules.publishedAt(subject, turn.year()),
                newest ? null : DateRules.confirmedAt(subject, turn.year()),
                true);
    }
}
