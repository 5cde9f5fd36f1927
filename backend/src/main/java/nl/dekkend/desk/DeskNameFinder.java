package nl.dekkend.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dekkend.schools.Schools;
import nl.dekkend.territory.Municipalities;
import nl.dekkend.territory.Municipality;
import nl.dekkend.territory.Partnerships;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks up what has a name around desks. There are few: whoever asks is of one office. */
@Component
class DeskNameFinder {

    private final ColleagueStore colleagues;
    private final Schools schools;
    private final Partnerships partnerships;
    private final Municipalities municipalities;

    DeskNameFinder(
            ColleagueStore colleagues, Schools schools, Partnerships partnerships, Municipalities municipalities) {
        this.colleagues = colleagues;
        this.schools = schools;
        this.partnerships = partnerships;
        this.municipalities = municipalities;
    }

    /** By partnership. */
    Mono<Map<String, DeskNames>> of(Collection<String> desks) {
        return Flux.fromIterable(desks)
                .concatMap(desk -> of(desk).map(names -> Map.entry(desk, names)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Mono<DeskNames> of(String desk) {
        return Mono.zip(
                        schools.openNames(desk),
                        municipalities(desk),
                        colleagues.names(desk).collectList())
                .map(found -> new DeskNames(found.getT1().values(), found.getT2(), found.getT3()));
    }

    private Mono<List<String>> municipalities(String desk) {
        return partnerships
                .municipalities(List.of(desk))
                .flatMapMany(found -> municipalities.byIds(found.getOrDefault(desk, Set.of())))
                .map(Municipality::name)
                .collectList();
    }
}
