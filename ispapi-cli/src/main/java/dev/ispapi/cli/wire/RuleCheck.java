package dev.ispapi.cli.wire;

import com.squareup.moshi.JsonWriter;
import dev.ispapi.Platform;
import dev.ispapi.cli.terminal.Complaints;
import dev.ispapi.cli.terminal.Json;
import dev.ispapi.cli.terminal.Language;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Text;
import dev.ispapi.cli.terminal.Words;
import dev.ispapi.command.Command;
import dev.ispapi.tld.TldRules;
import dev.ispapi.tld.Violation;
import java.io.IOException;
import java.util.List;

/** A command's check against the rules of its TLD. */
final class RuleCheck {

    private final Command<?> command;
    private final List<Violation> violations;
    private final Language language;

    private RuleCheck(Command<?> command, List<Violation> violations, Language language) {
        this.command = command;
        this.violations = violations;
        this.language = language;
    }

    /** Checks a command; one that orders nothing passes. */
    static RuleCheck of(Command<?> command, Platform platform, Language language) {
        return new RuleCheck(command, TldRules.bundled(platform).check(command), language);
    }

    /**
     * Says on standard error what breaks the rules.
     *
     * @return whether nothing is broken for sure
     */
    boolean tell(Terminal terminal) {
        boolean isPassed = violations.stream().noneMatch(Violation::isError);
        if (!isPassed) {
            Complaints.error(
                    terminal,
                    command.name() + language.say(" breaks the rules of its TLD:", " verstößt gegen Regeln der TLD:"));
        }
        String indent = isPassed ? "" : "  ";
        violations.forEach(violation -> terminal.note(indent + Text.printable(violation.toString(language.ofRules()))));
        return isPassed;
    }

    /** Writes the violations by kind, with words in the chosen language. */
    void write(JsonWriter writer) throws IOException {
        writer.name("violations").beginArray();
        for (Violation violation : violations) {
            writer.beginObject();
            writer.name("kind").value(Words.camelCase(violation.kind()));
            writer.name("severity").value(Words.camelCase(violation.severity()));
            Json.text(writer, "parameter", violation.parameter());
            writer.name("message").value(violation.message(language.ofRules()));
            writer.name("remedy").value(violation.remedy(language.ofRules()));
            Json.text(writer, "source", violation.source().map(source -> source.toString(language.ofRules())));
            writer.endObject();
        }
        writer.endArray();
    }
}
