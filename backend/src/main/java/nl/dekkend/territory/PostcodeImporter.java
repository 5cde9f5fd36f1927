package nl.dekkend.territory;

import java.util.List;
import nl.dekkend.changes.MergeStatement;
import nl.dekkend.imports.CellForm;
import nl.dekkend.imports.Column;
import nl.dekkend.imports.Encoding;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.Importer;
import nl.dekkend.imports.LaterDay;
import nl.dekkend.imports.OpenFile;
import nl.dekkend.imports.OpenSources;
import nl.dekkend.imports.Table;
import nl.dekkend.imports.TableFormat;
import nl.dekkend.shared.Source;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Place and position of every four-digit postcode, those of post-office boxes too (4pp, 2014). */
@Component
class PostcodeImporter implements Importer {

    private static final TableFormat FORMAT = new TableFormat(
            Encoding.UTF_8,
            ',',
            List.of(
                    Column.filled("postcode", CellForm.POSTCODE_DIGITS),
                    Column.filled("woonplaats", CellForm.TEXT),
                    Column.filled("latitude", CellForm.of("5[0-3](\\.\\d+)?", "een breedtegraad, zoals 52.4591")),
                    Column.filled("longitude", CellForm.of("[3-7](\\.\\d+)?", "een lengtegraad, zoals 4.6183")),
                    Column.filled(
                            "soort", CellForm.of("Adres|Adres \\+ Postbus|Postbus|Onbekend", "Adres of Postbus"))),
            List.of("postcode"));

    private static final String KEEP = """
            merge into territory.postcode_point t
            using jsonb_to_recordset(cast(:rows as jsonb))
                      as r(postcode text, place text, lat float8, lon float8, addresses boolean)
               on t.postcode = r.postcode
             when matched and (t.place, t.lat, t.lon, t.addresses) is distinct from (r.place, r.lat, r.lon, r.addresses)
                  then update set place = r.place, lat = r.lat, lon = r.lon, addresses = r.addresses
             when not matched then insert values (r.postcode, r.place, r.lat, r.lon, r.addresses)
             when not matched by source then delete
            returning t.postcode as record,
                      case merge_action() when 'INSERT' then 'ADDED'
                                          when 'UPDATE' then 'CHANGED'
                                          else 'REMOVED' end as kind
            """;

    private record PlacedPostcode(String postcode, String place, double lat, double lon, boolean addresses) {}

    private final Loading loading;
    private final OpenSources sources;

    PostcodeImporter(Loading loading, OpenSources sources) {
        this.loading = loading;
        this.sources = sources;
    }

    @Override
    public String kind() {
        return "postcodes";
    }

    @Override
    public Mono<Imported> load(ImportRequest request) {
        return OpenFile.read(request, FORMAT::read)
                .flatMap(table -> loading.loadAndLocate(
                        request, table.rows().size(), steps(table, sources.of(kind(), request.asOf()))));
    }

    @Override
    public Mono<Void> redate(ImportRequest request, LaterDay day) {
        return loading.redate(SourceTable.POSTCODES.keep(sources.of(kind(), day.now())));
    }

    private static List<BrakedMerge> steps(Table table, Source source) {
        var rows = table.rows().stream().map(PostcodeImporter::placed).toList();
        return List.of(
                new BrakedMerge(SourceTable.POSTCODES.keep(source), 1),
                new BrakedMerge(new MergeStatement("postcodes met plaats en ligging", null, KEEP, rows), rows.size()));
    }

    private static PlacedPostcode placed(Table.Row row) {
        return new PlacedPostcode(
                row.text("postcode"),
                row.text("woonplaats"),
                row.decimal("latitude"),
                row.decimal("longitude"),
                row.text("soort").startsWith("Adres"));
    }
}
