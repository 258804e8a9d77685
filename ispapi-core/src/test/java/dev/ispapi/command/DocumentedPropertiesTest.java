package dev.ispapi.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.CommandCatalog;
import dev.ispapi.MalformedResponseException;
import dev.ispapi.testing.Blocks;
import dev.ispapi.wire.Page;
import dev.ispapi.wire.Response;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answer of each described command reads each property that its API page documents. */
class DocumentedPropertiesTest {

    private static final Map<String, List<String>> DOCUMENTED = Blocks.read("/documented-properties.txt");

    private static final Set<String> OF_PAGES = Set.of("FIRST", "LAST", "COUNT", "LIMIT", "TOTAL");

    /** One of these is readable, whatever the kind of the property. */
    private static final List<String> SAMPLES = List.of("2017-09-26 14:53:20", "1", "12.50", "1Y", "text");

    static List<CommandType<?>> types() {
        return CommandCatalog.types().stream()
                .filter(type ->
                        Modifier.isFinal(EveryCommandTest.Classes.of(type).getModifiers()))
                .filter(type -> DOCUMENTED.containsKey(type.name()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void anAnswerReadsEachDocumentedProperty(CommandType<?> type) {
        List<String> unread = DOCUMENTED.get(type.name()).stream()
                .filter(property -> !(OF_PAGES.contains(property) && isList(type)))
                .filter(property -> !isRead(type, property) && !isRead(type, property + 0))
                .toList();

        assertThat(unread).isEmpty();
    }

    private static boolean isList(CommandType<?> type) {
        return ListCommand.class.isAssignableFrom(EveryCommandTest.Classes.of(type));
    }

    private static boolean isRead(CommandType<?> type, String property) {
        for (String sample : SAMPLES) {
            try {
                List<Object> read = decode(type, property, sample);
                if (!read.equals(decode(type, "UNKNOWN", sample))) {
                    return true;
                }
            } catch (MalformedResponseException e) {
                assertThat(e).hasMessageContaining(property);
            }
        }
        return false;
    }

    /** All that a program can read from an answer with one property. */
    private static List<Object> decode(CommandType<?> type, String property, String value) {
        Response response = Response.parse("[RESPONSE]\r\nCODE = 200\r\nDESCRIPTION = ok\r\nPROPERTY[" + property
                + "][0] = " + value + "\r\nEOF\r\n");
        List<Object> values = new ArrayList<>();
        Object result =
                type.parse(EveryCommandTest.parameters(type, new Random(1), 0)).decode(response);
        if (result instanceof Page<?> page) {
            values.addAll(page.entries());
            totals(type, response, values);
        } else {
            values.add(result);
        }
        return values;
    }

    private static void totals(CommandType<?> type, Response response, List<Object> values) {
        String packageName = EveryCommandTest.Classes.of(type).getPackageName();
        try {
            Class<?> totals =
                    Class.forName(packageName + "." + type.name().replaceFirst("^(Query|Get|Find)", "") + "Totals");
            values.add(totals.getMethod("from", Response.class).invoke(null, response));
        } catch (ClassNotFoundException e) {
            assertThat(values).as("a list without totals has rows").isNotNull();
        } catch (InvocationTargetException e) {
            throw (MalformedResponseException) e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyCommandWithPropertiesHasAType() {
        assertThat(CommandCatalog.types()).extracting(CommandType::name).containsAll(DOCUMENTED.keySet());
        assertThat(types()).hasSizeGreaterThan(80);
    }
}
