package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.access.Passwords;
import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.world.Account;
import java.util.Map;
import java.util.stream.Stream;

/** The commands about the own account and those below it. */
final class Accounts {

    private static final String NO_THRESHOLD = "0.00";

    private Accounts() {}

    static Map<String, CommandHandler> all() {
        return Map.of(
                "StatusAccount", Accounts::money,
                "StatusRegistrar", Accounts::status,
                "ModifyRegistrar", Accounts::modify,
                "QueryRegistrarList", Accounts::list);
    }

    /** The account that {@code REGISTRAR} names; the own one if none was sent. */
    static Account named(Call call) {
        return call.parameters()
                .text("REGISTRAR")
                .map(login -> Owner.account(call, "REGISTRAR", login))
                .orElse(call.account());
    }

    private static Answer money(Call call) {
        Account account = named(call);
        return Answer.success()
                .property("amount", call.world().balance(account.login()).toPlainString())
                .property("credit", account.profile().credit().toPlainString())
                .property("credit threshold", NO_THRESHOLD)
                .property("currency", account.currency())
                .property("registrar", account.login())
                .property("vat", account.profile().vat().toPlainString());
    }

    private static Answer status(Call call) {
        Account account = named(call);
        return Answer.success()
                .property("registrar", account.login())
                .property("parent", account.parent())
                .property("status", account.profile().isActive() ? "ACTIVE" : "INACTIVE")
                .property("currency", account.currency())
                .property("vat", account.profile().vat().toPlainString())
                .property("credit", account.profile().credit().toPlainString())
                .property("renewalmode", account.renewalMode())
                .property("transfermode", RenewalModes.DEFAULT)
                .property("created date", DomainStatus.date(account.profile().created()))
                .property("updated date", DomainStatus.date(account.profile().updated()));
    }

    /** Changes the renewal mode that counts for domains with {@code DEFAULT}, and the password; the rest is taken and forgotten. */
    private static Answer modify(Call call) {
        Account account = named(call);
        Account withMode = call.parameters()
                .text("RENEWALMODE")
                .map(RenewalModes::read)
                .map(account::withRenewalMode)
                .orElse(account);
        Account changed = call.parameters()
                .text("PASSWORD")
                .map(password -> withMode.withPasswordHash(Passwords.hash(account.login(), password)))
                .orElse(withMode);
        call.world().accounts().put(changed);
        return Answer.success();
    }

    private static Answer list(Call call) {
        Stream<Account> below = call.world().accounts().rows().stream()
                .filter(account -> Owner.depth(call.world(), call.login(), account.login()) > 0);
        return new Rows<Account>(call)
                .column("registrar", Account::login)
                .wide("parent", Account::parent)
                .wide("currency", Account::currency)
                .of(below);
    }
}
