package dev.ispapi.tld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every documented parameter that names a TLD belongs to that TLD, for each command that documents it. */
class DocumentedFieldsTest {

    private static final TldRules RULES = TldRules.bundled();

    private static final Map<String, Operation> OPERATIONS = Map.of(
            "AddDomain", Operation.REGISTER,
            "ModifyDomain", Operation.UPDATE,
            "TransferDomain", Operation.TRANSFER,
            "TradeDomain", Operation.TRADE);

    /** Names of registries in parameters, and the zone that they stand for; and zones that have no bare TLD. */
    private static final Map<String, String> ZONES = Map.of(
            "NICSE", "se",
            "AFNIC", "fr",
            "NOMINET", "uk",
            "AR", "com.ar",
            "AU", "com.au",
            "BR", "com.br",
            "VE", "com.ve",
            "ZA", "co.za");

    /** Names that are no TLD although there is one: {@code X-TO-CUSTOMER-HANDLE} is about an account, {@code X-TECH-VATID} about a contact. */
    private static final Set<String> OTHERS = Set.of("TO", "TECH", "ID", "IDN");

    private record Case(String parameter, String zone, Operation operation) {

        @Override
        public String toString() {
            return parameter + " of ." + zone + ", " + operation;
        }
    }

    static List<Case> cases() throws IOException {
        try (var stream = DocumentedFieldsTest.class.getResourceAsStream("documented-parameters.txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("X-"))
                    .flatMap(line -> cases(List.of(line.split(" "))))
                    .toList();
        }
    }

    private static Stream<Case> cases(List<String> words) {
        String parameter = words.get(0);
        return zone(parameter).stream()
                .flatMap(zone -> words.stream()
                        .flatMap(command -> Optional.ofNullable(OPERATIONS.get(command)).stream())
                        .map(operation -> new Case(parameter, zone, operation)));
    }

    private static Optional<String> zone(String parameter) {
        String owner = parameter.split("-")[1];
        if (ZONES.containsKey(owner)) {
            return Optional.of(ZONES.get(owner));
        }
        // X-ID-ACCEPT-... is .id's, X-IDNUMBER and X-IDN-LANGUAGE are not.
        boolean isTld = (!OTHERS.contains(owner) || parameter.startsWith("X-ID-"))
                && RULES.zone(owner.toLowerCase(Locale.ROOT)).isPresent();
        return isTld ? Optional.of(owner.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void belongsToTheZoneThatItNames(Case documented) {
        Tld tld = RULES.zone(documented.zone()).orElseThrow();
        assertThat(known(tld, documented.operation())).contains(documented.parameter());
    }

    private static Set<String> known(Tld tld, Operation operation) {
        Set<String> known = new HashSet<>(tld.idProtection().parameters());
        Stream.of(operation, Operation.ID_PROTECTION)
                .flatMap(each -> tld.additionalFields(each).stream())
                .forEach(field -> known.add(field.name()));
        return known;
    }

    @ParameterizedTest
    @MethodSource("zonesOfNames")
    void noZoneOfADocumentedNameIsHollow(String zone) {
        Tld tld = RULES.zone(zone).orElseThrow();
        assertThat(Arrays.stream(Operation.values()).flatMap(operation -> tld.additionalFields(operation).stream()))
                .isNotEmpty();
    }

    static Stream<String> zonesOfNames() throws IOException {
        return cases().stream().map(Case::zone).distinct();
    }
}
