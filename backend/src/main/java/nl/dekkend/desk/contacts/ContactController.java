package nl.dekkend.desk.contacts;

import static nl.dekkend.graphql.Batches.linked;

import java.util.List;
import java.util.Map;
import nl.dekkend.identity.Actor;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.territory.Municipalities;
import nl.dekkend.territory.Municipality;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Contacts beside questions. */
@Controller
class ContactController {

    private final Contacts contacts;
    private final SupportNeeds needs;
    private final Municipalities municipalities;

    ContactController(Contacts contacts, SupportNeeds needs, Municipalities municipalities) {
        this.contacts = contacts;
        this.needs = needs;
        this.municipalities = municipalities;
    }

    @MutationMapping
    Mono<ContactResult> logContact(@Argument LogContactInput input, Actor actor) {
        return contacts.log(input, actor);
    }

    @MutationMapping
    Mono<ContactResult> takeBackContact(@Argument TakeBackContactInput input, Actor actor) {
        return contacts.takeBack(input, actor);
    }

    @BatchMapping(typeName = "LoggedContact")
    Mono<Map<LoggedContact, @Nullable SupportNeed>> theme(List<LoggedContact> all) {
        return linked(all, contact -> contact.label().theme(), needs::byIds, SupportNeed::id);
    }

    @BatchMapping(typeName = "LoggedContact")
    Mono<Map<LoggedContact, @Nullable Municipality>> municipality(List<LoggedContact> all) {
        return linked(all, contact -> contact.label().municipality(), municipalities::byIds, Municipality::id);
    }
}
