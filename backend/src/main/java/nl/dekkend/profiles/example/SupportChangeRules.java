package nl.dekkend.profiles.example;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.dekkend.profiles.content.Expertise;
import nl.dekkend.profiles.content.ExtraSupport;
import nl.dekkend.profiles.example.SectorTemplates.NeedWeight;

/** How the support of a school differs from the year before: at half of the schools one thing is new, other or gone. */
final class SupportChangeRules {

    private static final int FEWEST = 3;
    private static final int MOST_NEEDS = 5;

    private final Subject subject;
    private final Turn turn;
    private final Dice dice;
    private final List<ExtraSupport> said;
    private final Set<String> needs;

    private SupportChangeRules(Subject subject, Turn turn, List<ExtraSupport> said) {
        this.subject = subject;
        this.turn = turn;
        this.dice = subject.dice(turn.year(), "support");
        this.said = said;
        this.needs = said.stream().map(ExtraSupport::supportNeed).collect(toSet());
    }

    /**
     * @param kept needs that other parts of the profile speak of
     */
    static List<ExtraSupport> next(Subject subject, List<ExtraSupport> said, Set<String> kept, Turn turn) {
        var rules = new SupportChangeRules(subject, turn, said);
        if (!rules.dice.hits(1, 2)) return said;
        return switch (rules.dice.below(3)) {
            case 0 -> rules.added();
            case 1 -> rules.dropped(kept);
            default -> rules.reworded();
        };
    }

    /** The needs a profile speaks of beside its extra support. */
    static Set<String> kept(SchoolCharacter character, List<Expertise> expertise) {
        return Stream.concat(character.told().stream(), expertise.stream().map(Expertise::supportNeed))
                .collect(toSet());
    }

    private List<ExtraSupport> added() {
        var others = subject.needs().stream()
                .filter(need -> !needs.contains(need.supportNeed()))
                .toList();
        if (said.size() == SupportRules.MOST || needs.size() == MOST_NEEDS || others.isEmpty()) return reworded();
        var need = dice.one(others, NeedWeight::weight).supportNeed();
        var more = new ArrayList<>(said);
        SupportRules.entries(subject, need, turn, dice).limit(1).forEach(more::add);
        return List.copyOf(more);
    }

    private List<ExtraSupport> dropped(Set<String> kept) {
        var free =
                said.stream().filter(one -> !kept.contains(one.supportNeed())).toList();
        if (needs.size() == FEWEST || free.isEmpty()) return reworded();
        var gone = dice.one(free);
        return said.stream().filter(one -> !one.equals(gone)).toList();
    }

    private List<ExtraSupport> reworded() {
        var free = said.stream().filter(one -> !others(one).isEmpty()).toList();
        if (free.isEmpty()) return said;
        var old = dice.one(free);
        var now = new ExtraSupport(old.supportNeed(), old.level(), dice.one(others(old)));
        return said.stream().map(one -> one.equals(old) ? now : one).toList();
    }

    /** Other words for the same; none for support that is reported by mistake. */
    private List<String> others(ExtraSupport support) {
        var texts = subject.templates()
                .extra(support.supportNeed())
                .map(template -> template.at(support.level()))
                .orElse(List.of());
        return texts.contains(support.description())
                ? texts.stream()
                        .filter(text -> !text.equals(support.description()))
                        .toList()
                : List.of();
    }
}
