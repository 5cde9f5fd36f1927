package nl.dekkend.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The legal territory of every partnership, per four-digit postcode (Regeling regio-indeling, BWBR0032324). */
@Component
class TerritoryImporter implements Importer {

    private static final TableFormat FORMAT = new TableFormat(
            Encoding.UTF_8,
            ';',
            List.of(
                    Column.filled("pc4", CellForm.POSTCODE_DIGITS),
                    Column.filled("gemeente_in_regeling", CellForm.TEXT),
                    Column.filled("swv_po", CellForm.of("PO\\d{4}", "een code zoals PO2711")),
                    Column.filled("swv_vo", CellForm.of("VO\\d{4}", "een code zoals VO2704"))),
            List.of("pc4"));

    private static final String KEEP_PARTNERSHIPS = """
            merge into territory.partnership t
            using jsonb_to_recordset(cast(:rows as jsonb)) as r(id text, sector text, "asOf" date)
               on t.id = r.id
             when matched then update set ended = false, as_of = r."asOf"
             when not matched then insert (id, sector, as_of) values (r.id, r.sector, r."asOf")
             when not matched by source and not t.ended then update set ended = true
            returning t.id as record,
                      case when new.ended then 'REMOVED'
                           when merge_action() = 'INSERT' then 'ADDED'
                           when old.ended then 'CHANGED' end as kind
            """;

    private static final String REDATE_PARTNERSHIPS = """
            update territory.partnership
               set as_of = r.now
              from jsonb_to_record(cast(:rows as jsonb)) as r(was date, now date)
             where as_of = r.was and not ended
            returning id as record, cast(null as text) as kind
            """;

    private static final String KEEP_ASSIGNMENTS = """
            merge into territory.assignment t
            using jsonb_to_recordset(cast(:rows as jsonb))
                      as r(postcode text, municipality text, "primary" text, secondary text)
               on t.postcode = r.postcode
             when matched and (t.municipality_name, t.primary_id, t.secondary_id)
                      is distinct from (r.municipality, r."primary", r.secondary)
                  then update
                  set municipality_name = r.municipality, primary_id = r."primary", secondary_id = r.secondary
             when not matched then insert values (r.postcode, r.municipality, r."primary", r.secondary)
             when not matched by source then delete
            returning t.postcode as record,
                      case merge_action() when 'INSERT' then 'ADDED'
                                          when 'UPDATE' then 'CHANGED'
                                          else 'REMOVED' end as kind
            """;

    private record Code(String id, Sector sector, @Nullable LocalDate asOf) {}

    private record Assignment(String postcode, String municipality, String primary, String secondary) {}

    private final Loading loading;
    private final OpenSources sources;

    TerritoryImporter(Loading loading, OpenSources sources) {
        this.loading = loading;
        this.sources = sources;
    }

    @Override
    public String kind() {
        return "territories";
    }

    @Override
    public Mono<Imported> load(ImportRequest request) {
        return OpenFile.read(request, FORMAT::read)
                .flatMap(table -> loading.loadAndLocate(
                        request, table.rows().size(), steps(table, sources.of(kind(), request.asOf()))));
    }

    @Override
    public Mono<Void> redate(ImportRequest request, LaterDay day) {
        return loading.redate(
                SourceTable.LAW.keep(sources.of(kind(), day.now())),
                new MergeStatement("samenwerkingsverbanden", null, REDATE_PARTNERSHIPS, day));
    }

    private static List<BrakedMerge> steps(Table table, Source law) {
        var assignments =
                table.rows().stream().map(TerritoryImporter::assignment).toList();
        var codes = assignments.stream()
                .flatMap(row -> Stream.of(row.primary(), row.secondary()))
                .distinct()
                .map(id -> new Code(id, Sector.of(id), law.asOf()))
                .toList();
        return List.of(
                new BrakedMerge(SourceTable.LAW.keep(law), 1),
                new BrakedMerge(
                        new MergeStatement("samenwerkingsverbanden", "Partnership", KEEP_PARTNERSHIPS, codes),
                        codes.size()),
                new BrakedMerge(
                        new MergeStatement("postcodes in een gebied", null, KEEP_ASSIGNMENTS, assignments),
                        assignments.size()));
    }

    private static Assignment assignment(Table.Row row) {
        return new Assignment(
                row.text("pc4"), row.text("gemeente_in_regeling"), row.text("swv_po"), row.text("swv_vo"));
    }
}
