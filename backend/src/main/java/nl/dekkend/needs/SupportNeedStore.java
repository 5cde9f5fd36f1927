package nl.dekkend.needs;

import static java.util.stream.Collectors.toSet;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.dekkend.changes.Merge;
import nl.dekkend.graphql.FilterRules;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.Source;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class SupportNeedStore implements SupportNeeds {

    static final Merge MERGE = Merge.lasting("SupportNeed", "needs.support_need", SupportNeedRow.class);

    private final DatabaseClient sql;

    SupportNeedStore(DatabaseClient sql) {
        this.sql = sql;
    }

    @Override
    public Flux<SupportNeed> all() {
        return sql.sql("""
                select id, parent_id, name, plain_name, synonyms, source
                  from needs.support_need
                 where not withdrawn
                 order by position, id
                """).map(SupportNeedStore::need).all();
    }

    @Override
    public Mono<SupportNeed> byId(String id) {
        return byIds(List.of(id)).next();
    }

    @Override
    public Flux<SupportNeed> byIds(Collection<String> ids) {
        return sql.sql("""
                select id, parent_id, name, plain_name, synonyms, source
                  from needs.support_need
                 where id = any(:ids)
                 order by position, id
                """)
                .bind("ids", ids.toArray(String[]::new))
                .map(SupportNeedStore::need)
                .all();
    }

    /** The narrower needs right below these, in the order people see. */
    Flux<SupportNeed> childrenOf(Collection<String> ids) {
        return sql.sql("""
                select id, parent_id, name, plain_name, synonyms, source
                  from needs.support_need
                 where parent_id = any(:ids) and not withdrawn
                 order by position, id
                """)
                .bind("ids", ids.toArray(String[]::new))
                .map(SupportNeedStore::need)
                .all();
    }

    @Override
    public Mono<Set<String>> withDescendants(Collection<String> ids) {
        return sql.sql("""
                with recursive wanted(id) as (
                    select id from needs.support_need where id = any(:ids)
                     union
                    select child.id from needs.support_need child join wanted on child.parent_id = wanted.id)
                select id from wanted
                """)
                .bind("ids", ids.toArray(String[]::new))
                .map(row -> new Columns(row).text("id"))
                .all()
                .collect(toSet())
                .doOnNext(known -> FilterRules.known("supportNeed", ids, known));
    }

    private static SupportNeed need(Readable row) {
        var columns = new Columns(row);
        return new SupportNeed(
                columns.text("id"),
                row.get("parent_id", String.class),
                columns.said("name"),
                columns.said("plain_name"),
                columns.texts("synonyms"),
                columns.json("source", Source.class));
    }
}
