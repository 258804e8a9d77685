package dev.ispapi.sandbox.internal.product;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.ContactNames;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.ContactBook;
import dev.ispapi.sandbox.internal.object.ListAnswer;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.world.Contact;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Item;
import dev.ispapi.value.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The commands about certificates. No authority issues one here: an order counts as carried out a day later. */
public final class SslCommands {

    private static final String KIND = Item.CERTIFICATE;
    private static final String ID = "SSLCERTID";
    private static final String CLASS = "SSLCERTCLASS";
    private static final String REQUESTED = "REQUESTEDCREATE";
    private static final String REQUESTED_RENEWAL = "REQUESTEDRENEW";
    private static final String ACTIVE = "ACTIVE";
    private static final String REVOKED = "REVOKED";
    private static final Duration ISSUE_TIME = Duration.ofDays(1);
    private static final int LIMIT = 10_000;
    private static final List<String> LOCAL_PARTS =
            List.of("admin", "administrator", "hostmaster", "webmaster", "postmaster");
    private static final List<String> STORED = List.of(
            "SSLCERTDOMAIN",
            "ALTERNATECN",
            "CSR",
            "DOMAIN",
            "VALIDATION",
            "VALIDATIONEMAIL",
            "PEM",
            "KEYLENGTH",
            "SERVERSOFTWARE",
            "INTERNALDNS",
            "OWNERCONTACT",
            "ADMINCONTACT",
            "TECHCONTACT",
            "BILLINGCONTACT");
    private static final List<String> SHOWN = List.of(
            "ALTERNATECN",
            "CSR",
            "PEM",
            "KEYLENGTH",
            "SERVERSOFTWARE",
            "INTERNALDNS",
            "SSLCERTCN",
            "CN",
            "CSRORGANIZATION");

    /** What the pages show empty where the account has no default contact for certificates, and what they call deprecated. */
    private static final List<String> EMPTY = List.of(
            "CITY",
            "COUNTRY",
            "DELETIONHOLDPERIOD",
            "DELETIONRESTORABLEPERIOD",
            "EMAIL",
            "FAX",
            "FIRSTNAME",
            "JOBTITLE",
            "LASTNAME",
            "ORGANIZATION",
            "PHONE",
            "PROVINCE",
            "REVISION",
            "SLOTTYPE",
            "STREET",
            "ZIP");

    private static final Map<String, String> CONSTANT = Map.of(
            "CREATEDBY", "SYSTEM",
            "REGISTRAR", "SYSTEM",
            "REGISTRATIONGRACEPERIOD", "0",
            "RENEWALACCOUNTINGPERIOD", "-7d",
            "RENEWALFAILUREPERIOD", "-3d",
            "RENEWALFINALIZATIONPERIOD", "-3d",
            "UPDATEDBY", "SYSTEM");

