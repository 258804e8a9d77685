package dev.ispapi.bridge.mapping;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonObjectReaderTest {

    private static JsonObjectReader object(Map<String, ?> values) {
        return new JsonObjectReader("a file", values);
    }

    @Test
    void refusesAKeyThatIsNotAskedFor() {
        JsonObjectReader object = object(Map.of("name", "PERIOD", "tpo", "PERIOD"));
        object.requiredText("name");

        assertThatThrownBy(object::end)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a file: there is no such key as tpo");
    }

    @Test
    void refusesAValueOfAnotherKind() {
        JsonObjectReader object = object(
                Map.of("text", 1.0, "number", "1", "half", 0.5, "list", "x", "flag", false, "object", List.of()));

        assertThatThrownBy(() -> object.text("text")).hasMessage("a file: expected a text for text");
        assertThatThrownBy(() -> object.number("number")).hasMessage("a file: expected a whole number for number");
        assertThatThrownBy(() -> object.number("half")).hasMessage("a file: expected a whole number for half");
        assertThatThrownBy(() -> object.list("list")).hasMessage("a file: expected a list for list");
        assertThatThrownBy(() -> object.flag("flag")).hasMessage("a file: expected true, or no flag");
        assertThatThrownBy(() -> object.object("object")).hasMessage("a file, object: expected an object");
    }

    @Test
    void refusesAMissingText() {
        assertThatThrownBy(() -> object(Map.of()).requiredText("name")).hasMessage("a file: name is missing");
    }
}
