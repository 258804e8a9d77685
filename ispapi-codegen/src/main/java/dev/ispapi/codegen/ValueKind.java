package dev.ispapi.codegen;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The kinds of values: their Java types, and how core writes and reads them. */
enum ValueKind {
    TEXT("TEXT", "String", "", "text"),
    PATTERN("PATTERN", "String", "", "text"),
    REGEX("REGEX", "String", "", "text"),
    CONTACT("CONTACT", "String", "", "text"),
    ANY_NAME("ANY_NAME", "String", "", "text"),
    OBJECTID("OBJECTID", "String", "", "text"),
    EMAIL("EMAIL", "EmailAddress", "dev.ispapi.value.EmailAddress", "text"),
    PHONE("PHONE", "PhoneNumber", "dev.ispapi.value.PhoneNumber", "text"),
    COUNTRY("COUNTRY", "CountryCode", "dev.ispapi.value.CountryCode", "text"),
    IPADDRESS("IPADDRESS", "IpAddress", "dev.ispapi.value.IpAddress", "text"),
    HOST("HOST", "HostEntry", "dev.ispapi.value.HostEntry", "text"),
    RR("RR", "DnsRecord", "dev.ispapi.dnszone.DnsRecord", "text"),
    EXISTING_RR("EXISTING_RR", "DnsRecord", "dev.ispapi.dnszone.DnsRecord", "text"),
    DS("DS", "DelegationSigner", "dev.ispapi.domain.DelegationSigner", "text"),
    DNSKEY("DNSKEY", "DnsKey", "dev.ispapi.domain.DnsKey", "text"),
    INT("INT", "Integer", "", "integer"),
    LONG("LONG", "Long", "", "longInteger"),
    FLAG("FLAG", "Boolean", "", "flag"),
    YES_NO("YES_NO", "Boolean", "", "flag"),
    DECIMAL("DECIMAL", "BigDecimal", "java.math.BigDecimal", "decimal"),
    DATETIME("DATETIME", "Instant", "java.time.Instant", "instant"),
    DATE("DATE", "LocalDate", "java.time.LocalDate", "date"),
    PERIOD("PERIOD", "Period", "dev.ispapi.value.Period", "period"),
    /** In commands: a period as CNR writes it. */
    BARE_PERIOD("BARE_PERIOD", "Period", "dev.ispapi.value.Period", "period"),
    DOMAIN("DOMAIN", "DomainName", "dev.ispapi.idn.DomainName", "text"),
    DNSZONE("DNSZONE", "DomainName", "dev.ispapi.idn.DomainName", "text"),
    ZONE("ZONE", "DomainName", "dev.ispapi.idn.DomainName", "text"),
    HOSTNAME("HOSTNAME", "DomainName", "dev.ispapi.idn.DomainName", "text"),
    /** In answers: a currency, which comes in any case. */
    CURRENCY("", "String", "", "currency"),
    /** In answers: an amount, whose currency is another property. */
    MONEY("", "Money", "dev.ispapi.value.Money", "money"),
    /** In answers: a group of properties, whose number is a part of their names. */
    GROUP("", "", "", "groups"),
    /** In answers: the extension properties behind a prefix. */
    EXTENSIONS("", "", "", "extensions");

    final String constant;
    final String javaType;
    final String importName;
    final String reader;

    ValueKind(String constant, String javaType, String importName, String reader) {
        this.constant = constant;
        this.javaType = javaType;
        this.importName = importName;
        this.reader = reader;
    }

    static ValueKind of(Node node, String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> node.error("unknown kind " + name + "; known: "
                        + Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /** Whether its values are typed in commands and written as text, too: builders take both, and answers give text. */
    boolean isReadFromText() {
        return reader.equals("text") && !javaType.equals("String");
    }

    /** What the text of such a value is, as a Javadoc phrase. */
    String textPhrase() {
        return switch (this) {
            case EMAIL -> "the e-mail address, such as {@code registrant@example.com}";
            case PHONE -> "the number, such as {@code +49.301234567}";
            case COUNTRY -> "the code of two letters, such as {@code DE}";
            case IPADDRESS -> "the address, such as {@code 192.0.2.1} or {@code 2001:db8::1}";
            case HOST -> "the host with its addresses, such as {@code ns1.example.com 192.0.2.1}";
            case RR, EXISTING_RR -> "the record, such as {@code www IN A 192.0.2.1}";
            case DS -> "key tag, algorithm, digest type and digest, such as {@code 2371 13 2 1F98...}";
            case DNSKEY -> "flags, protocol, algorithm and public key, such as {@code 257 3 13 mdsswUyr...}";
            default -> "the name in Unicode or ASCII form";
        };
    }

    /** The type of an answer's value. Such values stay text there: an answer must be readable whatever stands in it. */
    String answerType() {
        return isReadFromText() ? "String" : javaType;
    }

    String answerImport() {
        return isReadFromText() ? "" : importName;
    }
}
