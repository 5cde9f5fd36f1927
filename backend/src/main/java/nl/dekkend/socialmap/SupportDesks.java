package nl.dekkend.socialmap;

import reactor.core.publisher.Mono;

/** The parent and youth desks. */
public interface SupportDesks {

    /** The desk of a partnership; empty when none is known. */
    Mono<SupportDesk> byPartnership(String partnership);
}
