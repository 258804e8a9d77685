package dev.ispapi.cli.plan;

import dev.ispapi.cli.price.TermConverter;
import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.idn.DomainName;
import dev.ispapi.support.plan.ContactHandles;
import dev.ispapi.support.plan.Delegation;
import dev.ispapi.support.plan.IdProtectionWish;
import dev.ispapi.support.plan.NameserverWish;
import dev.ispapi.support.plan.OwnerChangeWish;
import dev.ispapi.support.plan.RegisterWish;
import dev.ispapi.support.plan.ReleaseWish;
import dev.ispapi.support.plan.RenewWish;
import dev.ispapi.support.plan.RenewalModeWish;
import dev.ispapi.support.plan.RestoreWish;
import dev.ispapi.support.plan.TransferWish;
import dev.ispapi.support.plan.UserTransferWish;
import dev.ispapi.support.plan.Wish;
import dev.ispapi.tld.OrderContext;
import dev.ispapi.value.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What belongs to a wish on the command line. Auth codes do not: other users of the machine could see them. */
final class WishOptions {

    private static final List<String> KINDS = List.of(
            "register",
            "transfer",
            "user-transfer",
            "owner",
            "nameservers",
            "release",
            "renew",
            "expire",
            "restore",
            "hide",
            "show");

    @Option(
            names = "--contact",
            paramLabel = "HANDLE",
            description = "The contact in all roles; for owner, the new one.")
    private @Nullable String contact;

    @Option(names = "--nameserver", paramLabel = "NAME", description = "A nameserver; give it once for each.")
    private List<String> nameservers = List.of();

    @Option(
            names = "--host",
            paramLabel = "NAME=IP",
            description = "The address of a nameserver that the registry may not know yet; give it once for each.")
    private Map<String, String> hosts = new LinkedHashMap<>();

    @Option(names = "--internal-dns", description = "With a zone at the registrar's own nameservers.")
    private boolean isInternal;

    @Option(
            names = "--field",
            paramLabel = "NAME=VALUE",
            description = "A field that the zone asks for; once for each.")
    private Map<String, String> fields = new LinkedHashMap<>();

    @Option(names = "--period", paramLabel = "TERM", converter = TermConverter.class, description = "1Y, 2Y, 1M ...")
    private @Nullable Period period;

    @Option(names = "--class", paramLabel = "CLASS", description = "The class of a premium name.")
    private @Nullable String premiumClass;

    @Option(names = "--target", paramLabel = "TAG", description = "For release: to whom, such as a registrar's tag.")
    private @Nullable String target;

    /** The wish of a kind. */
    Wish wish(String kind, DomainName domain) {
        try {
            return of(kind.toLowerCase(Locale.ROOT), domain);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()), e);
        }
    }

    private Wish of(String kind, DomainName domain) {
        return switch (kind) {
            case "register" -> register(domain);
            case "transfer" -> transfer(domain);
            case "user-transfer" -> UserTransferWish.builder(domain.ascii()).build();
            case "owner" ->
                OwnerChangeWish.builder(domain.ascii())
                        .contacts(owner())
                        .fields(fields)
                        .build();
            case "nameservers" ->
                NameserverWish.builder(domain.ascii())
                        .delegation(delegation())
                        .contacts(contacts())
                        .build();
            case "release" ->
                ReleaseWish.builder(domain.ascii())
                        .target(Optional.ofNullable(target))
                        .build();
            case "renew" ->
                RenewWish.builder(domain.ascii())
                        .period(Optional.ofNullable(period))
                        .premiumClass(Optional.ofNullable(premiumClass))
                        .build();
            case "expire" -> RenewalModeWish.expire(domain.ascii());
            case "restore" ->
                RestoreWish.builder(domain.ascii())
                        .premiumClass(Optional.ofNullable(premiumClass))
                        .build();
            case "hide" -> protection(domain, true);
            case "show" -> protection(domain, false);
            default ->
                throw new WrongUsageException("expected one of " + String.join(", ", KINDS) + ", found '" + kind + "'");
        };
    }

    private Wish register(DomainName domain) {
        return RegisterWish.builder(domain.ascii())
                .contacts(contacts())
                .delegation(delegation())
                .fields(fields)
                .period(Optional.ofNullable(period))
                .premiumClass(Optional.ofNullable(premiumClass))
                .build();
    }

    private Wish transfer(DomainName domain) {
        return TransferWish.builder(domain.ascii())
                .contacts(contacts())
                .delegation(delegation())
                .fields(fields)
                .period(Optional.ofNullable(period))
                .premiumClass(Optional.ofNullable(premiumClass))
                .build();
    }

    private Wish protection(DomainName domain, boolean hidden) {
        return IdProtectionWish.builder(domain.ascii())
                .hidden(hidden)
                .context(context())
                .build();
    }

    private ContactHandles contacts() {
        return contact == null ? ContactHandles.NONE : ContactHandles.all(contact);
    }

    private ContactHandles owner() {
        return contact == null ? ContactHandles.NONE : ContactHandles.owner(contact);
    }

    private Delegation delegation() {
        Delegation delegation = Delegation.to(nameservers.toArray(String[]::new));
        for (Map.Entry<String, String> host : hosts.entrySet()) {
            delegation = delegation.withHost(host.getKey(), host.getValue());
        }
        return isInternal ? delegation.withInternalDns() : delegation;
    }

    private OrderContext context() {
        OrderContext.Builder context = OrderContext.builder();
        fields.forEach(context::field);
        return context.build();
    }
}
