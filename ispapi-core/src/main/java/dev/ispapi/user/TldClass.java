package dev.ispapi.user;

import dev.ispapi.wire.Column;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.ResultBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A TLD class and the zone that it stands for, such as {@code COMAU} and {@code com.au}.
 *
 * @param tldClass the class, as price relations name it
 * @param label the zone; empty if the API does not say
 */
public record TldClass(String tldClass, Optional<String> label) {

    static List<TldClass> all(PropertyReader read, String property) {
        int count = read.response().column(property + "CLASS").map(Column::size).orElse(0);
        return IntStream.range(0, count)
                .mapToObj(read::at)
                .filter(row -> row.text(property + "CLASS").isPresent())
                .map(row -> new TldClass(row.requiredText(property + "CLASS"), row.text(property + "LABEL")))
                .toList();
    }

    static void writeAll(ResultBuilder<?> answer, String property, Collection<TldClass> classes) {
        answer.property(
                property + "CLASS", classes.stream().map(TldClass::tldClass).toArray(String[]::new));
        answer.property(
                property + "LABEL",
                classes.stream().map(tldClass -> tldClass.label().orElse("")).toArray(String[]::new));
    }
}
