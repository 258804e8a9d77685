package dev.ispapi.support.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.support.jdbc.StoredPlan;
import dev.ispapi.support.plan.Cost;
import dev.ispapi.support.plan.Plan;
import dev.ispapi.support.plan.PlanProgress;
import dev.ispapi.support.plan.Planner;
import dev.ispapi.support.plan.RenewWish;
import dev.ispapi.tld.TldRules;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file costs: how it is added up, told and confirmed. */
final class DryRunTest {

    private static final Plan RENEWAL = Planner.with(TldRules.bundled()).plan(RenewWish.of("a.com", Period.years(1)));
    private static final Cost UNKNOWN = new Cost("renew", "a fee", Optional.empty(), List.of());

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    private static Cost cost(String amount, String currency) {
        return new Cost("renew", "renewal", Optional.of(money(amount, currency)), List.of());
    }

    private static Plan costing(Cost... costs) {
        return new Plan(
                RENEWAL.wish(),
                RENEWAL.domain(),
                RENEWAL.zone(),
                RENEWAL.steps(),
                RENEWAL.notices(),
                List.of(costs),
                RENEWAL.problems(),
                RENEWAL.consents());
    }

    private static RowPlan row(List<RowProblem> problems, boolean isStored, Cost... costs) {
        BulkRow row = new BulkRow(1, 2, "renew", "a.com", "key", Optional.empty(), List.of());
        return new RowPlan(row, Optional.of(costing(costs)), problems, isStored);
    }

    private static DryRun sum(RowPlan... rows) {
        DryRun.Sums sums = new DryRun.Sums();
        List.of(rows).forEach(sums::add);
        return sums.result("digest");
    }

    private static final DryRun DRY =
            new DryRun(5, 0, 0, List.of(money("10.50", "EUR"), money("20.00", "USD")), 2, "digest");

    @Test
    void keepsCurrenciesApart() {
        DryRun dry = sum(
                row(List.of(), false, cost("10.00", "EUR"), cost("0.50", "EUR")),
                row(List.of(), false, cost("20.00", "USD")),
                row(List.of(), false, cost("1.00", "EUR"), UNKNOWN, UNKNOWN));

        assertThat(dry.total()).isEqualTo("11.50 EUR + 20.00 USD + 1 unknown");
    }

    @Test
    void countsNoCostOfRowsThatAreNotOrdered() {
        DryRun dry = sum(
                row(List.of(), true, cost("10.00", "EUR"), UNKNOWN),
                row(List.of(RowProblem.ofRow("wrong")), false, cost("10.00", "EUR"), UNKNOWN),
                row(List.of(RowProblem.ofRow("wrong")), true, cost("10.00", "EUR"), UNKNOWN),
                row(List.of(), false, cost("2.00", "EUR")));

        assertThat(dry.total()).isEqualTo("2.00 EUR");
        assertThat(dry.fresh()).isEqualTo(1);
        assertThat(dry.stored()).isEqualTo(1);
        assertThat(dry.refused()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.50 EUR + 20.00 USD + 2 unknown",
                "2 unknown + 20 USD + 10.5 EUR",
                " 10.500  EUR+20 USD +2   unknown ",
            })
    void isConfirmedByTheSameSumsInAnyOrder(String text) {
        assertThat(DRY.isConfirmedBy(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "10.50 EUR",
                "2 unknown",
                "10.50 EUR + 20.00 USD",
                "10.50 USD + 20.00 EUR + 2 unknown",
                "10.50 EUR + 20.00 USD + 3 unknown",
                "10.50 + 20.00 + 2",
                "10.50 EUR + 20.00 USD + 2 unknown + 2 unknown",
                "10.50 EUR + 10.50 EUR + 20.00 USD + 2 unknown",
                "1050 EUR + 20.00 USD + 2 unknown",
                "10.50 eur + 20.00 usd + 2 unknown",
                "10,50 EUR + 20,00 USD + 2 unknown",
            })
    void isConfirmedByNothingElse(String text) {
        assertThat(DRY.isConfirmedBy(text)).isFalse();
    }

    @Test
    void reportsACostThatIsKnownInPartOnly() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BulkReport report = BulkReport.csv(out)) {
            report.add(row(List.of(), false, cost("10.00", "EUR"), cost("1.00", "USD"), UNKNOWN));
            report.add(row(List.of(), true, UNKNOWN));
            report.add(new StoredPlan(
                    "id",
                    Optional.of("job"),
                    OptionalLong.of(7),
                    PlanProgress.of(costing(cost("3.00", "EUR"))),
                    true,
                    "not wanted any more"));
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("row,wish,domain,status,cost,message\r\n"
                        + "1,renew,a.com,OK,10.00 EUR + 1.00 USD + unknown,\r\n"
                        + "1,renew,a.com,STORED,unknown,\r\n"
                        + "7,renew,a.com,CANCELLED,3.00 EUR,not wanted any more\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "+", "-", "@", "\t"})
    void keepsSpreadsheetsFromTakingACellForAFormula(String sign) {
        BulkRow row = new BulkRow(1, 2, sign + "1", "a" + sign + "1", "", Optional.empty(), List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BulkReport report = BulkReport.csv(out)) {
            report.add(new RowPlan(row, Optional.empty(), List.of(RowProblem.ofRow(sign + "2")), false));
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .endsWith("\r\n1,'" + sign + "1,a" + sign + "1,PROBLEM,,'" + sign + "2\r\n");
    }
}
