package nl.dekkend.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@DekkendTest
class ChangesTests {

    @Autowired
    private Changes changes;

    @Autowired
    private TransactionalOperator transactions;

    @Autowired
    private ExecutionGraphQlService service;

    @Test
    void aPartnerReadsOnFromTheLastCursor() {
        String start = lastCursor();
        changes.record(ChangeKind.ADDED, "School", List.of("27MD02", "27MD01")).block();
        changes.record(ChangeKind.REMOVED, "Offer", List.of("dws-noord")).block();

        assertThat(after(start))
                .containsExactly("ADDED School 27MD02", "ADDED School 27MD01", "REMOVED Offer dws-noord");
        assertThat(after(lastCursor())).isEmpty();
    }

    @Test
    void aWriteThatFailsLeavesNoChange() {
        String start = lastCursor();

        changes.record(ChangeKind.ADDED, "School", List.of("27MD02"))
                .then(Mono.error(new IllegalStateException("the write itself fails")))
                .as(transactions::transactional)
                .onErrorComplete()
                .block();

        assertThat(after(start)).isEmpty();
    }

    @Test
    void nobodyIsPassedOverWhenManyWriteAtOnce() {
        String start = lastCursor();

        Flux.range(0, 40)
                .flatMap(i -> changes.record(ChangeKind.CHANGED, "School", List.of("S" + i)), 8)
                .blockLast();

        assertThat(after(start))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 40)
                        .mapToObj(i -> "CHANGED School S" + i)
                        .toList());
    }

    private List<String> after(String cursor) {
        List<String> seen = new ArrayList<>();
        ExecutionGraphQlServiceTester.create(service)
                .document(
                        "query($after: String) { changes(after: $after, first: 100) { nodes { kind type record at } } }")
                .variable("after", cursor.isEmpty() ? null : cursor)
                .execute()
                .path("changes.nodes")
                .entityList(Change.class)
                .get()
                .forEach(change -> seen.add(change.kind() + " " + change.type() + " " + change.record()));
        return seen;
    }

    /** Empty while nothing has been recorded. */
    private String lastCursor() {
        String cursor = "";
        for (String next = end(cursor); !next.isEmpty(); next = end(cursor)) {
            cursor = next;
        }
        return cursor;
    }

    private String end(String after) {
        List<String> cursors = ExecutionGraphQlServiceTester.create(service)
                .document("query($after: String) { changes(after: $after, first: 100) { edges { cursor } } }")
                .variable("after", after.isEmpty() ? null : after)
                .execute()
                .path("changes.edges[*].cursor")
                .entityList(String.class)
                .get();
        return cursors.isEmpty() ? "" : cursors.getLast();
    }
}
