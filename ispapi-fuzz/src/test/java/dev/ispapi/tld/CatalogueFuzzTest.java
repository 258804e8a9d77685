package dev.ispapi.tld;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ispapi.Platform;
import dev.ispapi.command.Command;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.domain.TransferDomain;
import dev.ispapi.fuzz.Mutations;
import dev.ispapi.tld.internal.data.Catalogue;
import dev.ispapi.tld.internal.data.HostileFiles;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Any data files make rules that answer, or are refused as broken with the place. */
class CatalogueFuzzTest {

    private static final List<String> WORDS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "null",
            "true",
            "0",
            "-1",
            "1e400",
            "2147483648",
            "\"\"",
            "\"format\":1,",
            "\"zone\":\"test\"",
            "\"uses\":[\"group\"]",
            "\"facts\":{\"s\":{",
            "\"periods.registration\":[\"1Y\"]",
            "\"periods.failure\":\"99999999999d\"",
            "\"periods.accounting\":\"-2147483648Y\"",
            "\"name.minLength\":3",
            "\"name.maxLength\":2",
            "\"idProtection\":{\"kind\":\"REGISTRY\",\"parameters\":[\"X-A\"],\"on\":\"1\",\"off\":\"0\"}",
            "\"trustee\":{",
            "\"onlyWhen\":{\"field\":\"X-A\",\"in\":[\"A\"]}",
            "\"kind\":\"CHOICE\"",
            "\"kind\":\"TEXT\"",
            "\"required\":\"ALWAYS\"",
            "\"classes\":{\"A\":\"a b\"}",
            "\"zones\":[\"xn--\"]",
            "\u001E",
            "\\u0000",
            "\uD83D\uDCA9");

    private static final Instant MOMENT = Instant.parse("2026-01-31T12:00:00Z");

    private static final List<Command<?>> ORDERS = List.of(
            AddDomain.builder()
                    .domain("example.test")
                    .ownerContact("P-ABC1")
                    .adminContact("P-ABC1")
                    .techContact("P-ABC1")
                    .billingContact("P-ABC1")
                    .putExtensions("X-A", "CCT")
                    .build(),
            TransferDomain.builder().domain("example.test").build());

    /** The files of a zone, of what it shares, of the index and of what all share, divided by the record separator. */
    @FuzzTest
    void readsOrRefusesAnyFiles(byte[] input) {
        String[] parts = new String(input, StandardCharsets.UTF_8).split("\u001E", -1);
        List<String> names = List.of("zones/test.json", "shared/group.json", "classes.json", "common.json");
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < Math.min(parts.length, names.size()); i++) {
            texts.put(names.get(i), parts[i]);
        }
        try {
            Catalogue catalogue = new Catalogue(new HostileFiles(texts), Platform.ISPAPI);
            for (String zone : catalogue.zones()) {
                assertAnswers(new Tld(catalogue.data(zone).orElseThrow(), Clock.systemUTC()));
                assertThat(catalogue.tldClass(zone)).isNotNull();
            }
        } catch (BrokenCatalogueException e) {
            assertThat(e.getMessage()).contains(e.file()).contains(e.path());
        }
    }

    @Test
    void holdsForGeneratedInputs() {
        Mutations.of(CatalogueFuzzTest.class, 20_000, WORDS, this::readsOrRefusesAnyFiles);
    }

    /** Rules that were read must work: what is wrong with them has to be found when they are read. */
    private static void assertAnswers(Tld tld) {
        ORDERS.forEach(order -> assertThat(tld.check(order)).isNotNull());
        for (Operation operation : Operation.values()) {
            assertThat(tld.additionalFields(operation)).doesNotHaveDuplicates();
        }
        assertHasALifeOrSaysWhyNot(tld);
        assertThat(tld.sources()).isNotNull();
        assertThat(tld.idProtection().toString()).isNotEmpty();
        assertThat(tld.toString()).isNotEmpty();
    }

    private static void assertHasALifeOrSaysWhyNot(Tld tld) {
        try {
            assertThat(tld.lifecycle(MOMENT, MOMENT).steps()).isNotNull();
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotEmpty().hasSizeLessThan(2000);
        }
    }
}
