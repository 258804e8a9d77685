package dev.ispapi.support.bulk;

import dev.ispapi.IspapiException;
import dev.ispapi.support.plan.Consent;
import dev.ispapi.support.plan.ImpossibleWishException;
import dev.ispapi.support.plan.MissingValue;
import dev.ispapi.support.plan.Plan;
import dev.ispapi.support.plan.PlanProblem;
import dev.ispapi.support.plan.PlanProgress;
import dev.ispapi.support.plan.Planner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the plan of a row, or says why there is none. */
final class RowPlanner {

    private final Planner planner;
    private final Set<String> consents;

    RowPlanner(Planner planner, Set<String> consents) {
        this.planner = planner;
        this.consents = consents;
    }

    RowPlan plan(BulkRow row) {
        if (row.wish().isEmpty()) {
            return new RowPlan(row, Optional.empty(), row.problems(), false);
        }
        try {
            Plan plan = agreed(planner.plan(row.wish().get()));
            return new RowPlan(row, Optional.of(plan), problems(plan), false);
        } catch (ImpossibleWishException e) {
            return refused(row, "not possible: " + e.getMessage());
        } catch (IllegalArgumentException | IspapiException e) {
            return refused(row, String.valueOf(e.getMessage()));
        }
    }

    private static RowPlan refused(BulkRow row, String text) {
        return new RowPlan(row, Optional.empty(), List.of(RowProblem.ofRow(text)), false);
    }

    private Plan agreed(Plan plan) {
        PlanProgress progress = PlanProgress.of(plan);
        for (Consent consent : plan.consents()) {
            if (consents.contains(consent.id())) {
                progress = progress.agree(consent.id());
            }
        }
        return progress.plan();
    }

    private static List<RowProblem> problems(Plan plan) {
        List<RowProblem> problems = new ArrayList<>();
        for (Map.Entry<String, List<MissingValue>> step : plan.toSupply().entrySet()) {
            for (MissingValue value : step.getValue()) {
                RowProblem problem = new RowProblem(
                        column(value.parameter()), value.parameter() + " is missing: " + value.meaning());
                if (!problems.contains(problem)) {
                    problems.add(problem);
                }
            }
        }
        Set<String> open = new HashSet<>();
        plan.consents().stream().filter(consent -> !consent.isGiven()).forEach(consent -> {
            open.add(consent.id());
            problems.add(RowProblem.ofRow("needs consent " + consent.id() + ": " + consent.text()));
        });
        plan.problems().stream()
                .filter(PlanProblem::isError)
                .filter(problem -> open.contains(problem.step() + "-rules"))
                .forEach(problem -> problems.add(RowProblem.ofRow(problem.text())));
        return problems;
    }

    private static String column(String parameter) {
        if (parameter.startsWith("X-")) {
            return Column.FIELDS.label();
        }
        return switch (parameter) {
            case "AUTH" -> Column.AUTH.label();
            case "OWNERCONTACT0" -> Column.OWNER.label();
            case "ADMINCONTACT0" -> Column.ADMIN.label();
            case "TECHCONTACT0" -> Column.TECH.label();
            case "BILLINGCONTACT0" -> Column.BILLING.label();
            case "PERIOD" -> Column.PERIOD.label();
            case "TARGET" -> Column.TARGET.label();
            default ->
                parameter.startsWith("NAMESERVER") || parameter.startsWith("HOST") || parameter.startsWith("IPADDRESS")
                        ? Column.NAMESERVERS.label()
                        : "";
        };
    }
}
