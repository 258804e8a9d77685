package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.world.Item;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Claims notices: a registration of a name that a trademark is claimed for waits until its registrant has read the notice. In the sandbox
 * these are names of generic zones that begin with {@code claim}.
 */
final class Claims {

    private static final String KIND = "CNRCLAIM";
    private static final String TOKEN = "TOKEN";
    private static final String NOTICE = "X-LAUNCH-NOTICE-ID";
    private static final String CLAIMED = "claim";
    private static final String URL = "https://claims.example.net/?token=";

    private final CommandHandler registration;

    private Claims(CommandHandler registration) {
        this.registration = registration;
    }

    /** The handlers, with the one that registers once a notice is accepted. */
    static Map<String, CommandHandler> all(CommandHandler registration) {
        Claims claims = new Claims(registration);
        return Map.of(
                "CheckClaims", Claims::check,
                "StatusClaimsNotice", Claims::status,
                "QueryClaimsNoticeList", Claims::list,
                "ActivateClaimsNotice", claims::activate);
    }

    private static boolean isClaimed(Call call, String domain) {
        return domain.startsWith(CLAIMED) && Zones.of(call.world(), domain).isGeneric();
    }

    private static String token(String domain) {
        return UUID.nameUUIDFromBytes(domain.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    /** Whether a registration has to wait for its registrant. */
    static boolean waits(Call call, String domain) {
        return isClaimed(call, domain) && call.text(NOTICE).isEmpty();
    }

    /** Keeps a registration until its notice is answered. Nothing is charged before. */
    static Answer keep(Call call, String domain) {
        TreeMap<String, List<String>> values = new TreeMap<>();
        call.parameters().all().forEach((name, value) -> values.put(name, List.of(value)));
        call.world().items().put(new Item(KIND, domain, call.login(), call.now(), call.now(), values));
        Journal.event(call.world(), call.login(), "DOMAIN_REGISTRATION", "REGISTRATION_PENDING", domain, call.now());
        return Answer.success()
                .property("status", "REQUESTED")
                .property("claim url", URL + token(domain))
                .property("claim portal url", URL + token(domain));
    }

    private static Stream<Item> own(Call call) {
        return call.world().items().withPrefix(KIND + ' ').stream()
                .filter(item -> item.account().equals(call.login()));
    }

    private static Item find(Call call) {
        String token = call.required(TOKEN);
        return own(call)
                .filter(item -> token(item.id()).equals(token))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("TOKEN (" + token + ")"));
    }

    private static Answer check(Call call) {
        List<String> names = call.parameters().list("DOMAIN").stream()
                .map(name -> Names.parse("DOMAIN", name).ascii())
                .toList();
        Answer answer = Answer.success();
        for (String name : names) {
            boolean isClaimed = isClaimed(call, name);
            answer.property("claim exists", isClaimed ? "1" : "0")
                    .property("claim key", isClaimed ? token(name) : "")
                    .property("claim url", isClaimed ? URL + token(name) : "");
        }
        return answer;
    }

    private static Answer status(Call call) {
        Item claim = find(call);
        return Answer.success()
                .property("claimsnotice", claim.id())
                .property("token", token(claim.id()))
                .property("domain", claim.id())
                .property("claimsnoticeurl", URL + token(claim.id()));
    }

    private static Answer list(Call call) {
        return new Rows<Item>(call)
                .column("claimsnotice", Item::id)
                .column("domain", Item::id)
                .column("token", claim -> token(claim.id()))
                .of(own(call));
    }

    private Answer activate(Call call) {
        Item claim = find(call);
        boolean isAccepted =
                call.parameters().oneOf("ACTION", "APPROVE", "DENY").equals("APPROVE");
        if (isAccepted) {
            Map<String, String> order = new HashMap<>();
            claim.values().forEach((name, values) -> order.put(name, values.get(0)));
            order.put(NOTICE, token(claim.id()));
            var unused = registration.handle(call.with("AddDomain", new Parameters(order)));
        }
        call.world().items().removeRow(claim);
        Journal.event(
                call.world(),
                claim.account(),
                "DOMAIN_REGISTRATION",
                isAccepted ? "REGISTRATION_SUCCESSFUL" : "REGISTRATION_FAILED",
                claim.id(),
                call.now());
        return Answer.success();
    }
}
