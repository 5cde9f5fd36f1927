package nl.dekkend.socialmap;

import java.util.Collection;
import reactor.core.publisher.Flux;

/** What organisations do for children, parents and schools. */
public interface Services {

    /** What people of one of these municipalities may use, by name; what works for the whole country too. */
    Flux<Service> in(Collection<String> municipalities);
}
