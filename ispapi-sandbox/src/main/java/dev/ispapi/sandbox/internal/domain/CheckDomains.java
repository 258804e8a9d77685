package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.OutsideName;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.util.List;
import java.util.Optional;

/** {@code CheckDomains}: whether names can be registered, each with a verdict of its own, also if it is no name. */
final class CheckDomains implements CommandHandler {

    private static final String CHECK_TIME = "0.001";

    @Override
    public Response handle(Call call) {
        List<String> names = Slots.values(call.parameters(), "DOMAIN");
        if (names.isEmpty()) {
            throw Refusal.missing("DOMAIN0");
        }
        Optional<String> channels = call.parameters().text("PREMIUMCHANNELS");
        ResponseBuilder answer = Answers.success();
        for (String name : names) {
            add(answer, check(call, name), channels);
        }
        return answer.build();
    }

    private static Availability check(Call call, String name) {
        try {
            return Availability.of(call.world(), "DOMAIN", name);
        } catch (Refusal refusal) {
            return new Availability(refusal.code(), refusal.response().description(), "", Optional.empty());
        }
    }

    /** Class and price are shown only to those who ask for the channel (FAQ 54). */
    private static void add(ResponseBuilder answer, Availability name, Optional<String> channels) {
        answer.property("DOMAINCHECK", name.code() + " " + name.description())
                .property("DOMAINCHECKTIME", CHECK_TIME)
                .property("REASON", name.reason());
        channels.ifPresent(asked -> {
            Optional<OutsideName> offer = name.premium().filter(premium -> isAsked(asked, Premium.channel(premium)));
            answer.property("PREMIUMCHANNEL", offer.map(Premium::channel).orElse(""))
                    .property("CLASS", offer.map(OutsideName::premiumClass).orElse(""))
                    .property(
                            "PRICE",
                            offer.map(premium -> premium.premiumPrice().toPlainString())
                                    .orElse(""))
                    .property(
                            "CURRENCY", offer.map(OutsideName::premiumCurrency).orElse(""));
        });
    }

    private static boolean isAsked(String channels, String channel) {
        return channels.equals("*") || List.of(channels.split("[ ,;]+", -1)).contains(channel);
    }
}
