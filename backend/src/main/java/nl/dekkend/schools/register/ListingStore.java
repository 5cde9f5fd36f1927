package nl.dekkend.schools.register;

import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How locations are listed and found: their names, what tells namesakes apart, and the text that is searched. */
@Component
class ListingStore {

    private final DatabaseClient sql;

    ListingStore(DatabaseClient sql) {
        this.sql = sql;
    }

    /**
     * Tells the planner how the table looks now: a first import would be searched without its indexes until somebody
     * does.
     */
    Mono<Void> count() {
        return sql.sql("analyze schools.school").then();
    }

    /** Works it out anew, writes what differs and tells of which locations. */
    Flux<String> renew() {
        return sql.sql("""
                with named as (
                    select id, coalesce(k.name, register_name) as name, register_name, place, street, house_number,
                           closed_on is null as open
                      from schools.school left join schools.known_name k on k.school = id),
                other as (
                    select school, name, max(until) as until
                      from (select school, name, until from schools.other_name
                            union all select id, register_name, null from named) as every_name
                     group by school, name),
                former as (
                    select o.school, array_agg(o.name order by o.until desc nulls last, o.name) as names
                      from other o join named n on n.id = o.school and n.name <> o.name
                     group by o.school),
                namesakes as (
                    select id,
                           count(*) over (partition by shared.folded(name)) as anywhere,
                           count(*) over (partition by shared.folded(name), place) as in_place,
                           count(*) over (partition by shared.folded(name), place, street) as in_street,
                           count(*) over (partition by shared.folded(name), place, street, house_number) as in_house
                      from named where open),
                listed as (
                    select n.id, n.name, coalesce(f.names, '{}') as former_names, p.count as newest_pupils,
                           case when coalesce(s.anywhere, 1) = 1 then null
                                when s.in_place = 1 then n.place
                                when s.in_street = 1 then coalesce(n.street, n.place)
                                when s.in_house = 1 then coalesce(n.street || ' ' || n.house_number, n.place)
                                else coalesce(n.street || ' ' || n.house_number, n.place) || ', ' || n.id
                                 end as distinguished_by,
                           ' ' || shared.folded(concat_ws(' ', n.name, array_to_string(f.names, ' '), n.place, n.id))
                               as search_text,
                           left(shared.folded(concat_ws(' ', n.name, n.place)), 200) as order_text
                      from named n
                      left join former f on f.school = n.id
                      left join namesakes s on s.id = n.id
                      left join lateral (
                           select count from schools.pupil_count
                            where school = n.id
                            order by counted_on desc limit 1) p on true)
                update schools.school s
                   set name = l.name, former_names = l.former_names, newest_pupils = l.newest_pupils,
                       distinguished_by = l.distinguished_by, search_text = l.search_text, order_text = l.order_text
                  from listed l
                 where s.id = l.id
                   and (s.name, s.former_names, s.newest_pupils, s.distinguished_by, s.search_text, s.order_text)
                       is distinct from
                       (l.name, l.former_names, l.newest_pupils, l.distinguished_by, l.search_text, l.order_text)
                returning s.id
                """).map(row -> new Columns(row).text("id")).all();
    }
}
