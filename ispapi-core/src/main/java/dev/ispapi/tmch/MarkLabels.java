package dev.ispapi.tmch;

import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.ResultBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the labels of a mark with their settings: {@code LABEL} with one label an index, and {@code LABEL0CLAIMSNOTIFY} and
 * {@code LABEL0SMDINCLUSION} for the first of them. The API's page does not say whether the labels come as {@code LABEL} or as
 * {@code LABEL0}, {@code LABEL1} ..., so both are read. A setting without its label is left out.
 */
final class MarkLabels {

    private static final String CLAIMS_NOTIFY = "CLAIMSNOTIFY";
    private static final String SMD_INCLUSION = "SMDINCLUSION";

    private MarkLabels() {}

    static List<MarkLabel> of(PropertyReader read, String property) {
        List<String> labels = read.response().values(property);
        Stream<Optional<MarkLabel>> found = labels.isEmpty()
                ? read
                        .groups(property, (reader, name) -> reader.text(name).map(label -> label(reader, name, label)))
                        .stream()
                : IntStream.range(0, labels.size())
                        .mapToObj(i -> Optional.of(labels.get(i))
                                .filter(label -> !label.isEmpty())
                                .map(label -> label(read, property + i, label)));
        return found.flatMap(Optional::stream).toList();
    }

    private static MarkLabel label(PropertyReader read, String name, String label) {
        MarkLabel.Builder builder = MarkLabel.builder().label(label);
        read.flag(name + CLAIMS_NOTIFY).ifPresent(builder::claimsNotify);
        read.flag(name + SMD_INCLUSION).ifPresent(builder::smdInclusion);
        return builder.build();
    }

    static void writeOf(ResultBuilder<?> answer, String property, Collection<MarkLabel> labels) {
        answer.property(property, labels.stream().map(MarkLabel::label).toArray(String[]::new));
        int number = 0;
        for (MarkLabel label : labels) {
            String name = property + number++;
            label.claimsNotify().ifPresent(isSet -> answer.property(name + CLAIMS_NOTIFY, isSet ? "1" : "0"));
            label.smdInclusion().ifPresent(isSet -> answer.property(name + SMD_INCLUSION, isSet ? "1" : "0"));
        }
    }
}
