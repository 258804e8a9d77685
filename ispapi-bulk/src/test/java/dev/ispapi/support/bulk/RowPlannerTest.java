package dev.ispapi.support.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.support.plan.Planner;
import dev.ispapi.tld.TldRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RowPlannerTest {

    private static final String HEADER =
            "wish,domain,period,auth,owner,admin,tech,billing,nameservers,mode,target,fields\n";

    @TempDir
    private Path directory;

    private RowPlan plan(String row, String... consents) throws IOException {
        List<BulkRow> rows = new ArrayList<>();
        WishFile.of(Files.writeString(directory.resolve("wishes.csv"), HEADER + row + "\n"))
                .read(rows::add);
        return new RowPlanner(Planner.with(TldRules.bundled()), Set.of(consents)).plan(rows.get(0));
    }

    private static List<String> texts(RowPlan row) {
        return row.problems().stream().map(RowProblem::toString).toList();
    }

    @ParameterizedTest
    @CsvSource({"register,md", "register,gb.com", "transfer,ru"})
    void refusesWhatAZoneDoesNotOfferInItsRowOnly(String wish, String zone) throws IOException {
        RowPlan row = plan(wish + ",a." + zone + ",,,P-1,P-1,P-1,P-1,,,,");

        assertThat(texts(row)).singleElement().asString().startsWith("not possible: ");
        assertThat(row.plan()).isEmpty();
        assertThat(row.isNew()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"register,new-a.com,1Y", "transfer,a.com,", "owner-change,a.com,", "contacts,a.com,"})
    void refusesAFieldThatWouldNotBeSent(String wish) throws IOException {
        RowPlan row = plan(wish + ",,P-1,P-1,P-1,P-1,,,,PERIOD=5Y");

        assertThat(texts(row)).singleElement().asString().startsWith("PERIOD is no additional field of .com");
        assertThat(row.isNew()).isFalse();
    }

    @Test
    void namesTheColumnOfEachMissingValue() throws IOException {
        assertThat(plan("register,a.ca,,,P-1,,,,,,,").problems())
                .extracting(RowProblem::column)
                .containsExactly("admin", "tech", "billing", "fields");
        assertThat(plan("nameservers,a.com,,,P-1,P-1,P-1,P-1,ns1.a.com,,,").problems())
                .extracting(RowProblem::column)
                .containsExactly("nameservers");
    }

    @Test
    void namesAValueOnceThatSeveralOrdersLack() throws IOException {
        assertThat(texts(plan("transfer,name-1.ai,,,P-1,P-1,P-1,P-1,,,,")))
                .filteredOn(text -> text.startsWith("auth: AUTH is missing"))
                .hasSize(1);
    }

    @Test
    void refusesAFieldThatNoCommandCanHave() throws IOException {
        RowPlan row = plan("register,name-1.com,1Y,,P-1,P-1,P-1,P-1,,,,X-A.B=7f3a");

        assertThat(texts(row)).singleElement().asString().contains("X-A.B").doesNotContain("7f3a");
        assertThat(row.plan()).isEmpty();
    }

    @Test
    void doesNotTakeAWarningForAProblem() throws IOException {
        // Nameservers are recommended in .cm, and 11 years forbidden.
        assertThat(texts(plan("register,name-1.cm,11Y,,P-1,P-1,P-1,P-1,,,,")))
                .hasSizeGreaterThan(1)
                .noneSatisfy(text -> assertThat(text).contains("NAMESERVER0"));
    }

    @Test
    void takesAConsentForNoOther() throws IOException {
        String row = "user-transfer,a.com,,code,,,,,,,,";

        assertThat(texts(plan(row, "register-rules")))
                .singleElement()
                .asString()
                .startsWith("needs consent transfer-cost: ");
        assertThat(texts(plan(row, "transfer-cost"))).isEmpty();
    }

    @Test
    void tellsWhatTheRulesForbidUntilThereIsAConsent() throws IOException {
        String row = "register,a.com,11Y,,P-1,P-1,P-1,P-1,,,,";

        assertThat(texts(plan(row)))
                .hasSizeGreaterThan(1)
                .anySatisfy(text -> assertThat(text).startsWith("needs consent register-rules: "));
        assertThat(plan(row).isNew()).isFalse();
        assertThat(texts(plan(row, "register-rules"))).isEmpty();
        assertThat(plan(row, "register-rules").isNew()).isTrue();
    }
}
