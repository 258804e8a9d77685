package dev.ispapi.support.plan;

import dev.ispapi.command.RawCommand;
import dev.ispapi.tld.OrderContext;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.TldRules;
import dev.ispapi.tld.Violation;
import dev.ispapi.tld.text.RulesLanguage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules' own check of a planned order. What is missing in the order is asked for before it is sent, and other steps of the plan can make
 * good what an order alone would lack: both is no problem of the plan.
 */
final class OrderRules {

    private static final Set<Violation.Kind> OF_OTHER_STEPS = Set.of(
            Violation.Kind.NAMESERVER_WITHOUT_HOST,
            Violation.Kind.CONTACTS_LOST_BY_TRANSFER,
            Violation.Kind.NAMESERVERS_NOT_APPLIED);

    /** Contacts for a domain that has none: the registrant does not change. */
    private static final Set<Violation.Kind> OF_REPAIR =
            Set.of(Violation.Kind.TRADE_NEEDED, Violation.Kind.OWNER_CHANGE_AT_REGISTRY);

    static final String PLACEHOLDER = "P-MISSING";

    private OrderRules() {}

    static List<PlanProblem> check(
            TldRules rules,
            Optional<Tld> tld,
            Step step,
            OrderContext context,
            boolean isRepair,
            RulesLanguage language) {
        if (step.commandName().isEmpty()) {
            return List.of();
        }
        RawCommand.Builder raw = RawCommand.builder(step.commandName().get());
        step.parameters().forEach(raw::parameter);
        step.missing().stream()
                .map(MissingValue::parameter)
                .filter(name -> !name.startsWith("X-") && !name.startsWith("HOST"))
                .forEach(name -> raw.parameter(name, PLACEHOLDER));
        return rules.check(raw.build(), context).stream()
                .filter(found -> !OF_OTHER_STEPS.contains(found.kind()))
                .filter(found -> !isRepair || !OF_REPAIR.contains(found.kind()))
                .filter(found -> !isIgnored(step, found))
                .filter(found -> step.missing().stream()
                        .noneMatch(value -> found.parameter()
                                .filter(name -> value.parameter().startsWith(name))
                                .isPresent()))
                .map(found -> new PlanProblem(
                        step.id(), found.isError(), found.toString(language) + age(found, tld, language)))
                .toList();
    }

    /** The API ignores additional fields in transfers (FAQ 28), so the plan does not ask for those that a source lists for them. */
    private static boolean isIgnored(Step step, Violation found) {
        return step.commandName().equals(Optional.of("TransferDomain"))
                && found.kind() == Violation.Kind.FIELD_MISSING
                && !found.isError();
    }

    /** What the date of the source alone does not say: that it may be too old to be relied on. */
    private static String age(Violation found, Optional<Tld> tld, RulesLanguage language) {
        return found.source()
                .filter(source -> !source.isInferred())
                .filter(source ->
                        tld.filter(zone -> source.asOf().isOld(zone.today())).isPresent())
                .map(source -> "; " + language.template("note.old-source"))
                .orElse("");
    }
}
