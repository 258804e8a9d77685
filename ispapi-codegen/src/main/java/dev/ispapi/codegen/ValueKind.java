package dev.ispapi.codegen;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The kinds of values: their Java types, and how core writes and reads them. */
enum ValueKind {
    TEXT("TEXT", "String", "", "text"),
    PATTERN("PATTERN", "String", "", "text"),
    REGEX("REGEX", "String", "", "text"),
    CONTACT("CONTACT", "String", "", "text"),
    EMAIL("EMAIL", "String", "", "text"),
    INT("INT", "Integer", "", "integer"),
    LONG("LONG", "Long", "", "longInteger"),
    FLAG("FLAG", "Boolean", "", "flag"),
    YES_NO("YES_NO", "Boolean", "", "flag"),
    DECIMAL("DECIMAL", "BigDecimal", "java.math.BigDecimal", "decimal"),
    DATETIME("DATETIME", "Instant", "java.time.Instant", "instant"),
    DATE("DATE", "LocalDate", "java.time.LocalDate", "date"),
    PERIOD("PERIOD", "Period", "dev.ispapi.value.Period", "period"),
    DOMAIN("DOMAIN", "DomainName", "dev.ispapi.idn.DomainName", "text"),
    ZONE("ZONE", "DomainName", "dev.ispapi.idn.DomainName", "text"),
    HOSTNAME("HOSTNAME", "DomainName", "dev.ispapi.idn.DomainName", "text");

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

    boolean isName() {
        return javaType.equals("DomainName");
    }

    /** The type of an answer's value. Names in answers stay text: an answer must be readable whatever stands in it. */
    String answerType() {
        return isName() ? "String" : javaType;
    }

    String answerImport() {
        return isName() ? "" : importName;
    }
}
