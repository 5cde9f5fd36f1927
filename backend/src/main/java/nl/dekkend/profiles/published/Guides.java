package nl.dekkend.profiles.published;

import static java.util.stream.Collectors.toMap;
import static nl.dekkend.graphql.Batches.everyKey;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.profiles.content.ProfileChange;
import nl.dekkend.profiles.norm.BasicSupport;
import nl.dekkend.profiles.norm.NormItem;
import nl.dekkend.profiles.norm.Norms;
import nl.dekkend.profiles.norm.Questions;
import nl.dekkend.profiles.norm.SupportNorm;
import nl.dekkend.schools.School;
import nl.dekkend.schools.Schools;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Text;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what a text for the guide needs; as many statements for a hundred schools as for one. */
@Component
class Guides {

    /** What all texts are written from. */
    private record Ground(
            Map<String, String> schools,
            Map<String, SupportNorm> norms,
            Map<SupportProfile, List<ProfileChange>> changes,
            Map<String, String> needs,
            Questions.Asked asked) {

        SchoolGuideText text(SupportProfile profile) {
            var norm = Objects.requireNonNull(norms.get(profile.normId()));
            return GuideRules.text(
                    Optional.ofNullable(schools.get(profile.schoolId())).orElse(profile.schoolId()),
                    profile,
                    BasicSupport.of(norm, profile.content().answers()),
                    Objects.requireNonNull(changes.get(profile)),
                    words(norm));
        }

        private GuideWords words(SupportNorm norm) {
            return new GuideWords(
                    needs,
                    dutch(asked.questions(), one -> one.id(), one -> one.text()),
                    dutch(asked.themes(), one -> one.id(), one -> one.name()),
                    dutch(norm.items(), NormItem::code, NormItem::text));
        }
    }

    private final Schools schools;
    private final Norms norms;
    private final Differences differences;
    private final SupportNeeds needs;
    private final Questions questions;

    Guides(Schools schools, Norms norms, Differences differences, SupportNeeds needs, Questions questions) {
        this.schools = schools;
        this.norms = norms;
        this.differences = differences;
        this.needs = needs;
        this.questions = questions;
    }

    Mono<Map<SupportProfile, SchoolGuideText>> of(List<SupportProfile> profiles) {
        return Mono.zip(
                        schools.byIds(ids(profiles, SupportProfile::schoolId)).collectMap(School::id, School::name),
                        norms.byIds(ids(profiles, SupportProfile::normId)).collectMap(SupportNorm::id),
                        differences.since(profiles),
                        needs.all()
                                .collectMap(SupportNeed::id, need -> need.name().in(Language.NL)),
                        questions.ever())
                .map(found -> new Ground(found.getT1(), found.getT2(), found.getT3(), found.getT4(), found.getT5()))
                .map(ground -> everyKey(profiles, ground::text));
    }

    private static List<String> ids(List<SupportProfile> profiles, Function<SupportProfile, String> id) {
        return profiles.stream().map(id).distinct().toList();
    }

    private static <T> Map<String, String> dutch(List<T> all, Function<T, String> id, Function<T, Text> text) {
        return all.stream().collect(toMap(id, one -> text.apply(one).in(Language.NL), (one, more) -> one));
    }
}
