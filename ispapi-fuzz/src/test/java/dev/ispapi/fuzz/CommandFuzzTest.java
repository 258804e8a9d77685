package dev.ispapi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ispapi.CommandCatalog;
import dev.ispapi.InvalidCommandException;
import dev.ispapi.command.CommandType;
import dev.ispapi.command.RawCommand;
import dev.ispapi.command.TypedCommand;
import dev.ispapi.idn.IdnProfile;
import dev.ispapi.wire.CommandText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No name and no value of a parameter can add a line to a command, whatever it holds; what is sent is what was given. */
class CommandFuzzTest {

    private static final List<String> WORDS = List.of(
            "\0",
            "AddDomain\0",
            "CheckDomains\0",
            "StatusUser\0",
            "DOMAIN\0example.com\0",
            "DOMAIN0\0",
            "domain1\0",
            "PERIOD\0",
            "1Y",
            "OWNERCONTACT0\0P-ABC1\0",
            "ADMINCONTACT0\0P-ABC1\0",
            "TECHCONTACT0\0P-ABC1\0",
            "BILLINGCONTACT0\0P-ABC1\0",
            "X-CA-LEGALTYPE\0CCT\0",
            "\nCOMMAND=DeleteDomain",
            "\r\n",
            "\u0085",
            "\u2028",
            "\u2029",
            "\u000B",
            "\u000C",
            "=",
            "\u0131",
            "\u00DF.de",
            "99999",
            "%0A");

    /** The name of a command, then names and values of parameters by turns, each ended by NUL. */
    @FuzzTest
    void addsNoLine(byte[] input) {
        String[] parts = new String(input, StandardCharsets.UTF_8).split("\0", -1);
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 1; i + 1 < parts.length; i += 2) {
            parameters.put(parts[i], parts[i + 1]);
        }
        assertUntyped(parts[0], parameters);
        assertRaw(parts[0], parameters);
        CommandCatalog.find(parts[0]).ifPresent(type -> assertTyped(type, parameters));
    }

    @Test
    void holdsForGeneratedInputs() {
        Mutations.of(CommandFuzzTest.class, 20_000, WORDS, this::addsNoLine);
    }

    private static void assertUntyped(String name, Map<String, String> parameters) {
        CommandText text;
        try {
            text = CommandText.of(name, parameters);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotEmpty().hasSizeLessThan(2000);
            return;
        }
        assertThat(text.command()).isEqualTo(name);
        assertThat(text.parameters().values()).containsExactlyElementsOf(parameters.values());
        assertThat(read(text.text())).isEqualTo(lines(text));
        assertThat(CommandText.of(text.command(), text.parameters())).isEqualTo(text);
    }

    private static void assertRaw(String name, Map<String, String> parameters) {
        try {
            CommandText text = RawCommand.of(name, parameters).encode();
            assertThat(read(text.text())).isEqualTo(lines(text));
        } catch (InvalidCommandException e) {
            assertThat(e.getMessage()).isNotEmpty();
        }
    }

    private static <C extends TypedCommand<?>> void assertTyped(CommandType<C> type, Map<String, String> parameters) {
        C command;
        try {
            command = type.parse(parameters);
        } catch (InvalidCommandException e) {
            assertThat(e.getMessage()).isNotEmpty();
            return;
        }
        for (IdnProfile profile : List.of(IdnProfile.ISPAPI, IdnProfile.transitional(), IdnProfile.nonTransitional())) {
            CommandText text;
            try {
                text = command.encode(profile);
            } catch (InvalidCommandException e) {
                continue;
            }
            assertThat(read(text.text())).isEqualTo(lines(text));
            assertThat(type.parse(text.parameters()).encode(profile)).isEqualTo(text);
        }
    }

    private static Map<String, String> lines(CommandText text) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("COMMAND", text.command());
        lines.putAll(text.parameters());
        return lines;
    }

    /** As a platform might read it that takes everything for the end of a line that Unicode calls one. */
    private static Map<String, String> read(String text) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (String line : text.split("\\R", -1)) {
            int equals = line.indexOf('=');
            assertThat(equals).as("= in a line").isPositive();
            assertThat(lines.put(line.substring(0, equals), line.substring(equals + 1)))
                    .as("a line of the same name before")
                    .isNull();
        }
        return lines;
    }
}
