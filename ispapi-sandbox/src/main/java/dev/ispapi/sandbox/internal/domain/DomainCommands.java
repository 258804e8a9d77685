package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.ContactNames;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Domains;
import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.object.Ledger;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.LogEntry;
import dev.ispapi.tld.Tld;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The commands that register, change and show one domain. */
public final class DomainCommands {

    private static final String CLASS = "DOMAIN";
    private static final List<String> REGISTERED = List.of(
            "ACCOUNTINGDATE",
            "FAILUREDATE",
            "FINALIZATIONDATE",
            "PAIDUNTILDATE",
            "REGISTRATIONEXPIRATIONDATE",
            "STATUS");

    /** When the first auth code of .de ends. */
    private static final String AUTHINFO1_END = "X-DE-AUTHINFO1-EXPIRATIONDATE";

    private static final Period AUTHINFO1_VALIDITY = Period.days(30);
    private static final String DENIC = "DENIC";
    private static final BigDecimal AUTHINFO2_PRICE = new BigDecimal("10.00");

    private DomainCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.ofEntries(
                Map.entry("AddDomain", DomainCommands::add),
                Map.entry("ModifyDomain", DomainCommands::modify),
                Map.entry("StatusDomain", DomainCommands::status),
                Map.entry("SyncDomain", DomainCommands::sync),
                Map.entry("ResetDomainBranding", DomainCommands::resetBranding),
                Map.entry("RequestDomainAuthInfo", DomainCommands::requestAuthInfo),
                Map.entry("RequestDomainPin", DomainCommands::requestPin),
                Map.entry("DENIC_CreateAuthInfo1", DomainCommands::createAuthInfo1),
                Map.entry("DENIC_CreateAuthInfo2", DomainCommands::createAuthInfo2),
                Map.entry("DENIC_DeleteAuthInfo1", DomainCommands::deleteAuthInfo1));
    }

    private static Answer add(Call call) {
        Domain domain = Registration.plan(call).commit(call);
        SortedMap<String, List<String>> status = StatusProperties.of(call.world(), domain, call.now());
        Answer answer = Registrations.answer(domain);
        // Of the status only the domain's own; the documented answer has no locks.
        REGISTERED.forEach(name -> answer.property(
                name, status.getOrDefault(name, List.of()).stream().limit(1).toList()));
        return answer;
    }

    private static Answer modify(Call call) {
        Domain domain = Domains.find(call);
        Modification.plan(call, domain).commit(call);
        return Answer.success();
    }

    private static Answer status(Call call) {
        call.flag("REFRESH");
        Domain domain = Domains.find(call);
        SortedMap<String, List<String>> properties =
                new TreeMap<>(StatusProperties.of(call.world(), domain, call.now()));
        properties.put("PEERUSER", List.of(Owner.peers(call, domain.account())));
        if (!call.text("REPOSITORYCONTACT").isEmpty()) {
            ContactNames.ROLES.forEach(role -> properties.put(
                    "REPOSITORY" + role,
                    domain.contacts().getOrDefault(role, List.of()).stream()
                            .map(DomainCommands::repositoryHandle)
                            .toList()));
        }
        if (call.parameters().word("PROPERTIES").orElse("").contains("PRICE")) {
            prices(call, domain).forEach((name, value) -> properties.put(name, List.of(value)));
        }
        Answer answer = Answer.success();
        properties.forEach(answer::property);
        return answer;
    }

    /**
     * The handle of a contact at the registry.
     *
     * @param handle its handle here
     * @return its handle there
     */
    public static String repositoryHandle(String handle) {
        return handle.replaceFirst("^P-", "") + "-SBX";
    }

    /** What the next renewal costs. */
    static Map<String, String> prices(Call call, Domain domain) {
        Account owner = call.world().accounts().find(domain.account()).orElse(call.account());
        Period term = Terms.renewal(domain);
        BigDecimal vat = owner.profile().vat();
        try {
            Money price = Pricing.renewal(call.world(), owner, domain, term);
            BigDecimal gross = price.amount()
                    .add(price.amount().multiply(vat).movePointLeft(2).setScale(2, RoundingMode.HALF_UP));
            return Map.of(
                    "CURRENCY", price.currency(),
                    "RENEWALPRICE", price.amount().toPlainString(),
                    "RENEWALGROSSPRICE", gross.toPlainString(),
                    "VAT", vat.toPlainString());
        } catch (Refusal noPrice) {
            return Map.of(
                    "CURRENCY",
                    owner.currency(),
                    "RENEWALPRICE",
                    "",
                    "RENEWALGROSSPRICE",
                    "",
                    "VAT",
                    vat.toPlainString());
        }
    }

    private static Answer sync(Call call) {
        Domain domain = Domains.find(call);
        Journal.log(call, CLASS, domain.name(), domain.account(), "SYNC");
        return Answer.success();
    }

    /** Takes what the registrar's customers see of a reseller off the domain. */
    private static Answer resetBranding(Call call) {
        Domain domain = Domains.active(call);
        SortedMap<String, String> extensions = new TreeMap<>(domain.extensions());
        extensions
                .keySet()
                .removeIf(name ->
                        name.startsWith("X-WHOIS-") || name.startsWith("X-WDRP-") || name.startsWith("X-ERRP-"));
        call.world().domains().put(domain.withExtensions(extensions).updatedAt(call.now()));
        Journal.log(call, CLASS, domain.name(), domain.account(), "MODIFY");
        return Answer.success();
    }

    private static Answer requestAuthInfo(Call call) {
        Domain domain = Domains.active(call);
        Journal.log(call, CLASS, domain.name(), domain.account(), "REQUESTAUTHINFO", LogEntry.PENDING);
        return Answer.actionPending().property("DOMAIN", domain.name()).property("STATUS", "PENDING");
    }

    private static Answer requestPin(Call call) {
        Domain domain = Domains.active(call);
        Journal.log(call, CLASS, domain.name(), domain.account(), "REQUESTPIN");
        return Answer.of(200, "Command completed successfully; TOKEN requested");
    }

    /** A domain whose auth codes DENIC makes. */
    private static Domain denicDomain(Call call) {
        Domain domain = Domains.active(call);
        boolean isDenics = Names.ofManaged(call.world(), domain.name())
                .flatMap(Tld::registry)
                .filter(registry -> registry.toUpperCase(Locale.ROOT).contains(DENIC))
                .isPresent();
        if (!isDenics) {
            throw Refusal.invalid("DOMAIN (" + domain.name() + "); not supported by the registry");
        }
        return domain;
    }

    private static Answer createAuthInfo1(Call call) {
        Domain domain = denicDomain(call);
        String auth = call.parameters().text("AUTH").map(AuthCodes::check).orElseGet(AuthCodes::random);
        String end = Answer.date(AUTHINFO1_VALIDITY.after(call.now()));
        Domain after = put(call, domain, auth, end, "CREATEAUTHINFO1");
        return Answer.success()
                .property("AUTH", auth)
                .property(AUTHINFO1_END, end)
                .property("STATUS", StatusProperties.status(call.world(), after, call.now()));
    }

    private static Answer deleteAuthInfo1(Call call) {
        Domain domain = denicDomain(call);
        if (!domain.extensions().containsKey(AUTHINFO1_END)) {
            throw Refusal.notFound("AUTHINFO1");
        }
        Domain after = put(call, domain, "", "", "DELETEAUTHINFO1");
        return Answer.success().property("STATUS", StatusProperties.status(call.world(), after, call.now()));
    }

    private static Domain put(Call call, Domain domain, String auth, String end, String operation) {
        SortedMap<String, String> extensions = new TreeMap<>(domain.extensions());
        if (end.isEmpty()) {
            extensions.remove(AUTHINFO1_END);
        } else {
            extensions.put(AUTHINFO1_END, end);
        }
        Domain after = domain.with(domain.settings().withAuth(auth))
                .withExtensions(extensions)
                .updatedAt(call.now());
        call.world().domains().put(after);
        Journal.log(call, CLASS, after.name(), after.account(), operation);
        return after;
    }

    /** The second auth code is sent to the registrant by letter, by DENIC and for a fee, whoever manages the domain. */
    private static Answer createAuthInfo2(Call call) {
        String name = Names.required(call.parameters(), "DOMAIN").ascii();
        if (!name.endsWith(".de")) {
            throw Refusal.invalid("DOMAIN (" + name + "); not supported by the registry");
        }
        Money price = Pricing.convert(new Money(AUTHINFO2_PRICE, "EUR"), call.account());
        new Ledger(call.world()).charge(call.account(), price, "DENIC_AUTHINFO2", name, BigDecimal.ONE, call.now());
        Journal.log(call, CLASS, name, call.login(), "CREATEAUTHINFO2");
        return Answer.success();
    }
}
