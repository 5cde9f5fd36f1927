package nl.dekkend.schools;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.dekkend.graphql.Conditions;
import nl.dekkend.graphql.Listing;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads school locations. */
@Component
class SchoolStore implements Schools {

    private static final String COLUMNS = """
            s.id, s.name, s.distinguished_by, s.kind, s.levels, s.board, s.street, s.house_number, s.postcode, s.city,
            s.lat, s.lon, s.approximate, s.municipality, s.core_area, s.denomination, s.phone, s.website,
            s.newest_pupils, s.former_names, s.closed_on, r.title as source_title, s.as_of as source_as_of,
            r.url as source_url, r.note as source_note
            """;

    private static final String KNOWN = """
            select %s, null::float8 as distance
              from schools.school s join schools.register r on r.kind = s.register
             where %s
             order by s.order_text, s.id
            """;

    private static final String AFFILIATED = """
            s.closed_on is null
               and s.id in (select a.school from schools.affiliation a where a.partnership = any(:ids))
            """;

    private final DatabaseClient sql;

    SchoolStore(DatabaseClient sql) {
        this.sql = sql;
    }

    Mono<Page<School>> page(SchoolQuery query, PageRequest page) {
        return list(query).page(sql, page);
    }

    /** A left join, so that a count need not look at the registers. */
    static Listing<School> list(SchoolQuery query) {
        var select = """
                select %s, %s as distance,
                       s.order_group, %s as order_number, %s as order_text
                  from schools.school s left join schools.register r on r.kind = s.register
                """.formatted(COLUMNS, query.distance(), query.orderNumber(), query.orderText());
        return new Listing<>(select, query.listed(), SchoolMapper::school);
    }

    @Override
    public Mono<School> byId(String id) {
        return known("s.id = :id").bind("id", id).map(SchoolMapper::school).one();
    }

    @Override
    public Flux<School> byIds(Collection<String> ids) {
        return several("s.id = any(:ids)", ids);
    }

    @Override
    public Flux<School> openOf(Collection<String> boards) {
        return several("s.closed_on is null and s.board = any(:ids)", boards);
    }

    @Override
    public Flux<School> openAffiliated(String partnership) {
        return several(AFFILIATED, List.of(partnership));
    }

    @Override
    public Mono<Map<String, String>> openNames(String partnership, @Nullable String text) {
        var found = new Conditions().text(text, "s.search_text").and(new String[] {partnership}, "ids", AFFILIATED);
        return found.bind(sql.sql("select s.id, s.order_text from schools.school s where " + found.sql()))
                .map(row -> Map.entry(new Columns(row).text("id"), new Columns(row).text("order_text")))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    Flux<School> openIn(Collection<String> coreAreas) {
        return several("s.closed_on is null and s.core_area = any(:ids)", coreAreas);
    }

    private Flux<School> several(String condition, Collection<String> ids) {
        return ids.isEmpty()
                ? Flux.empty()
                : known(condition)
                        .bind("ids", ids.toArray(String[]::new))
                        .map(SchoolMapper::school)
                        .all();
    }

    private DatabaseClient.GenericExecuteSpec known(String condition) {
        return sql.sql(KNOWN.formatted(COLUMNS, condition));
    }
}
