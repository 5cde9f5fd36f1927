package nl.dekkend.keeping;

import java.util.List;
import java.util.function.BiFunction;
import nl.dekkend.changes.Once;
import nl.dekkend.changes.Work;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Role;
import nl.dekkend.identity.Scope;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What every change to a record goes through: the right, the key that makes two requests one, and the version seen. */
public final class Door<T extends Kept> {

    private final KeptKind<T> kind;
    private final Keepers<T> keepers;
    private final KeptTable table;
    private final Revisions<T> revisions;
    private final Once once;

    Door(KeptKind<T> kind, Keepers<T> keepers, KeptTable table, Revisions<T> revisions, Once once) {
        this.kind = kind;
        this.keepers = keepers;
        this.table = table;
        this.revisions = revisions;
        this.once = once;
    }

    /**
     * Lets a change happen once, for who keeps the record; until it is done everybody else waits. A record nobody knows
     * and one of others are refused alike.
     */
    public Mono<Outcome<T>> through(Knock knock, BiFunction<T, Role, Mono<Outcome<T>>> change) {
        return through(knock, Mono.empty(), change);
    }

    /**
     * The same for a change that touches other records too.
     *
     * @param first makes those wait who do something with these
     */
    public Mono<Outcome<T>> through(Knock knock, Mono<Void> first, BiFunction<T, Role, Mono<Outcome<T>>> change) {
        return kind.byId()
                .apply(knock.id())
                .switchIfEmpty(Mono.fromRunnable(() -> require(Scope.NONE, knock)))
                .flatMap(one -> role(one, knock))
                .flatMap(role -> once(knock, first.then(table.lock(knock.id())).then(held(knock, change))));
    }

    /** Lets something new be made once. */
    public Mono<Outcome<T>> once(Knock knock, Mono<Outcome<T>> change) {
        return once.perform(knock.request(), new Work<>(change, Outcome::receipt, this::again, Outcome.Refused::new));
    }

    /** Records are never deleted, but somebody may have given this one away since. */
    private Mono<Outcome<T>> held(Knock knock, BiFunction<T, Role, Mono<Outcome<T>>> change) {
        return Mono.defer(() -> kind.byId().apply(knock.id()))
                .flatMap(one -> role(one, knock).flatMap(role -> change.apply(one, role)));
    }

    private Mono<Role> role(T one, Knock knock) {
        return keepers.scope(one, knock.actor()).map(scope -> require(scope, knock));
    }

    private static Role require(Scope scope, Knock knock) {
        return knock.right().require(knock.actor(), scope, knock.field());
    }

    private Mono<Outcome<T>> again(String receipt) {
        return kind.byId().apply(receipt).map(Outcome.Done::new);
    }

    /**
     * Does something with a record that is as its sender saw it; else both texts come back.
     *
     * @param yours what they sent; null when that was no text
     */
    public Mono<Outcome<T>> ifSeen(Knock knock, T one, @Nullable T yours, Mono<Outcome<T>> change) {
        if (knock.version() == one.version()) return change;
        if (knock.version() < 1 || knock.version() > one.version()) {
            return refused(List.of(Problem.of(KeepingProblem.UNKNOWN_VERSION, "input.version")));
        }
        return revisions.last(one).map(theirs -> new Outcome.Conflict<>(yours, theirs));
    }

    /** Nothing happens. */
    public static <T extends Kept> Mono<Outcome<T>> refused(List<Problem> problems) {
        return Mono.just(new Outcome.Refused<>(problems));
    }
}
