package nl.dekkend.desk;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import nl.dekkend.schools.School;
import nl.dekkend.schools.Schools;
import nl.dekkend.shared.Address;
import nl.dekkend.territory.CoreArea;
import nl.dekkend.territory.CoreAreas;
import nl.dekkend.territory.Municipalities;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks up what has a name around desks. There are few: whoever asks is of one office. */
@Component
public class DeskNameFinder {

    private final ColleagueStore colleagues;
    private final Schools schools;
    private final Municipalities municipalities;
    private final CoreAreas areas;

    DeskNameFinder(ColleagueStore colleagues, Schools schools, Municipalities municipalities, CoreAreas areas) {
        this.colleagues = colleagues;
        this.schools = schools;
        this.municipalities = municipalities;
        this.areas = areas;
    }

    /** By partnership. */
    public Mono<Map<String, DeskNames>> of(Collection<String> desks) {
        return Flux.fromIterable(desks)
                .concatMap(desk -> of(desk).map(names -> Map.entry(desk, names)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Mono<DeskNames> of(String desk) {
        return Mono.zip(
                        schools.openAffiliated(desk).collectList(),
                        municipalities.names().collectList(),
                        areas.of(desk).map(CoreArea::name).collectList(),
                        colleagues.names(desk).collectList())
                .map(found -> new DeskNames(
                        names(found.getT1()).toList(),
                        found.getT2(),
                        Stream.concat(found.getT3().stream(), cities(found.getT1()))
                                .toList(),
                        found.getT4()));
    }

    /** What schools are called, and were called before. */
    public static Stream<String> names(Collection<School> schools) {
        return schools.stream()
                .flatMap(school -> Stream.concat(Stream.of(school.name()), school.formerNames().stream()));
    }

    public static Stream<String> cities(Collection<School> schools) {
        return schools.stream()
                .flatMap(school -> Stream.ofNullable(school.address()))
                .map(Address::city);
    }
}
