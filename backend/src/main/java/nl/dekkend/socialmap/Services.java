package nl.dekkend.socialmap;

import java.util.Collection;
import reactor.core.publisher.Flux;

/** What organisations do for children, parents and schools. */
public interface Services {

    /** Those that exist among these ids and were not withdrawn, by name. */
    Flux<Service> byIds(Collection<String> ids);

    /** The same with those that were withdrawn, without a word of what these said; in no order. */
    Flux<Service> everByIds(Collection<String> ids);

    /** All of what these organisations do, by name. */
    Flux<Service> byOrganisations(Collection<String> ids);

    /** What people of one of these municipalities may use, by name; what works for the whole country too. */
    Flux<Service> in(Collection<String> municipalities);
}
