package nl.dekkend.socialmap;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import nl.dekkend.graphql.forms.FormParts.SourceInput;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Role;
import nl.dekkend.identity.Scope;
import nl.dekkend.shared.Source;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** For whom somebody keeps a record: an organisation, never a person. */
@Component
class Speakers {

    private final OrganisationStore organisations;
    private final Partnerships partnerships;
    private final Clock clock;

    Speakers(OrganisationStore organisations, Partnerships partnerships, Clock clock) {
        this.organisations = organisations;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    /**
     * The publication somebody named, else the organisation for which they write.
     *
     * @param record what their role is about at it
     */
    Mono<Source> source(@Nullable SourceInput said, Scope record, Actor actor, Role role) {
        return said != null
                ? Mono.just(said.source())
                : name(record, actor.scope(), role)
                        .map(name -> new Source("Opgave van " + name, LocalDate.now(clock), null, null));
    }

    private Mono<String> name(Scope record, Scope own, Role role) {
        return role == Role.PROVIDER
                ? organisations
                        .whole(both(record.organisations(), own.organisations()))
                        .next()
                        .map(Organisation::name)
                : partnerships
                        .byIds(both(record.partnerships(), own.partnerships()))
                        .next()
                        .map(Partnership::name);
    }

    private static Set<String> both(Collection<String> ones, Collection<String> others) {
        return ones.stream().filter(others::contains).collect(toSet());
    }
}
