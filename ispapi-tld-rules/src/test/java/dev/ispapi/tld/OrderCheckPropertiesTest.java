package dev.ispapi.tld;

import static dev.ispapi.tld.Orders.add;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.command.Command;
import dev.ispapi.command.RawCommand;
import dev.ispapi.domain.DomainStatus;
import dev.ispapi.idn.DomainName;
import dev.ispapi.value.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every check of any order, over all bundled zones. */
class OrderCheckPropertiesTest {

    private static final TldRules RULES = TldRules.bundled();

    private static final List<String> COMMANDS =
            List.of("AddDomain", "RenewDomain", "TransferDomain", "TradeDomain", "ModifyDomain", "DeleteDomain");

    private static final List<String> NAMES = List.of(
            "PERIOD",
            "AUTH",
            "ACTION",
            "NAMESERVER0",
            "NAMESERVER7",
            "NAMESERVER99999",
            "NAMESERVERSET",
            "ADDNAMESERVER0",
            "DELNAMESERVER0",
            "OWNERCONTACT0",
            "OWNERCONTACT",
            "ADMINCONTACT3",
            "ADDTECHCONTACT0",
            "DELADMINCONTACT0",
            "BILLINGCONTACT0",
            "HOST0",
            "X-",
            "X-CA-",
            "X-ACCEPT-WHOISTRUSTEE-TAC",
            "X-DE-ACCEPT-TRUSTEE-TAC");

    private static final List<String> VALUES = List.of(
            "",
            "0",
            "1",
            "1Y",
            "-5d",
            "P-ABC1",
            "ns1.example.net",
            "example",
            " ",
            "ü",
            "\uD83D\uDE00",
            "REQUEST",
            ".",
            "..",
            "DE");

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    static Stream<Tld> tlds() {
        return RULES.zones().stream().map(zone -> RULES.zone(zone).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyOrderInAnyZoneIsCheckedWithoutFailingAndAlwaysInTheSameWay(long seed) {
        Random random = new Random(seed);
        for (String zone : RULES.zones()) {
            Tld tld = RULES.zone(zone).orElseThrow();
            Command<?> command = command(random, tld);
            OrderContext context = context(random, tld);
            List<Violation> violations = RULES.check(command, context);
            assertThat(RULES.check(command, context)).isEqualTo(violations);
            assertThat(violations).doesNotHaveDuplicates().allSatisfy(violation -> {
                assertThat(violation.message()).isNotBlank().doesNotContain("null", "Optional");
                assertThat(violation.remedy()).isNotBlank().doesNotEndWith(".").doesNotContain("null", "Optional");
                assertThat(violation.toProblem().toString()).doesNotContain("\n", "  ");
            });
        }
    }

    private static Command<?> command(Random random, Tld tld) {
        List<String> names = new ArrayList<>(NAMES);
        for (Operation operation : Operation.values()) {
            tld.additionalFields(operation).forEach(field -> field.parameter().ifPresent(names::add));
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(
                "DOMAIN", pick(random, List.of("a", "example", "www.example", "x".repeat(63))) + "." + tld.zone());
        for (int i = random.nextInt(12); i > 0; i--) {
            parameters.put(pick(random, names), value(random, tld));
        }
        return RawCommand.of(pick(random, COMMANDS), parameters);
    }

    private static String value(Random random, Tld tld) {
        List<String> values = new ArrayList<>(VALUES);
        tld.additionalFields(Operation.REGISTER)
                .forEach(field -> field.choices().forEach(choice -> values.add(choice.value())));
        return pick(random, values);
    }

    private static OrderContext context(Random random, Tld tld) {
        OrderContext.Builder context = OrderContext.builder();
        if (random.nextBoolean()) {
            context.country(pick(random, List.of("DE", "gb", "CA")));
        }
        if (random.nextBoolean()) {
            context.organizationName(pick(random, List.of("", "Example Ltd")));
        }
        if (random.nextBoolean()) {
            context.individual();
        }
        if (random.nextBoolean()) {
            context.status(DomainStatus.builder()
                    .domain(DomainName.of("example." + tld.zone()))
                    .ownerContacts("P-ABC1")
                    .nameservers("NS1.EXAMPLE.NET", "NS2.EXAMPLE.NET")
                    .build());
        }
        tld.additionalFields(Operation.REGISTER).stream()
                .filter(field -> field.formOnly() && random.nextBoolean())
                .forEach(field -> context.field(field.name(), value(random, tld)));
        return context.build();
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The rules must not contradict themselves: there is an order that they let pass. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("tlds")
    void anOrderThatDoesAsTheRulesSayHasNoErrors(Tld tld) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (AdditionalField field : tld.additionalFields(Operation.REGISTER)) {
            if (!field.formOnly() && field.required() != Required.NEVER && field.appliesTo(fields)) {
                fields.put(field.name(), example(field));
            }
        }
        boolean isRegistered = tld.registration().open().orElse(true)
                && tld.registration().through().isEmpty();
        var order = add("example." + tld.zone()).putAllExtensions(fields);
        for (int i = 1; i < tld.contacts().admin().min().orElse(1); i++) {
            order.adminContact("P-ADMIN" + i);
        }
        var whole = order.build().toBuilder();
        for (int i = 2; i < tld.nameservers().count().min().orElse(2); i++) {
            whole.nameserver(i, Change.to(DomainName.of("ns" + (i + 1) + ".example.net")));
        }
        assertThat(tld.check(whole.build()).stream().filter(Violation::isError))
                .allMatch(violation -> !isRegistered
                        && (violation.kind() == Violation.Kind.REGISTRATION_CLOSED
                                || violation.kind() == Violation.Kind.REGISTERED_THROUGH_OTHER_ZONE));
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
}
