package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.tld.IdProtection;
import dev.ispapi.tld.Tld;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.util.Optional;

/** {@code QueryDomainRepositoryInfo}: all that is known of a zone, by a name in it or by the zone. */
final class QueryDomainRepositoryInfo implements CommandHandler {

    @Override
    public Response handle(Call call) {
        Tld tld = tld(call, call.parameters().required("DOMAIN"));
        ResponseBuilder answer = Answers.success();
        ZoneProperties.repository(tld).forEach(answer::property);
        IdProtection protection = tld.idProtection();
        protection
                .parameters()
                .forEach(parameter -> answer.property("ADDONCLASS", "PROXY")
                        .property("ADDONID", AddOns.id(parameter))
                        .property("ADDONPROPERTYTYPE", parameter)
                        .property("ADDONPROPERTYVALUE", protection.on().orElse("")));
        return answer.build();
    }

    private static Tld tld(Call call, String text) {
        try {
            Optional<Tld> zone = call.world().rules().zone(text);
            return zone.isPresent() ? zone.get() : Names.tld(call.world(), DomainName.of(text));
        } catch (IllegalArgumentException e) {
            throw Refusal.syntax("Syntax error in Parameter DOMAIN (" + text + ")");
        }
    }
}
