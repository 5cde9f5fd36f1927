package nl.dekkend.needs;

import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class VocabularyStore implements Vocabulary {

    private static final String WORDS = """
            with said as (
                select id, concat_ws(' ', array_to_string(synonyms, ' '),
                                     (select string_agg(value, ' ' order by key) from jsonb_each_text(name)),
                                     (select string_agg(value, ' ' order by key) from jsonb_each_text(plain_name)))
                           as words
                  from needs.support_need),
            known as (
                select need.id as need, null as spelled, concat_ws(' ', own.words, wider.words) as words
                  from needs.support_need need
                  join said own on own.id = need.id
                  left join said wider on wider.id = need.parent_id
                 union all
                select null, name ->> 'nl', abbreviation
                  from needs.term
                 where abbreviation is not null and not withdrawn)
            select coalesce(json_agg(known), '[]')::text as words from known
            """;

    private static final String WRITE = """
            update %1$s described
               set known_words = found.words
              from (select one.id, coalesce(string_agg(distinct known.words, ' '), '') as words
                      from %1$s one
                      left join jsonb_to_recordset(cast(:words as jsonb)) known(need text, spelled text, words text)
                        on need = any(support_needs)
                        or position(shared.folded(spelled) in shared.folded(search_words)) > 0
                     where %2$s
                     group by one.id) found
             where described.id = found.id and known_words <> found.words
            """;

    private final DatabaseClient sql;

    VocabularyStore(DatabaseClient sql) {
        this.sql = sql;
    }

    @Override
    public Mono<Void> into(String table) {
        return words().flatMap(words ->
                sql.sql(WRITE.formatted(table, "true")).bind("words", words).then());
    }

    @Override
    public Mono<Void> into(String table, String id) {
        return words().flatMap(words -> sql.sql(WRITE.formatted(table, "one.id = :id"))
                .bind("words", words)
                .bind("id", id)
                .then());
    }

    private Mono<String> words() {
        return sql.sql(WORDS).map(row -> new Columns(row).text("words")).one();
    }
}
