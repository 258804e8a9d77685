package dev.ispapi.cnr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.Platform;
import dev.ispapi.command.CommandType;
import dev.ispapi.command.Parameter;
import dev.ispapi.testing.Blocks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each command has each parameter that the vendor's pages and clients name, and sends it. */
class CnrParametersTest {

    private static final Map<String, List<String>> DOCUMENTED = Blocks.read("/documented-parameters.txt");

    static List<CommandType<?>> types() {
        return CnrCommandCatalog.types();
    }

    @Test
    void everyCommandOfTheListHasAType() {
        assertThat(types())
                .hasSize(270)
                .extracting(CommandType::name)
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(DOCUMENTED.keySet());
    }

    @ParameterizedTest
    @MethodSource("types")
    void aCommandHasEachDocumentedParameterAndNoOther(CommandType<?> type) {
        assertThat(type.parameters())
                .extracting(Parameter::toString)
                .containsExactlyInAnyOrderElementsOf(DOCUMENTED.get(type.name()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void isACommandOfCnr(CommandType<?> type) {
        assertThat(type.platform()).isEqualTo(Platform.CNR);
        assertThat(type.parse(CommandClasses.required(type)).platform()).contains(Platform.CNR);
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatIsParsedIsSentAgainUnchanged(CommandType<?> type) {
        for (Parameter parameter : type.parameters()) {
            Map<String, String> parameters = new LinkedHashMap<>(CommandClasses.required(type));
            parameters.put(CommandClasses.wireName(parameter, 0), CommandClasses.value(parameter));
            parameters.put("X-SOME-EXTENSION", "1");

            assertThat(type.parse(parameters).encode().parameters()).containsExactlyInAnyOrderEntriesOf(parameters);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void refusesALineBreakInAnyParameter(CommandType<?> type) {
        for (Parameter parameter : type.parameters()) {
            Map<String, String> parameters = new LinkedHashMap<>(CommandClasses.required(type));
            String name = CommandClasses.wireName(parameter, 0);
            parameters.put(name, CommandClasses.value(parameter) + "\nX=1");

            assertThatExceptionOfType(InvalidCommandException.class)
                    .isThrownBy(() -> type.parse(parameters))
                    .withMessageContaining(name);
        }
    }

    @Test
    void findsACommandInAnyCaseAndTheNearestToAMisspeltOne() {
        assertThat(CnrCommandCatalog.find("setdomainrenewalMODE").map(CommandType::name))
                .contains("SetDomainRenewalmode");
        assertThat(CnrCommandCatalog.find("UpdateDNSZone")).isEmpty();
        assertThat(CnrCommandCatalog.nearest("QueryDomianList")).contains("QueryDomainList");
        assertThat(CnrCommandCatalog.nearest("Nothing")).isEmpty();
    }
}
