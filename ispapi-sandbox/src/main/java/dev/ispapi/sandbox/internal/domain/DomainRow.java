package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Item;
import dev.ispapi.sandbox.internal.world.Transfer;
import dev.ispapi.tld.Tld;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A domain in a list. What takes long to say of it is worked out when it is asked for. */
final class DomainRow {

    private final Call call;
    private final Domain domain;
    private @Nullable SortedMap<String, List<String>> properties;

    DomainRow(Call call, Domain domain) {
        this.call = call;
        this.domain = domain;
    }

    Domain domain() {
        return domain;
    }

    /** The values of a property, by the names of {@code StatusDomain} and some that only lists have. */
    List<String> values(String property) {
        return switch (property) {
            case "ID" -> List.of(domain.name());
            case "USER" -> List.of(domain.account());
            case "CLASS" -> List.of("DOMAIN");
            case "DOMAINUMLAUT" -> List.of(umlaut());
            case "STATUS" -> StatusProperties.status(call.world(), domain, call.now());
            case "CREATEDDATE" -> List.of(Answer.date(domain.dates().created()));
            case "UPDATEDDATE" -> List.of(Answer.date(domain.dates().updated()));
            case "PAIDUNTILDATE" -> List.of(Answer.date(domain.dates().paidUntil()));
            case "TRANSFERDATE" -> List.of(Answer.date(domain.dates().transferred()));
            case "NAMESERVER" -> domain.nameservers();
            case "RENEWALMODE" -> List.of(domain.settings().renewalMode());
            case "OWNERCONTACT", "ADMINCONTACT", "TECHCONTACT", "BILLINGCONTACT" ->
                domain.contacts().getOrDefault(property, List.of());
            case "PARENTUSER" -> List.of(Owner.parent(call.world(), domain.account()));
            case "PEERUSER" -> List.of(Owner.peers(call, domain.account()));
            case "ADDON-PROXY" -> List.of(AddOns.proxy(tld(), domain));
            case "ADDON-TRUSTEE", "X-TRUSTEE" -> List.of(AddOns.trustee(tld(), domain));
            default -> property.startsWith("DOMAINSALE-") ? sale(property) : all().getOrDefault(property, List.of());
        };
    }

    /** The name as people read it; only an internationalized one differs. */
    private String umlaut() {
        String name = domain.name();
        return name.contains("xn--") ? DomainName.received(name).unicode() : name;
    }

    private Optional<Tld> tld() {
        return Names.ofManaged(call.world(), domain.name());
    }

    private SortedMap<String, List<String>> all() {
        SortedMap<String, List<String>> known = properties;
        if (known == null) {
            known = StatusProperties.of(call.world(), domain, call.now());
            properties = known;
        }
        return known;
    }

    /** The names of the {@code X-} properties that it has. */
    List<String> extensions() {
        return all().keySet().stream().filter(name -> name.startsWith("X-")).toList();
    }

    /** A property of the listings; without a market in its name, that of all markets. */
    private List<String> sale(String property) {
        if (property.equals("DOMAINSALE-PRICE") || property.equals("DOMAINSALE-STATUS")) {
            String name = property.substring("DOMAINSALE-".length());
            return Stream.of("SEDO-", "AFTERNIC-")
                    .flatMap(market -> sale("DOMAINSALE-" + market + name).stream())
                    .toList();
        }
        return call.world()
                .items()
                .find(Item.key(Item.SALE, domain.name()))
                .map(sale -> sale.list(property.substring("DOMAINSALE-".length())))
                .orElse(property.endsWith("STATUS") ? List.of("NONE") : List.of());
    }

    Optional<Transfer> transfer() {
        return call.world().transfers().find(domain.name());
    }

    /** All values of a property in one, as cells of lists have them. */
    String cell(String property) {
        return String.join(" ", values(property));
    }
}
