package nl.dekkend.keeping;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.dekkend.identity.Actor;
import reactor.core.publisher.Mono;

/**
 * Everything that is done with the records of one kind.
 *
 * @param kind what they are
 * @param keepers whose they are
 * @param door what every change goes through
 * @param writer writes what was decided
 * @param steps what needs no text
 * @param history what was said before, for who may read it
 */
public record Keeping<T extends Kept>(
        KeptKind<T> kind, Keepers<T> keepers, Door<T> door, Writer<T> writer, Steps<T> steps, History<T> history) {

    /** Of a kind. */
    public static <T extends Kept> Keeping<T> of(KeptKind<T> kind, Keepers<T> keepers, Instruments with) {
        var table = new KeptTable(kind, with.sql());
        var revisions = new Revisions<>(kind, with.sql());
        var door = new Door<>(kind, keepers, table, revisions, with.once());
        var writer = new Writer<>(kind, table, revisions, with);
        return new Keeping<>(
                kind,
                keepers,
                door,
                writer,
                new Steps<>(kind, door, writer, revisions, with),
                new History<>(kind, keepers, revisions));
    }

    /**
     * What somebody reads: of a record that its keepers took back everybody else sees little.
     *
     * @param bare what everybody sees then
     */
    public Mono<T> readBy(Actor actor, T one, UnaryOperator<T> bare) {
        if (one.withdrawnAt() == null) return Mono.just(one);
        return keepers.among(List.of(one), actor, kind.keep())
                .map(kept -> kept.contains(one.id()) ? one : bare.apply(one));
    }
}
