package nl.dekkend.profiles.example;

import static java.util.stream.Collectors.toSet;

import nl.dekkend.profiles.content.ExtraSupport;
import nl.dekkend.profiles.content.ProfileContent;
import nl.dekkend.profiles.norm.BasicSupport;

/** What a school writes in its profile: all of it in the first year, what differs in the years after. */
final class ContentRules {

    private final Subject subject;
    private final SchoolCharacter character;
    private final ParentAnswers parents;

    ContentRules(Subject subject, ParentAnswers parents) {
        this.subject = subject;
        this.character = CharacterRules.of(subject);
        this.parents = parents;
    }

    ProfileContent first(Turn turn) {
        var answers = AnswerRules.first(subject, turn);
        var support = SupportRules.first(subject, character, turn);
        var supported = support.stream().map(ExtraSupport::supportNeed).collect(toSet());
        var expertise = ExpertiseRules.first(subject, supported, turn);
        return new ProfileContent(
                character.summary(),
                character.vision(),
                parents.first(subject, turn),
                answers,
                AssessmentRules.first(subject, turn, BasicSupport.of(turn.norm(), answers)),
                support,
                expertise,
                character.limits(),
                ContactRules.contacts(subject, SupportChangeRules.kept(character, expertise)),
                CouncilRules.advice(subject, turn));
    }

    ProfileContent next(Turn before, ProfileContent said, Turn now) {
        var answers = AnswerRules.next(subject, before, said.answers(), now);
        var kept = SupportChangeRules.kept(character, said.expertise());
        return new ProfileContent(
                said.summary(),
                said.vision(),
                parents.next(subject, said.parentAnswers(), now),
                answers,
                AssessmentRules.next(subject, said.selfAssessments(), now, BasicSupport.of(now.norm(), answers)),
                SupportChangeRules.next(subject, said.extraSupport(), kept, now),
                ExpertiseRules.next(subject, said.expertise(), now),
                said.limits(),
                said.contacts(),
                CouncilRules.advice(subject, now));
    }
}
