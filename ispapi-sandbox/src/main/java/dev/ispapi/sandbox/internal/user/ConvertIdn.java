package dev.ispapi.sandbox.internal.user;

import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.util.SortedMap;

/** Converts names between Unicode and ASCII, as the platform does. */
final class ConvertIdn implements CommandHandler {

    @Override
    public Response handle(Call call) {
        SortedMap<Integer, String> names = call.parameters().slots("DOMAIN");
        if (names.isEmpty()) {
            throw Refusal.missing("DOMAIN");
        }
        ResponseBuilder answer = Answers.success();
        names.values().forEach(name -> convert(name, answer));
        return answer.build();
    }

    private static void convert(String text, ResponseBuilder answer) {
        try {
            DomainName name = DomainName.zone(text);
            answer.property("IDN", name.unicode()).property("ACE", name.ascii());
        } catch (IllegalArgumentException e) {
            answer.property("IDN", "").property("ACE", "");
        }
    }
}
