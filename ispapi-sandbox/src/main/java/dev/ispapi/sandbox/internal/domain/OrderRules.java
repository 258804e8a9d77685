package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.command.RawCommand;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.ContactBook;
import dev.ispapi.sandbox.internal.world.Contact;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Language;
import dev.ispapi.tld.OrderContext;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.Violation;
import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.wire.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Holds an order against the rules of its TLD. */
final class OrderRules {

    /** What can't be said of a domain that has lost its registrant, who is only named again (FAQ 41, 45). */
    private static final Set<Kind> OTHER_REGISTRANT = Set.of(Kind.TRADE_NEEDED, Kind.OWNER_CHANGE_AT_REGISTRY);

    /** Parameters that the API's pages have and the platform answered as not supported (FAQ 18). */
    private static final Set<String> REFUSED_THOUGH_DOCUMENTED = Set.of("X-DE-ACCEPT-TRUSTEE-TAC");

    /** What makes a registrant another one, by ICANN's transfer policy and the registries that trade. */
    private static final List<String> IDENTITY = List.of("FIRSTNAME", "LASTNAME", "ORGANIZATION", "EMAIL", "COUNTRY");

    private final Call call;
    private final Tld tld;

    OrderRules(Call call, Tld tld) {
        this.call = call;
        this.tld = tld;
    }

    /** Refuses a registration that breaks a rule. */
    void checkRegistration(DomainName name) {
        Map<String, String> parameters = new TreeMap<>(call.parameters().all());
        parameters.put("DOMAIN", name.ascii());
        OrderContext.Builder context = OrderContext.builder();
        registrant(
                context,
                call.parameters()
                        .text("OWNERCONTACT0")
                        .or(() -> call.parameters().text("OWNERCONTACT")));
        first(violations("AddDomain", parameters, context.build()));
    }

    /** Refuses a change that breaks a rule. */
    void checkChange(Domain before, Domain after) {
        Map<String, String> parameters = new TreeMap<>(call.parameters().all());
        parameters.put("DOMAIN", before.name());
        Answer status = Answer.success();
        StatusProperties.of(call.world(), before, call.now()).forEach(status::property);
        OrderContext.Builder context = OrderContext.builder()
                .status(StatusDomain.builder().domain(before.name()).build().decode(Response.parse(status.text())));
        registrant(
                context,
                after.contacts().getOrDefault("OWNERCONTACT", List.of()).stream()
                        .findFirst());
        boolean changesRegistrant = registrant(before)
                .map(old -> !isSameRegistrant(old, registrant(after)))
                .orElse(false);
        first(violations("ModifyDomain", parameters, context.build()).stream()
                .filter(violation -> changesRegistrant || !OTHER_REGISTRANT.contains(violation.kind()))
                .toList());
    }

    private Optional<Contact> registrant(Domain domain) {
        return domain.contacts().getOrDefault("OWNERCONTACT", List.of()).stream()
                .findFirst()
                .flatMap(handle -> ContactBook.of(call.world(), domain.account(), handle));
    }

    /** Another handle for the same person or organization, such as after a removal, changes no registrant. */
    private static boolean isSameRegistrant(Contact old, Optional<Contact> other) {
        return other.filter(contact ->
                        IDENTITY.stream().allMatch(name -> old.field(name).equals(contact.field(name))))
                .isPresent();
    }

    private void registrant(OrderContext.Builder context, Optional<String> handle) {
        handle.flatMap(text -> ContactBook.of(call.world(), call.login(), text)).ifPresent(contact -> {
            context.organizationName(contact.field("ORGANIZATION"));
            country(context, contact.field("COUNTRY"));
        });
    }

    private static void country(OrderContext.Builder context, String code) {
        try {
            context.country(code);
        } catch (IllegalArgumentException e) {
            // The rules that depend on the country can't tell anything then.
            return;
        }
    }

    private List<Violation> violations(String command, Map<String, String> parameters, OrderContext context) {
        try {
            return tld.check(RawCommand.of(command, parameters), context).stream()
                    .filter(OrderRules::isRefused)
                    .filter(violation -> !isAboutForeignNames(violation))
                    .toList();
        } catch (InvalidCommandException e) {
            throw Refusal.syntax(e.problems().stream()
                    .map(problem -> problem.parameter().orElse(command))
                    .findFirst()
                    .orElse(command));
        }
    }

    /** Errors, and what the platform refuses although sources differ, of which the rules only warn: too few contacts (FAQ 6, 41). */
    private static boolean isRefused(Violation violation) {
        return violation.isError()
                || violation.kind() == Kind.TOO_FEW_CONTACTS
                || violation
                        .parameter()
                        .filter(REFUSED_THOUGH_DOCUMENTED::contains)
                        .isPresent();
    }

    /** CNR calls the extension fields otherwise, and has rules of its own for them. */
    private boolean isAboutForeignNames(Violation violation) {
        return call.world().language() == Language.CNR
                && violation.parameter().filter(name -> name.startsWith("X-")).isPresent();
    }

    private void first(List<Violation> violations) {
        Optional<Violation> lost = violations.stream()
                .filter(violation -> violation.kind() == Kind.TOO_FEW_CONTACTS)
                .filter(violation -> violation.parameter().orElse("").startsWith("ADMINCONTACT"))
                .findFirst();
        // Where a domain has no contacts at all, the answer is about the admin-c (FAQ 6, 41).
        Optional<Violation> first = lost.or(() -> violations.stream().findFirst());
        first.ifPresent(violation -> {
            throw new RuleTexts(tld, call).refusal(violation);
        });
    }
}
