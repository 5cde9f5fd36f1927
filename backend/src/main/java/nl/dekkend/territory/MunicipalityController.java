package nl.dekkend.territory;

import static nl.dekkend.graphql.Batches.lists;

import java.util.List;
import java.util.Map;
import nl.dekkend.graphql.Batches;
import nl.dekkend.graphql.FilterRules;
import nl.dekkend.graphql.Known;
import nl.dekkend.territory.PartnershipStore.InMunicipality;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Controller
class MunicipalityController {

    private final MunicipalityStore municipalities;
    private final PartnershipStore partnerships;

    MunicipalityController(MunicipalityStore municipalities, PartnershipStore partnerships) {
        this.municipalities = municipalities;
        this.partnerships = partnerships;
    }

    @QueryMapping
    Flux<Municipality> municipalities(@Argument @Nullable String text, @Argument @Nullable String partnership) {
        FilterRules.text(text);
        return Known.require("partnership", partnership, partnerships::byIds, Partnership::id)
                .thenMany(municipalities.list(text, partnership));
    }

    @QueryMapping
    Mono<Municipality> municipality(@Argument String id) {
        return municipalities.byId(id);
    }

    @BatchMapping
    Mono<Map<Municipality, List<Partnership>>> partnerships(List<Municipality> municipalities) {
        return partnerships
                .byMunicipalities(ids(municipalities))
                .collectMultimap(InMunicipality::municipality, InMunicipality::partnership)
                .map(found -> lists(municipalities, Municipality::id, found));
    }

    @BatchMapping
    Mono<Map<Municipality, @Nullable String>> border(List<Municipality> municipalities) {
        return this.municipalities
                .borders(ids(municipalities))
                .map(found ->
                        Batches.<Municipality, @Nullable String>everyKey(municipalities, one -> found.get(one.id())));
    }

    private static List<String> ids(List<Municipality> municipalities) {
        return municipalities.stream().map(Municipality::id).toList();
    }
}
