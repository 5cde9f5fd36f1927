package nl.dekkend.profiles.drafts;

import static nl.dekkend.graphql.Batches.everyKey;

import java.util.List;
import java.util.Map;
import nl.dekkend.profiles.content.ProfileSection;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** A section of a draft, with the texts it once had. */
@Controller
class DraftSectionController {

    private final HistoryStore history;

    DraftSectionController(HistoryStore history) {
        this.history = history;
    }

    @SchemaMapping(typeName = "SupportProfileDraft")
    List<SectionOfDraft> sections(Draft draft) {
        return draft.sections().stream()
                .map(section -> new SectionOfDraft(draft, section))
                .toList();
    }

    @BatchMapping(typeName = "DraftSection")
    Mono<Map<SectionOfDraft, List<DraftRevision>>> revisions(List<SectionOfDraft> sections) {
        return history.revisions(sections.stream().map(SectionOfDraft::history).toList())
                .map(found -> everyKey(sections, one -> found.getOrDefault(one.history(), List.of())));
    }

    @SchemaMapping(typeName = "SupportProfileDraft")
    SectionOfDraft section(Draft draft, @Argument ProfileSection section) {
        return new SectionOfDraft(draft, draft.section(section));
    }

    @SchemaMapping(typeName = "DraftSection")
    Mono<DraftRevision> revision(SectionOfDraft section, @Argument int version) {
        return history.revision(section.history(), version);
    }
}
