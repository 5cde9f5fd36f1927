package nl.dekkend.territory;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import nl.dekkend.shared.Source;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every partnership the law names. */
public interface Partnerships {

    /** One partnership; empty when nobody has this code. One that has left the law is still found. */
    Mono<Partnership> byId(String id);

    /** Those that exist of these, in no order. */
    Flux<Partnership> byIds(Collection<String> ids);

    /** All that the law names today. */
    Flux<Partnership> all();

    /** The law that gives each its territory; without a day before it is loaded. */
    Mono<Source> law();

    /** Those whose territory holds some of a municipality, primary first. */
    Flux<Partnership> in(String municipality);

    /** Those whose territory holds some of any of these municipalities, each once. */
    Flux<Partnership> inAny(Collection<String> municipalities);

    /** The municipalities of which the territory of each of these partnerships holds some, by its code. */
    Mono<Map<String, Set<String>>> municipalities(Collection<String> partnerships);

    /**
     * The partnership that holds the whole of a municipality, for those of these municipalities that one partnership of
     * the sector holds alone. Only postcodes with addresses count.
     */
    Flux<WholeMunicipality> holdingWhole(Collection<String> municipalities, Sector sector);

    /**
     * A municipality that lies in one partnership of a sector.
     *
     * @param municipality code: "GM0375"
     * @param partnership code: "PO2711"
     */
    record WholeMunicipality(String municipality, String partnership) {}
}