    private SslCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "CreateSSLCert", SslCommands::create,
                "RenewSSLCert", SslCommands::renew,
                "ReissueSSLCert", SslCommands::reissue,
                "RevokeSSLCert", SslCommands::revoke,
                "StatusSSLCert", SslCommands::status,
                "ResendSSLCertEmail", SslCommands::resend,
                "ParseSSLCertCSR", SslCommands::parse,
                "QuerySSLCertDCVEMailAddressList", SslCommands::addresses,
                "QuerySSLCertList", SslCommands::list);
    }

    private static SortedMap<String, List<String>> values(Call call) {
        SortedMap<String, List<String>> values = Products.sent(call, STORED);
        ContactNames.ROLES.forEach(role -> {
            List<String> handles = call.parameters().list(role);
            for (int i = 0; i < handles.size(); i++) {
                String handle = handles.get(i);
                String slot = role + i;
                if (ContactBook.of(call.world(), call.login(), handle).isEmpty()) {
                    throw Refusal.notFound(slot + " (" + handle + ")");
                }
            }
        });
        List<String> names = new ArrayList<>(call.parameters().list("DOMAIN"));
        List<String> lines = call.parameters().list("CSR");
        if (!lines.isEmpty()) {
            Csr csr = Csr.parse(lines);
            values.put("CN", List.of(csr.commonName()));
            values.put("CSRORGANIZATION", csr.subject().getOrDefault("O", List.of("")));
            values.put("ALTERNATECN", csr.names());
            if (names.isEmpty()) {
                names.add(csr.commonName());
                csr.names().stream().filter(name -> !names.contains(name)).forEach(names::add);
            }
        } else if (names.isEmpty()) {
            names.addAll(call.parameters().list("SSLCERTDOMAIN"));
        }
        if (names.isEmpty()) {
            throw Refusal.missing("CSR0");
        }
        values.put("DOMAIN", names);
        values.put("SSLCERTCN", List.of(names.get(0)));
        return values;
    }

    private static Answer create(Call call) {
        String type = call.required(CLASS).toUpperCase(Locale.ROOT);
        Period term = Products.term(call, "1");
        SortedMap<String, List<String>> values = values(call);
        values.put(CLASS, List.of(type));
        values.put(Products.STATUS, List.of(REQUESTED));
        values.put(Products.EXPIRATION, List.of(Products.end(call.now(), term)));
        Products.charge(
                call, KIND, type, values.getOrDefault("SSLCERTCN", List.of("")).get(0), term);
        Item certificate = Products.create(call, KIND, values);
        return shown(call, Answer.success(), certificate).property(ID, Products.number(certificate));
    }

    private static Answer renew(Call call) {
        Item old = Products.find(call, KIND, ID);
        Period term = Products.term(call, "1");
        SortedMap<String, List<String>> values = new TreeMap<>(old.values());
        boolean isNewKey = !call.parameters().list("CSR").isEmpty();
        values.putAll(isNewKey ? values(call) : Products.sent(call, STORED));
        values.put(Products.STATUS, List.of(REQUESTED_RENEWAL));
        Instant begin = Products.date(old.get(Products.EXPIRATION));
        values.put(Products.EXPIRATION, List.of(Products.end(begin.isAfter(call.now()) ? begin : call.now(), term)));
        Products.charge(call, KIND, old.get(CLASS), old.get("SSLCERTCN"), term);
        Item renewed = Products.create(call, KIND, values);
        return shown(call, Answer.success(), renewed)
                .property(ID, Products.number(renewed))
                .property("OLD-SSLCERTID", Products.number(old))
                .property("OLD-EXPIRATIONDATE", old.get(Products.EXPIRATION));
    }

    private static Item notRevoked(Call call) {
        Item certificate = Products.find(call, KIND, ID);
        if (certificate.get(Products.STATUS).equals(REVOKED)) {
            throw Refusal.failed("Object status prohibits operation; " + REVOKED);
        }
        return certificate;
    }

    private static Answer reissue(Call call) {
        Item certificate = notRevoked(call);
        SortedMap<String, List<String>> values = values(call);
        values.put(Products.STATUS, List.of(REQUESTED));
        Item reissued = certificate.with(values, call.now());
        Products.put(call, reissued, "REISSUE");
        return validation(Answer.success(), reissued);
    }

    private static Answer revoke(Call call) {
        call.required("REASON");
        Products.put(call, notRevoked(call).with(Products.STATUS, REVOKED, call.now()), "REVOKE");
        return Answer.success();
    }

    private static Answer status(Call call) {
        Item certificate = Products.find(call, KIND, ID);
        return shown(call, Answer.success(), certificate).property(ID, Products.number(certificate));
    }

    private static String state(Call call, Item certificate) {
        String status = certificate.get(Products.STATUS);
        boolean isIssued = (status.equals(REQUESTED) || status.equals(REQUESTED_RENEWAL))
                && !certificate.updated().plus(ISSUE_TIME).isAfter(call.now());
        return isIssued ? ACTIVE : status;
    }

    private static Answer shown(Call call, Answer answer, Item certificate) {
        answer.property(CLASS, certificate.get(CLASS))
                .property(Products.STATUS, state(call, certificate))
                .property(Products.EXPIRATION, certificate.get(Products.EXPIRATION))
                .property("REGISTRATIONEXPIRATIONDATE", certificate.get(Products.EXPIRATION))
                .property("CREATEDDATE", Answer.date(certificate.created()))
                .property("UPDATEDDATE", Answer.date(certificate.updated()))
                .property(
                        "DOMAINCOUNT",
                        Integer.toString(certificate.list("DOMAIN").size()))
                .property("USER", certificate.account())
                .property("PEERUSER", Owner.peers(call, certificate.account()));
        String state = state(call, certificate);
        answer.property("ORDERDATA", Products.number(certificate))
                .property("ORDERREFERENCE", certificate.id())
                .property("SSLCERTDOMAIN", certificate.get("SSLCERTCN"))
                .property("STATUSDETAILS", state.equals(ACTIVE) ? "Valid" : "");
        EMPTY.forEach(property -> answer.property(property, ""));
        CONSTANT.forEach(answer::property);
        SHOWN.forEach(property -> answer.property(property, certificate.list(property)));
        ContactNames.ROLES.forEach(role -> {
            List<String> handles = certificate.list(role);
            for (int i = 0; i < handles.size(); i++) {
                String slot = role + i;
                ContactBook.of(call.world(), certificate.account(), handles.get(i))
                        .ifPresent(contact -> contact(answer, slot, contact));
            }
        });
        return validation(answer, certificate);
    }

    private static void contact(Answer answer, String slot, Contact contact) {
        contact.fields().forEach((field, value) -> {
            if (!field.equals("NAME") && ContactNames.FIELDS.contains(field)) {
                answer.ifAny(slot + field, value);
            }
        });
        answer.ifAny(slot + "NAME", ContactBook.name(contact));
        answer.ifAny(slot + "STREET", String.join(", ", contact.streets()));
    }

    /** How the control of each domain is proved. */
    private static Answer validation(Answer answer, Item certificate) {
        List<String> domains = certificate.list("DOMAIN");
        List<String> ways = certificate.list("VALIDATION");
        List<String> emails = certificate.list("VALIDATIONEMAIL");
        for (int i = 0; i < domains.size(); i++) {
            String domain = domains.get(i);
            String way = i < ways.size() ? ways.get(i).toUpperCase(Locale.ROOT) : "EMAIL";
            String bare = domain.startsWith("*.") ? domain.substring(2) : domain;
            String email = i < emails.size() ? emails.get(i) : "admin@" + bare;
            answer.property("DOMAIN", domain)
                    .property("VALIDATION", way)
                    .property("VALIDATIONEMAIL", way.equals("EMAIL") ? email : "")
                    .property(
                            "VALIDATIONDNSRR",
                            way.equals("DNSZONE")
                                    ? "_sandbox." + bare + ". 300 IN TXT \"" + certificate.id() + "\""
                                    : "")
                    .property(
                            "VALIDATIONURL",
                            way.equals("URL") ? "http://" + bare + "/.well-known/pki-validation/sandbox.txt" : "")
                    .property("VALIDATIONURLCONTENT", way.equals("URL") ? certificate.id() : "");
        }
        return answer;
    }

    private static Answer resend(Call call) {
        Products.put(call, notRevoked(call), "RESENDEMAIL");
        return Answer.success();
    }

    private static Answer parse(Call call) {
        List<String> lines = call.parameters().list("CSR");
        if (lines.isEmpty()) {
            throw Refusal.missing("CSR0");
        }
        Csr csr = Csr.parse(lines);
        Answer answer = Answer.success();
        csr.subject().forEach(answer::property);
        answer.property("ALTERNATECN", csr.names());
        answer.property("CACRT", csr.isAuthority() ? "TRUE" : "FALSE");
        return answer.ifAny("RSAPUBLICKEYBITS", csr.keyBits() == 0 ? "" : Integer.toString(csr.keyBits()));
    }

    private static Answer addresses(Call call) {
        List<String> lines = call.parameters().list("CSR");
        String sent = call.text(ID).isEmpty()
                ? call.text("DOMAIN")
                : Products.find(call, KIND, ID).get("SSLCERTCN");
        String name = lines.isEmpty() ? sent : Csr.parse(lines).commonName();
        if (name.isEmpty()) {
            throw Refusal.missing("DOMAIN");
        }
        String domain = (name.startsWith("*.") ? name.substring(2) : name).toLowerCase(Locale.ROOT);
        Answer answer = Answer.success();
        call.world().domains().find(domain).stream()
                .flatMap(Domain::handles)
                .flatMap(handle -> ContactBook.of(call.world(), call.login(), handle).stream())
                .map(contact -> contact.field("EMAIL"))
                .filter(email -> !email.isEmpty())
                .distinct()
                .forEach(email -> answer.property("EMAIL", email).property("LEVEL", "WHOIS"));
        for (String rest = domain; rest.indexOf('.') > 0; rest = rest.substring(rest.indexOf('.') + 1)) {
            for (String local : LOCAL_PARTS) {
                answer.property("EMAIL", local + "@" + rest).property("LEVEL", "GENERIC");
            }
        }
        return answer;
    }

    private static Answer list(Call call) {
        var parameters = call.parameters();
        Predicate<String> type = Patterns.of(parameters, CLASS);
        Predicate<String> regex = Patterns.regexes(parameters, CLASS);
        Predicate<String> id = Patterns.of(parameters, ID);
        Predicate<String> state = Patterns.of(parameters, Products.STATUS);
        Predicate<String> name = Patterns.of(parameters, "SSLCERTCN");
        Predicate<Instant> created = ListAnswer.between(parameters, "CREATEDDATE");
        Predicate<Instant> updated = ListAnswer.between(parameters, "UPDATEDDATE");
        Predicate<Instant> expiration = ListAnswer.between(parameters, Products.EXPIRATION);
        return new ListAnswer<Item>(parameters)
                .limit(LIMIT)
                .prefix("SSLCERT")
                .column(ID, Products::number)
                .wide(call.flag("WIDE"))
                .column("PARENTUSER", item -> Owner.parent(call.world(), item.account()))
                .column("PEERUSER", item -> Owner.peers(call, item.account()))
                .column(CLASS, item -> item.get(CLASS))
                .column("SSLCERTCN", item -> item.get("SSLCERTCN"))
                .column("SSLCERTCREATEDDATE", item -> Answer.date(item.created()))
                .column("SSLCERTEXPIRATIONDATE", item -> item.get(Products.EXPIRATION))
                .column("SSLCERTSTATUS", item -> state(call, item))
                .column("SSLCERTUPDATEDDATE", item -> Answer.date(item.updated()))
                .column("USER", Item::account)
                .of(Products.list(call, KIND)
                        .filter(item -> type.test(item.get(CLASS)) && regex.test(item.get(CLASS)))
                        .filter(item -> id.test(Products.number(item)) && state.test(state(call, item)))
                        .filter(item -> name.test(item.get("SSLCERTCN")))
                        .filter(item -> created.test(item.created()) && updated.test(item.updated()))
                        .filter(item -> expiration.test(Products.date(item.get(Products.EXPIRATION)))));
    }
}
