package nl.dekkend.keeping;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Role;
import reactor.core.publisher.Mono;

/** Confirms, withdraws and restores records and erases what they said, or says why not. */
public final class Steps<T extends Kept> {

    private static final Mono<List<Problem>> NOTHING = Mono.just(List.of());

    private final KeptKind<T> kind;
    private final Door<T> door;
    private final Writer<T> writer;
    private final Revisions<T> revisions;
    private final Instruments with;

    Steps(KeptKind<T> kind, Door<T> door, Writer<T> writer, Revisions<T> revisions, Instruments with) {
        this.kind = kind;
        this.door = door;
        this.writer = writer;
        this.revisions = revisions;
        this.with = with;
    }

    /** Somebody says that all of it is still true. */
    public Mono<Outcome<T>> confirm(Knock knock) {
        return confirm(knock, one -> NOTHING);
    }

    /**
     * The same.
     *
     * @param against what else speaks against it
     */
    public Mono<Outcome<T>> confirm(Knock knock, Function<T, Mono<List<Problem>>> against) {
        return door.through(knock, (one, role) -> there(knock, one, against, writer.confirm(one, role)));
    }

    /** Takes it out of every list. */
    public Mono<Outcome<T>> withdraw(Knock knock) {
        return withdraw(knock, one -> NOTHING);
    }

    /**
     * The same.
     *
     * @param against what else speaks against it
     */
    public Mono<Outcome<T>> withdraw(Knock knock, Function<T, Mono<List<Problem>>> against) {
        return door.through(knock, (one, role) -> there(knock, one, against, writer.withdraw(one, role)));
    }

    private Mono<Outcome<T>> there(
            Knock knock, T one, Function<T, Mono<List<Problem>>> against, Mono<Outcome<T>> write) {
        var problems = StepRules.there(one, kind.gone(), knock.field());
        return step(knock, one, orElse(problems, one, against), write);
    }

    /** Brings it back. */
    public Mono<Outcome<T>> restore(Knock knock) {
        return restore(knock, Mono.empty(), one -> NOTHING);
    }

    /**
     * The same.
     *
     * @param first makes those wait who take away what it leans on
     * @param against what else speaks against it
     */
    public Mono<Outcome<T>> restore(Knock knock, Mono<Void> first, Function<T, Mono<List<Problem>>> against) {
        return door.through(knock, first, (one, role) -> {
            var problems = revisions
                    .last(one)
                    .map(last -> StepRules.restored(one, last.erasedAt() != null, knock.field(), with.now()))
                    .flatMap(found -> orElse(found, one, against));
            return step(knock, one, problems, writer.restore(one, role));
        });
    }

    private static <T> Mono<List<Problem>> orElse(
            List<Problem> problems, T one, Function<T, Mono<List<Problem>>> against) {
        return problems.isEmpty() ? against.apply(one) : Mono.just(problems);
    }

    private Mono<Outcome<T>> step(Knock knock, T one, Mono<List<Problem>> problems, Mono<Outcome<T>> write) {
        return problems.flatMap(found -> door.ifSeen(knock, one, null, found.isEmpty() ? write : Door.refused(found)));
    }

    /** Empties what it said in an earlier version, when that tells something about a person; there is no way back. */
    public Mono<Outcome<T>> erase(Knock knock) {
        return erase(knock, one -> NOTHING);
    }

    /**
     * The same.
     *
     * @param against what speaks against emptying all of one that was withdrawn
     */
    public Mono<Outcome<T>> erase(Knock knock, Function<T, Mono<List<Problem>>> against) {
        return door.through(
                knock,
                (one, role) -> Mono.zip(
                                revisions.since(one),
                                revisions.at(one.id(), knock.version()).singleOptional())
                        .flatMap(known -> erase(one, known.getT1(), knock.version(), known.getT2(), role, against)));
    }

    private Mono<Outcome<T>> erase(
            T one,
            int since,
            int version,
            Optional<Revision<T>> found,
            Role role,
            Function<T, Mono<List<Problem>>> against) {
        var problems = RevisionRules.erasable(one, since, version, found);
        if (!problems.isEmpty()) return Door.refused(problems);
        var erased = found.map(Revision::erasedAt).isPresent();
        return version >= since && !erased
                ? against.apply(one).flatMap(more -> more.isEmpty() ? writer.empty(one, role) : Door.refused(more))
                : revisions.erase(one.id(), version, with.now()).thenReturn(new Outcome.Done<>(one));
    }
}
