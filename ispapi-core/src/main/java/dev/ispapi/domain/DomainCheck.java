package dev.ispapi.domain;

import dev.ispapi.MalformedResponseException;
import dev.ispapi.idn.DomainName;
import dev.ispapi.wire.Column;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads the entries of {@code DOMAINCHECK}, such as {@code 210 Available}, and pairs answers with the names that were asked for. */
final class DomainCheck {

    private static final int CODE_LENGTH = 3;

    private DomainCheck() {}

    static int code(PropertyReader read) {
        String check = read.requiredText("DOMAINCHECK");
        String digits = check.substring(0, Math.min(CODE_LENGTH, check.length()));
        boolean isCode = digits.length() == CODE_LENGTH
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && (check.length() == CODE_LENGTH || check.charAt(CODE_LENGTH) == ' ');
        if (!isCode) {
            throw new MalformedResponseException(
                    "the answer's property DOMAINCHECK does not begin with a code of three digits");
        }
        return Integer.parseInt(digits);
    }

    static String description(PropertyReader read) {
        String check = read.requiredText("DOMAINCHECK");
        return check.length() > CODE_LENGTH ? check.substring(CODE_LENGTH).strip() : "";
    }

    /** Views of the rows, each with the name that was asked for. */
    static <T> List<T> each(List<DomainName> domains, Response response, Function<PropertyReader, T> entry) {
        PropertyReader read = PropertyReader.of(response).lenient();
        List<T> entries = new ArrayList<>(domains.size());
        for (int index = 0; index < domains.size(); index++) {
            entries.add(entry.apply(read.at(index).asking(domains.get(index))));
        }
        return List.copyOf(entries);
    }

    /** Names for entries whose question is unknown; {@code .invalid} will never be a TLD. */
    static List<DomainName> unnamed(int entries) {
        return IntStream.range(0, entries)
                .mapToObj(index -> DomainName.of("name" + index + ".invalid"))
                .toList();
    }

    static int answers(Response response) {
        return response.column("DOMAINCHECK").map(Column::size).orElse(0);
    }
}
