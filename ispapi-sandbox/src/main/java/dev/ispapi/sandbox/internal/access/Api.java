package dev.ispapi.sandbox.internal.access;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Dispatcher;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.server.Form;
import dev.ispapi.sandbox.internal.world.World;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** ISPAPI's way from a request's fields to the answer. */
public final class Api implements Gateway {

    private static final String COMMAND = "COMMAND";

    private final World world;
    private final Door door;
    private final Dispatcher dispatcher;

    /**
     * An API.
     *
     * @param world what the commands meet
     * @param door checks log-ins
     * @param dispatcher carries commands out
     */
    public Api(World world, Door door, Dispatcher dispatcher) {
        this.world = world;
        this.door = door;
        this.dispatcher = dispatcher;
    }

    @Override
    public String text(Answer answer) {
        return answer.text();
    }

    @Override
    public Answered answer(Form form, Instant now) {
        Map<String, String> sent = new TreeMap<>(form.command());
        try {
            Door.Visitor visitor = door.enter(form, sent, now);
            String command = sent.getOrDefault(COMMAND, "");
            sent.remove(COMMAND);
            Answer answer = dispatcher.answer(
                    new Call(command, new Parameters(sent), visitor.account(), visitor.access(), world, now));
            return new Answered(visitor.access().login(), answer);
        } catch (Refusal refusal) {
            return new Answered("", refusal.answer());
        }
    }
}
