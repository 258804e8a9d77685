package dev.ispapi.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.idn.DomainName;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    private static String json(Object value) {
        return JsonText.of(Map.of("a", value), any -> Optional.empty());
    }

    @Test
    void writesWhatResultsHold() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("text", "a");
        values.put("number", new BigDecimal("1E+3"));
        values.put("flag", true);
        values.put("date", Instant.parse("2017-09-26T14:53:20Z"));
        values.put("period", Period.years(1));
        values.put("money", Money.of("12.50", "EUR"));
        values.put("name", DomainName.of("müller.de"));
        values.put("list", List.of(1, 2));
        values.put("nothing", Optional.empty());
        values.put("map", Map.of());
        values.put("empty", List.of());

        assertThat(JsonText.of(values, any -> Optional.empty()))
                .isEqualTo("{\"text\":\"a\",\"number\":1000,\"flag\":true,\"date\":\"2017-09-26T14:53:20Z\","
                        + "\"period\":\"1Y\",\"money\":{\"amount\":12.50,\"currency\":\"EUR\"},"
                        + "\"name\":\"xn--mller-kva.de\",\"list\":[1,2],\"map\":{},\"empty\":[]}");
    }

    @Test
    void escapesWhatJsonDoesNotTakeOrThatBreaksLines() {
        assertThat(json("\"\\\n\r\t\u0000\u001B\u007F\u2028\uD83D"))
                .isEqualTo("{\"a\":\"\\\"\\\\\\n\\r\\t\\u0000\\u001b\\u007f\\u2028\\ud83d\"}");
        assertThat(json("ü\uD83D\uDE00")).isEqualTo("{\"a\":\"ü\uD83D\uDE00\"}");
        assertThat(json("\uDE00x")).isEqualTo("{\"a\":\"\\ude00x\"}");
    }
}
