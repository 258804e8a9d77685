package dev.ispapi.cli.check;

import dev.ispapi.cli.terminal.Json;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.domain.DomainAvailability;
import java.io.IOException;
import java.util.Locale;

/** One document a name; what a name does not have is left out. */
final class JsonResults implements Results {

    private final Json json;

    JsonResults(Terminal terminal) {
        this.json = new Json(terminal.out());
    }

    @Override
    public void add(NameToCheck name, DomainAvailability availability) throws IOException {
        json.object(writer -> {
            writer.name("name").value(name.typed());
            writer.name("ascii").value(availability.domain().ascii());
            writer.name("unicode").value(availability.domain().unicode());
            writer.name("availability").value(availability.availability().name().toLowerCase(Locale.ROOT));
            writer.name("code").value(availability.code());
            writer.name("description").value(availability.description());
            Json.text(writer, "reason", availability.reason());
            Json.text(writer, "premiumClass", availability.premiumClass());
            if (availability.price().isPresent()) {
                Json.number(writer.name("price"), availability.price().get().amount());
                writer.name("currency").value(availability.price().get().currency());
            }
        });
    }

    @Override
    public void addNoName(NameToCheck name) throws IOException {
        json.object(writer -> {
            writer.name("name").value(name.typed());
            writer.name("error").value(name.problem());
        });
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
