package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Domains;
import dev.ispapi.sandbox.internal.object.ListAnswer;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.object.Repositories;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Item;
import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;

/** The commands about verifications of registrants. */
public final class VerificationCommands {

    private VerificationCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "ApproveDomainRegistrantVerificationEmail", VerificationCommands::approve,
                "ResendDomainRegistrantVerificationEmail", VerificationCommands::resend,
                "StatusDomainRegistrantVerification", VerificationCommands::status,
                "QueryDomainPendingRegistrantVerificationList", VerificationCommands::list);
    }

    private static boolean isPending(Item verification) {
        return verification.get(Verifications.STATUS).equals(Verifications.PENDING);
    }

    /** Who has the token is the registrant: it verifies all domains with the same address. */
    private static Answer approve(Call call) {
        String token = call.required("TOKEN");
        Item verification = call.world().items().withPrefix(Item.key(Item.VERIFICATION, "")).stream()
                .filter(item -> item.get(Verifications.TOKEN).equals(token) && isPending(item))
                .findFirst()
                .orElseThrow(() -> Refusal.prohibited("TOKEN IS INVALID OR EXPIRED"));
        String email = verification.get(Verifications.EMAIL);
        call.world().items().withPrefix(Item.key(Item.VERIFICATION, "")).stream()
                .filter(item -> isPending(item)
                        && item.get(Verifications.EMAIL).equalsIgnoreCase(email)
                        && item.account().equals(verification.account()))
                .toList()
                .forEach(item -> call.world()
                        .items()
                        .put(Verifications.logged(
                                        item,
                                        Verifications.line(
                                                call.now(), Verifications.SUCCESSFUL, "Registrant has been verified"),
                                        call.now())
                                .with(Verifications.STATUS, Verifications.SUCCESSFUL, call.now())));
        Verifications.verified(call.world(), verification, call.now());
        return Answer.of(200, "Command completed successfully; Registrant has been verified");
    }

    private static Item find(Call call, Domain domain) {
        return Verifications.find(call.world(), domain.name())
                .orElseThrow(() -> Refusal.notFound("REGISTRANT VERIFICATION OF DOMAIN (" + domain.name() + ")"));
    }

    private static Answer resend(Call call) {
        Item verification = find(call, Domains.find(call));
        if (!isPending(verification)) {
            throw Refusal.prohibited(verification.get(Verifications.STATUS));
        }
        call.world()
                .items()
                .put(Verifications.logged(
                        verification,
                        Verifications.line(
                                call.now(),
                                Verifications.PENDING,
                                "Sent verification email to <" + verification.get(Verifications.EMAIL) + ">"),
                        call.now()));
        return Answer.success();
    }

    private static Answer status(Call call) {
        Item verification = find(call, Domains.find(call));
        return Answer.success()
                .property("EMAIL", verification.get(Verifications.EMAIL))
                .property("LOG", verification.list(Verifications.LOG))
                .property("NAME", verification.get(Verifications.NAME))
                .property("STATUS", verification.get(Verifications.STATUS));
    }

    private static Answer list(Call call) {
        Predicate<String> depth = Owner.inDepth(call, "SELF");
        Predicate<String> domain = Patterns.of(call.parameters(), "DOMAIN");
        Predicate<Instant> any = ListAnswer.between(call.parameters(), "CREATEDDATE");
        return new ListAnswer<Item>(call.parameters())
                .column("DOMAIN", Item::id)
                .column(
                        "DOMAINREPOSITORY",
                        item -> Names.ofManaged(call.world(), item.id())
                                .map(Repositories::name)
                                .orElse(""))
                .column("DOMAINUMLAUT", item -> DomainName.received(item.id()).unicode())
                .column("X-REGISTRANT-VERIFICATION-DUEDATE", item -> Answer.date(Verifications.due(item)))
                .column("X-REGISTRANT-VERIFICATION-EMAIL", item -> item.get(Verifications.EMAIL))
                .column("X-REGISTRANT-VERIFICATION-NAME", item -> item.get(Verifications.NAME))
                .column("X-REGISTRANT-VERIFICATION-REQUESTEDDATE", item -> Answer.date(item.created()))
                .column("X-REGISTRANT-VERIFICATION-STATUS", item -> Verifications.state(item, call.now()))
                .order("CREATEDDATE", item -> Answer.date(item.created()))
                .of(call.world().items().withPrefix(Item.key(Item.VERIFICATION, "")).stream()
                        .filter(item -> isPending(item) && depth.test(item.account()) && domain.test(item.id()))
                        .filter(item -> any.test(item.created())));
    }
}
