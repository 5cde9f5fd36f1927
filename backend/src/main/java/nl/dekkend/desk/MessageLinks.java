package nl.dekkend.desk;

import static java.util.stream.Collectors.toSet;
import static nl.dekkend.graphql.Batches.everyKey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.dekkend.articles.Articles;
import nl.dekkend.desk.LinkRules.Target;
import nl.dekkend.offers.Offers;
import nl.dekkend.shared.Text;
import nl.dekkend.socialmap.Services;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks up what messages lead to; one statement for each kind of it. */
@Component
class MessageLinks {

    private final Articles articles;
    private final Offers offers;
    private final Services services;
    private final DeskSettings settings;

    MessageLinks(Articles articles, Offers offers, Services services, DeskSettings settings) {
        this.articles = articles;
        this.offers = offers;
        this.services = services;
        this.settings = settings;
    }

    /** What is not there is left out. */
    Mono<Map<ThreadMessage, List<ThreadLink>>> of(List<ThreadMessage> messages) {
        var wanted = everyKey(messages, message -> LinkRules.targets(message.text(), settings.site()));
        var all = wanted.values().stream().flatMap(Collection::stream).collect(toSet());
        return Flux.fromArray(ThreadLinkKind.values())
                .concatMap(kind -> found(kind, ids(all, kind)))
                .collectMap(link -> new Target(link.kind(), link.record()))
                .map(found -> everyKey(messages, message -> links(wanted.getOrDefault(message, List.of()), found)));
    }

    private static Set<String> ids(Set<Target> all, ThreadLinkKind kind) {
        return all.stream()
                .filter(target -> target.kind() == kind)
                .map(Target::id)
                .collect(toSet());
    }

    private Flux<ThreadLink> found(ThreadLinkKind kind, Set<String> ids) {
        if (ids.isEmpty()) return Flux.empty();
        return switch (kind) {
            case ARTICLE ->
                articles.everByIds(ids).map(one -> new ThreadLink(kind, one.id(), one.title(), one.withdrawn()));
            case OFFER ->
                offers.everByIds(ids).map(one -> new ThreadLink(kind, one.id(), Text.of(one.name()), one.withdrawn()));
            case SERVICE ->
                services.everByIds(ids)
                        .map(one -> new ThreadLink(kind, one.id(), Text.of(one.name()), one.withdrawn()));
        };
    }

    private static List<ThreadLink> links(List<Target> wanted, Map<Target, ThreadLink> found) {
        return wanted.stream()
                .flatMap(target -> Stream.ofNullable(found.get(target)))
                .toList();
    }
}
