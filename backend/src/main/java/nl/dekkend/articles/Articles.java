package nl.dekkend.articles;

import java.util.Collection;
import reactor.core.publisher.Flux;

/** Answers to what is often asked. */
public interface Articles {

    /** Those that exist among these ids, in no order; of what was taken back no more than that it was there. */
    Flux<Article> everByIds(Collection<String> ids);
}
