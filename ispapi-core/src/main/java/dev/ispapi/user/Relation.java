package dev.ispapi.user;

import dev.ispapi.wire.Column;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResultBuilder;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
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

    static void writeAll(ResultBuilder<?> answer, String property, Collection<Relation> relations) {
        answer.property(property + "TYPE", texts(relations, Relation::type));
        answer.property(property + "VALUE", texts(relations, Relation::value));
        answer.property(property + "DISABLED", texts(relations, relation -> relation.isDisabled() ? "1" : "0"));
    }

    private static String[] texts(Collection<Relation> relations, Function<Relation, String> text) {
        return relations.stream().map(text).toArray(String[]::new);
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
