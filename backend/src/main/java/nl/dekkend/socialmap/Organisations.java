package nl.dekkend.socialmap;

import java.util.Collection;
import reactor.core.publisher.Flux;

/** All organisations of the social map. */
public interface Organisations {

    /** Those that exist among these ids, in no order, withdrawn ones too; one statement. */
    Flux<Organisation> byIds(Collection<String> ids);
}
