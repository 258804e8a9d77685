package dev.ispapi.support.advice;

import dev.ispapi.tld.AdditionalField;
import dev.ispapi.tld.FieldKind;
import dev.ispapi.tld.IdProtection;
import dev.ispapi.tld.Operation;
import dev.ispapi.tld.Tld;
import dev.ispapi.value.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the texts say of a zone, from its rules: so that advice and rules name the same parameters. */
final class ZoneWords {

    /** The places of texts that are filled from the zone's rules, each with words for a zone of which they are not known. */
    static final List<String> PLACES = List.of("field-parameters", "terms", "consents", "protection");

    private final FailedCommand command;
    private final Operation operation;
    private final Details details;
    private final AdviceLanguage language;

    ZoneWords(FailedCommand command, Operation operation, Details details, AdviceLanguage language) {
        this.command = command;
        this.operation = operation;
        this.details = details;
        this.language = language;
    }

    String fill(String place) {
        return switch (place) {
            case "field-parameters" -> fieldParameters();
            case "terms" -> terms();
            case "consents" -> consents();
            case "protection" -> protection();
            default -> throw new IllegalArgumentException("expected one of " + PLACES + ", found " + place);
        };
    }

    /** The parameters of the zone that hold the contact's field, such as {@code X-REGISTRANT-VATID} for {@code VATID}. */
    private String fieldParameters() {
        String field = details.contactField().orElse("").toUpperCase(Locale.ROOT);
        List<String> all = fields().map(AdditionalField::name)
                .filter(name -> !field.isEmpty() && name.endsWith("-" + field))
                .toList();
        List<String> ofContact = all.stream().filter(this::isOfContact).toList();
        List<String> names = ofContact.isEmpty() ? all : ofContact;
        return names.isEmpty() ? otherwise("field-parameters") : String.join(", ", names);
    }

    private boolean isOfContact(String parameter) {
        return details.contactRole()
                .map(role -> role.equals("OWNER") ? "REGISTRANT" : role)
                .filter(role -> parameter.contains("-" + role + "-"))
                .isPresent();
    }

    private String terms() {
        List<Period> periods = tld().flatMap(tld -> tld.periods().transfer()).orElse(List.of());
        return periods.isEmpty()
                ? otherwise("terms")
                : String.join(
                        language.template("word.or"),
                        periods.stream().map(Period::toString).toList());
    }

    private String consents() {
        List<String> consents = fields().filter(field -> field.kind() == FieldKind.CONSENT)
                .map(AdditionalField::name)
                .toList();
        return consents.isEmpty() ? otherwise("consents") : String.join(", ", consents);
    }

    private String protection() {
        IdProtection protection = tld().map(Tld::idProtection).orElse(IdProtection.UNKNOWN);
        if (protection.kind() != IdProtection.Kind.REGISTRY) {
            return otherwise("protection");
        }
        String setting =
                protection.parameter().orElse("") + "=" + protection.on().orElse("");
        String key = protection.individualsOnly() ? "word.protection.persons" : "word.protection.registry";
        return Template.fill(language.template(key), place -> setting);
    }

    private String otherwise(String place) {
        return Template.fill(
                language.template("word." + place),
                name -> details.contactField().orElse("?"));
    }

    private Stream<AdditionalField> fields() {
        return tld().stream()
                .flatMap(tld -> tld.additionalFields(operation).stream())
                .filter(field -> !field.formOnly());
    }

    private Optional<Tld> tld() {
        return command.tld();
    }
}
