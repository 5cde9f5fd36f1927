package nl.dekkend.schools;

import java.util.Collection;
import java.util.Map;
import nl.dekkend.identity.Scope;
import reactor.core.publisher.Mono;

/** What a role may be about at a school: the school itself, its board, its core area, its partnerships. */
public interface SchoolScopes {

    /** By location code, for each of these that exists. */
    Mono<Map<String, Scope>> of(Collection<String> schools);

    /** Of one school; empty when nobody has this code. */
    Mono<Scope> of(String school);
}
