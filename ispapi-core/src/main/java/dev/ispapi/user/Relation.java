package dev.ispapi.user;

import dev.ispapi.wire.Column;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.Response;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A relation of an account: a setting or a price, such as {@code PRICE_CLASS_DOMAIN_COM_ANNUAL} and {@code 10.89}.
 *
 * @param type the name
 * @param value the value; can be empty
 * @param isDisabled whether it does not count at present
 */
public record Relation(String type, String value, boolean isDisabled) {

    static List<Relation> all(PropertyReader read, String property) {
        int count = read.response().column(property + "TYPE").map(Column::size).orElse(0);
        return IntStream.range(0, count)
                .mapToObj(read::at)
                .filter(row -> row.text(property + "TYPE").isPresent())
                .map(row -> new Relation(
                        row.requiredText(property + "TYPE"),
                        row.text(property + "VALUE").orElse(""),
                        row.text(property + "DISABLED")
                                .filter(text -> !text.equals("0"))
                                .isPresent()))
                .toList();
    }

    /**
     * Reads all relations of an answer that has them, such as those to {@code StatusUser} and {@code StatusUserClass}.
     *
     * @param response the answer
     * @return the relations in their order; empty if there are none
     */
    public static List<Relation> all(Response response) {
        return all(PropertyReader.of(response).lenient(), "RELATION");
    }
}
