package nl.dekkend.profiles.example;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.dekkend.profiles.content.SupportLevel;
import nl.dekkend.profiles.example.SectorTemplates.Role;
import nl.dekkend.profiles.norm.ParentQuestion;
import nl.dekkend.territory.Sector;

/** Whether templates fit each other and what else is known, so that every school gets a whole profile. */
final class TemplateRules {

    private final Ground ground;
    private final List<String> problems = new ArrayList<>();

    private TemplateRules(Ground ground) {
        this.ground = ground;
    }

    /** All that is wrong, in Dutch. */
    static List<String> problems(Ground ground) {
        var rules = new TemplateRules(ground);
        ground.templates().norms().stream()
                .filter(norm -> !ground.norms().containsKey(norm))
                .forEach(norm -> rules.problems.add("norm " + norm + " bestaat niet."));
        ground.templates().partnerships().stream().map(Sector::of).distinct().forEach(rules::sector);
        return rules.problems;
    }

    private void sector(Sector sector) {
        var templates = ground.templates().sectors().get(sector);
        if (templates == null) {
            problems.add(sector + ": deze sector ontbreekt.");
            return;
        }
        needs(sector, templates);
        var questions =
                ground.asked().questions().stream().map(ParentQuestion::id).toList();
        unlessAll(sector, "parentAnswers", questions, templates.parentAnswers().keySet());
        unlessAll(
                sector,
                "extraSupport",
                templates.needs().stream().map(need -> need.supportNeed()).toList(),
                templates.extraSupport().stream()
                        .filter(one -> one.has(SupportLevel.EXTRA) || one.has(SupportLevel.INTENSIVE))
                        .map(ExtraTemplate::supportNeed)
                        .collect(toSet()));
        unlessAll(
                sector,
                "roles",
                templates.contacts().sets().stream().flatMap(Collection::stream).toList(),
                templates.contacts().roles().stream().map(Role::role).collect(toSet()));
        forEverySchool(sector, templates);
    }

    private void forEverySchool(Sector sector, SectorTemplates templates) {
        var withNeeds = templates.contacts().roles().stream()
                .filter(role -> !role.supportNeeds().isEmpty())
                .map(Role::role)
                .toList();
        if (templates.contacts().sets().stream().noneMatch(set -> Collections.disjoint(set, withNeeds)))
            problems.add(sector + ", sets: er is er geen die bij elke school past.");
        if (templates.summaries().stream().noneMatch(CharacterRules::fitsEverywhere))
            problems.add(sector + ", summaries: er is er geen die bij elke school past.");
    }

    private void needs(Sector sector, SectorTemplates templates) {
        var named = Stream.of(
                        templates.needs().stream().map(one -> one.supportNeed()),
                        templates.summaries().stream().flatMap(one -> one.supportNeeds().stream()),
                        templates.extraSupport().stream().map(ExtraTemplate::supportNeed),
                        templates.basicAsExtra().stream().map(one -> one.supportNeed()),
                        templates.expertise().stream().map(ExpertiseTemplate::supportNeed),
                        templates.contacts().roles().stream().flatMap(one -> one.supportNeeds().stream()))
                .flatMap(needs -> needs)
                .distinct()
                .toList();
        unlessAll(sector, "supportNeed", named, ground.needs());
    }

    private void unlessAll(Sector sector, String list, List<String> wanted, Set<String> there) {
        wanted.stream()
                .filter(one -> !there.contains(one))
                .distinct()
                .forEach(one -> problems.add("%s, %s: '%s' bestaat niet.".formatted(sector, list, one)));
    }
}
