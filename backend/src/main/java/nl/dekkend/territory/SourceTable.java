package nl.dekkend.territory;

import nl.dekkend.changes.MergeStatement;
import nl.dekkend.shared.Source;

/** A table of one row: where the rows of another table come from. */
enum SourceTable {
    LAW("territory.law", "wet"),
    POSTCODES("territory.postcode_source", "bron van de postcodes");

    private static final String KEEP = """
            update %s kept
               set title = r.title, as_of = r."asOf", url = r.url
              from jsonb_to_record(cast(:rows as jsonb)) as r(title text, "asOf" date, url text)
            returning kept.title as record, cast(null as text) as kind
            """;

    private final String table;
    private final String noun;

    SourceTable(String table, String noun) {
        this.table = table;
        this.noun = noun;
    }

    MergeStatement keep(Source source) {
        return new MergeStatement(noun, null, KEEP.formatted(table), source);
    }
}
