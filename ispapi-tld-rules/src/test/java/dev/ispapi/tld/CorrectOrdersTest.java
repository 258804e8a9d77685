package dev.ispapi.tld;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.command.RawCommand;
import dev.ispapi.tld.Violation.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every zone with fields: an order made of its data passes, and one that is wrong in one field is told so and nothing else. */
class CorrectOrdersTest {

    private static final TldRules RULES = TldRules.bundled();

    /** What the zone itself does not offer is no fault of the order. */
    private static final Set<Kind> CLOSED = Set.of(Kind.REGISTRATION_CLOSED, Kind.REGISTERED_THROUGH_OTHER_ZONE);

    static Stream<Tld> zones() {
        return RULES.zones().stream()
                .map(zone -> RULES.zone(zone).orElseThrow())
                .filter(tld -> !tld.additionalFields(Operation.REGISTER).isEmpty());
    }

    /** An order of a zone and what its context tells. */
    private record Case(Map<String, String> parameters, OrderContext context) {

        List<Violation> check(Tld tld) {
            return tld.check(RawCommand.of("AddDomain", parameters), context).stream()
                    .filter(violation -> !CLOSED.contains(violation.kind()))
                    .toList();
        }

        Case with(String parameter, String value) {
            Map<String, String> changed = new LinkedHashMap<>(parameters);
            changed.put(parameter, value);
            return new Case(changed, context);
        }

        Case without(String parameter) {
            Map<String, String> changed = new LinkedHashMap<>(parameters);
            changed.remove(parameter);
            return new Case(changed, context);
        }
    }

    private static Case correct(Tld tld) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("DOMAIN", "an-example-name." + tld.zone());
        contacts(parameters, "OWNERCONTACT", 1);
        contacts(parameters, "ADMINCONTACT", tld.contacts().admin().min().orElse(1));
        contacts(parameters, "TECHCONTACT", tld.contacts().tech().min().orElse(1));
        contacts(parameters, "BILLINGCONTACT", tld.contacts().billing().min().orElse(1));
        for (int i = 0; i < Math.max(2, tld.nameservers().count().min().orElse(2)); i++) {
            parameters.put("NAMESERVER" + i, "ns" + (i + 1) + ".example.net");
        }
        OrderContext.Builder context =
                OrderContext.builder().country(country(tld)).organizationName("");
        Map<String, String> form = new LinkedHashMap<>();
        for (AdditionalField field : tld.additionalFields(Operation.REGISTER)) {
            if (field.formOnly()) {
                String value =
                        field.choices().isEmpty() ? "1" : field.choices().get(0).value();
                form.put(field.name(), value);
                context.field(field.name(), value);
            }
        }
        for (AdditionalField field : tld.additionalFields(Operation.REGISTER)) {
            if (!field.formOnly() && field.isRequiredIn(form)) {
                parameters.put(field.name(), example(field));
                form.put(field.name(), example(field));
            }
        }
        return new Case(parameters, context.build());
    }

    private static void contacts(Map<String, String> parameters, String name, int count) {
        for (int i = 0; i < Math.max(count, 1); i++) {
            parameters.put(name + i, "P-ABC" + i);
        }
    }

    /** A country that the zone takes: its own, or one of those that it names. */
    private static String country(Tld tld) {
        List<String> named = new ArrayList<>();
        tld.fact(FactName.REGISTRANT_COUNTRIES).ifPresent(fact -> named.addAll(fact.value()));
        tld.fact(FactName.CONTACT_ORIGIN_COUNTRIES).ifPresent(fact -> named.addAll(fact.value()));
        String top = tld.zone().substring(tld.zone().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        String own = top.equals("UK") ? "GB" : top;
        return !named.isEmpty() ? named.get(0) : FieldValues.isCountry(own) ? own : "DE";
    }

    private static String example(AdditionalField field) {
        return switch (field.kind()) {
            case CHOICE -> field.choices().get(0).value();
            case COUNTRY ->
                field.choices().isEmpty() ? "DE" : field.choices().get(0).value();
            case CONSENT -> "1";
            case DATE -> "1984-12-31";
            case CONTACT -> "P-ABC1";
            case PHONE -> "+49.6841698";
            case TEXT -> "text";
        };
    }

    @ParameterizedTest
    @MethodSource("zones")
    void aCorrectOrderHasNoViolation(Tld tld) {
        assertThat(correct(tld).check(tld)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("zones")
    void anOrderThatIsWrongInOneFieldHasThatViolationAlone(Tld tld) {
        Case correct = correct(tld);
        for (AdditionalField field : tld.additionalFields(Operation.REGISTER)) {
            boolean isSent = correct.parameters().containsKey(field.name());
            boolean hasWrongValues = field.kind() != FieldKind.TEXT;
            // A field that steers others makes more than one violation, if it says something else.
            boolean isSteering = tld.additionalFields(Operation.REGISTER).stream()
                    .anyMatch(other -> Stream.concat(other.requiredWhen().stream(), other.onlyWhen().stream())
                            .anyMatch(when -> when.field().equals(field.name())));
            if (isSent && !isSteering) {
                assertThat(correct.without(field.name()).check(tld))
                        .as("without " + field.name())
                        .extracting(violation ->
                                violation.kind() + " " + violation.parameter().orElse(""))
                        .containsExactly(Kind.FIELD_MISSING + " " + field.name());
                if (hasWrongValues) {
                    assertThat(correct.with(field.name(), "\u00a7 no value").check(tld))
                            .as("wrong " + field.name())
                            .extracting(violation -> violation.kind() + " "
                                    + violation.parameter().orElse(""))
                            .containsExactly(Kind.VALUE_NOT_ALLOWED + " " + field.name());
                }
            }
        }
    }
}
