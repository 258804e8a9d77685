package dev.ispapi.examples.standin;

import dev.ispapi.domain.QueryDomainOptions;
import dev.ispapi.domain.QueryDomainRepositoryInfo;
import dev.ispapi.idn.DomainName;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The TLDs that can be registered here. All have the periods of .com, and prices of nobody's list. */
final class Zones {

    /** The currency of the account and of all its prices. */
    static final String CURRENCY = "USD";

    private static final List<Zone> ZONES = List.of(
            new Zone("com", "0.00", "10.50"),
            new Zone("net", "0.00", "11.50"),
            new Zone("org", "0.00", "12.50"),
            new Zone("de", "2.00", "5.00"),
            new Zone("ca", "1.50", "9.00"),
            new Zone("guru", "0.00", "29.00"),
            new Zone("shop", "0.00", "32.00"));

    private static final String YEARS = years(10);
    private static final String RENEWAL_YEARS = years(9);

    private Zones() {}

    /** A TLD and its prices: once, and for each year. */
    record Zone(String tld, String setup, String annual) {

        String tldClass() {
            return tld.toUpperCase(Locale.ROOT);
        }

        String repository() {
            return tldClass() + "-STANDIN";
        }

        BigDecimal price(int years) {
            return new BigDecimal(setup).add(new BigDecimal(annual).multiply(BigDecimal.valueOf(years)));
        }
    }

    private static String years(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(year -> year + "Y").collect(Collectors.joining(","));
    }

    static Optional<Zone> of(DomainName name) {
        String ascii = name.ascii();
        String tld = ascii.substring(ascii.lastIndexOf('.') + 1);
        return ZONES.stream().filter(zone -> zone.tld().equals(tld)).findFirst();
    }

    static Response unknown() {
        return Answers.of(549, "Command failed; TLD NOT SUPPORTED BY THE STAND-IN SERVER");
    }

    /** The account's price relations by type. */
    static Map<String, String> relations() {
        Map<String, String> relations = new LinkedHashMap<>();
        for (Zone zone : ZONES) {
            String prefix = "PRICE_CLASS_DOMAIN_" + zone.tldClass() + "_";
            relations.put(prefix + "SETUP", zone.setup());
            relations.put(prefix + "ANNUAL", zone.annual());
            relations.put(prefix + "TRANSFER", zone.annual());
            relations.put(prefix + "RESTORE", "80.00");
            relations.put(prefix + "CURRENCY", CURRENCY);
        }
        return relations;
    }

    static Response options(QueryDomainOptions query) {
        ResponseBuilder answer = Answers.success();
        for (DomainName name : query.domains()) {
            Optional<Zone> zone = of(name);
            if (zone.isEmpty()) {
                return unknown();
            }
            addCommon(answer, zone.get());
        }
        return answer.build();
    }

    static Response repositoryInfo(QueryDomainRepositoryInfo query) {
        Optional<Zone> zone = of(query.domain());
        if (zone.isEmpty()) {
            return unknown();
        }
        ResponseBuilder answer = Answers.success();
        addCommon(answer, zone.get());
        return answer.property("CATEGORY", "gTLD")
                .property("ZONEREGISTRATIONGRACEPERIOD", "0")
                .property("ZONERENEWALACCOUNTINGPERIOD", Registry.ACCOUNTING.toString())
                .property("ZONERENEWALFINALIZATIONPERIOD", Registry.FINALIZATION.toString())
                .property("ZONERENEWALFAILUREPERIOD", Registry.FAILURE.toString())
                .property("DELETIONRESTORABLEPERIOD", Registry.RESTORABLE.toString())
                .property("DELETIONHOLDPERIOD", Registry.HOLD.toString())
                .property("RESTOREPOLICY", "REALTIME")
                .build();
    }

    private static void addCommon(ResponseBuilder answer, Zone zone) {
        answer.property("REPOSITORY", zone.repository())
                .property("ZONEREGISTRATIONPERIODS", YEARS)
                .property("ZONERENEWALPERIODS", RENEWAL_YEARS)
                .property("ZONETRANSFERPERIODS", "1Y")
                .property("ZONETRADEPERIODS", "")
                .property("NAMESERVERMIN", "0")
                .property("NAMESERVERMAX", "13")
                .property("HOSTMANAGEDAS", "OBJECT")
                .property("REGISTRYTRANSFERREQUIREAUTHCODE", "YES")
                .property("X-PROXY", "X-ACCEPT-WHOISTRUSTEE-TAC");
        for (String role : List.of("REGISTRANT", "ADMIN", "TECH", "BILLING")) {
            answer.property("ZONE" + role + "CONTACTSMIN", "1").property("ZONE" + role + "CONTACTSMAX", "1");
        }
    }
}
