package dev.ispapi.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.application.QueryDomainPendingDeleteList;
import org.junit.jupiter.api.Test;

/** {@code COLUMN} names the columns of a page, and is no row, as little as its numbers are. */
class ColumnNamesTest {

    private static final Response ANSWER = Response.builder(200, "ok")
            .property("COLUMN", "DOMAIN", "SUBCLASS", "SCORE", "FINALIZATIONDATE")
            .property("DOMAIN", "a.example", "b.example")
            .property("SUBCLASS", "EXAMPLE", "EXAMPLE")
            .property("FIRST", "0")
            .property("LAST", "1")
            .property("TOTAL", "4")
            .build();

    @Test
    void aListHasAsManyEntriesAsRows() {
        var page = QueryDomainPendingDeleteList.builder().build().decode(ANSWER);

        assertThat(page.entries())
                .extracting(entry -> entry.domain().orElseThrow())
                .containsExactly("a.example", "b.example");
        assertThat(page.paging()).isEqualTo(new Paging(0, 1, 2, 2, 4));
    }

    @Test
    void noRowHasIt() {
        assertThat(ANSWER.rows()).hasSize(2);
        assertThat(ANSWER.rows().get(0).values()).containsOnlyKeys("DOMAIN", "SUBCLASS");
        assertThat(ANSWER.rows().get(0).value("COLUMN")).isEmpty();
        assertThat(ANSWER.values("COLUMN")).hasSize(4);
    }
}
