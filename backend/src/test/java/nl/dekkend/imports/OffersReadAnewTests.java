package nl.dekkend.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** A database that the release before filled, which copied the address of a school into the places of its offers. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=kept-beside-files"})
class OffersReadAnewTests {

    private static final Path SHIPPED = Path.of("data");

    /** The importer of the release before. */
    private static final class Before implements Importer {

        @Override
        public String kind() {
            return "offers";
        }

        @Override
        public Mono<ImportReport.Imported> load(ImportRequest request) {
            return Mono.error(new UnsupportedOperationException());
        }
    }

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    ShippedImports shipped;

    @Autowired
    OpenSources sources;

    @Autowired
    DatabaseClient sql;

    @Autowired
    Clock clock;

    @Test
    void theSameFileIsReadAnewAndTheAddressOfASchoolIsNoPlaceOfAnOfferAnyMore() throws NoSuchAlgorithmException {
        sql.sql("update offers.offer set places = near_places where id = 'ikc-hb' and places = '[]'")
                .fetch()
                .rowsUpdated()
                .as(updated -> assertThat(updated.block()).isEqualTo(1));
        sql.sql("update imports.ledger set checksum = :read, shipped_checksum = :shipped where kind = 'offers'")
                .bind("read", before().read())
                .bind("shipped", before().shipped())
                .then()
                .block();

        new StartImport(shipped, SHIPPED, clock).load().block();

        graphQl.document("{ offer(id: \"ikc-hb\") { ownPlaces { name } places { name } } }")
                .execute()
                .path("offer.ownPlaces")
                .entityList(Object.class)
                .hasSize(0)
                .path("offer.places")
                .entityList(Object.class)
                .hasSize(1);
    }

    private FileChecksum before() throws NoSuchAlgorithmException {
        var offers = ShippedFiles.in(SHIPPED).files().stream()
                .filter(file -> file.kind().equals("offers"))
                .findAny()
                .orElseThrow();
        var request = offers.in(SHIPPED, sources);
        return FileChecksum.of(request, new Before(), sources.list("offers", request.file()));
    }
}
