package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.tld.Tld;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.util.List;

/** {@code QueryDomainOptions}: what the zones of names demand, a row a name (FAQ 20). No launch phases are known here. */
final class QueryDomainOptions implements CommandHandler {

    private static final List<String> LAUNCH_PHASES = List.of(
            "LAUNCHPHASES",
            "LAUNCHPHASESALLOCATIONTYPE",
            "LAUNCHPHASESAPPLICATIONDATE",
            "LAUNCHPHASESCLOSEDATE",
            "LAUNCHPHASESSTARTDATE");

    @Override
    public Response handle(Call call) {
        List<String> names = Slots.values(call.parameters(), "DOMAIN");
        if (names.isEmpty()) {
            throw Refusal.missing("DOMAIN0");
        }
        boolean asksForPhases = call.parameters()
                .text("PROPERTIES")
                .filter("LAUNCHPHASES"::equalsIgnoreCase)
                .isPresent();
        ResponseBuilder answer = Answers.success();
        for (String text : names) {
            DomainName name = Names.parse("DOMAIN", text);
            Tld tld = Names.tld(call.world(), name);
            ZoneProperties.options(tld).forEach(answer::property);
            if (asksForPhases) {
                LAUNCH_PHASES.forEach(property -> answer.property(property, ""));
            }
        }
        return answer.build();
    }
}
