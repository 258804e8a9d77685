package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.access.Gateway;
import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Dispatcher;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.server.Form;
import dev.ispapi.sandbox.internal.world.World;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** CNR's way from a request's fields to the answer. */
public final class CnrGateway implements Gateway {

    private static final String COMMAND = "COMMAND";
    private static final String PERSISTENT = "PERSISTENT";
    private static final String START = "StartSession";

    private final World world;
    private final CnrDoor door;
    private final Map<String, CommandHandler> commands;

    /**
     * A gateway.
     *
     * @param world what the commands meet
     * @param dispatcher carries out ISPAPI's commands, which most of CNR's become
     */
    public CnrGateway(World world, Dispatcher dispatcher) {
        this.world = world;
        this.door = new CnrDoor(world);
        this.commands = Commands.all(new WorldCommands(dispatcher));
    }

    @Override
    public String text(Answer answer) {
        return AnswerText.of(answer);
    }

    @Override
    public Answered answer(Form form, Instant now) {
        Map<String, String> sent = new TreeMap<>(form.command());
        String name = name(sent);
        String login = "";
        try {
            CnrDoor.Visitor visitor = door.enter(form, now);
            login = visitor.access().login();
            Answer answer = carryOut(
                    new Call(name, new Parameters(sent), visitor.account(), visitor.access(), world, now), visitor);
            return new Answered(login, answer);
        } catch (Refusal refusal) {
            return new Answered(login, Codes.translated(refusal).answer());
        }
    }

    /** The command's name; a session can be asked for by the field {@code persistent} alone. */
    private static String name(Map<String, String> sent) {
        String name = sent.getOrDefault(COMMAND, "");
        sent.remove(COMMAND);
        boolean isPersistent = sent.getOrDefault(PERSISTENT, "").equals("1");
        if (name.isEmpty() && isPersistent) {
            return START;
        }
        if (!name.equalsIgnoreCase(START)) {
            sent.remove(PERSISTENT);
        }
        return name;
    }

    private Answer carryOut(Call call, CnrDoor.Visitor visitor) {
        if (call.command().isEmpty()) {
            throw Codes.refusal(507);
        }
        Syntax syntax = Syntax.of(call.command()).orElseThrow(() -> Codes.refusal(500));
        Rights.check(world, visitor.role(), syntax);
        syntax.check(call);
        refuseGeneratedLists(call);
        CommandHandler handler = commands.get(syntax.name());
        return handler == null ? Unmodelled.answer(call, syntax) : handler.handle(call);
    }

    /** Lists that are made later and sent by mail can't be had from a sandbox. */
    private static void refuseGeneratedLists(Call call) {
        if (call.flag("GENERATELIST") || !call.text("SENDLISTEMAIL").isEmpty()) {
            throw Codes.refusal(549, "GENERATELIST: the sandbox sends no mail");
        }
    }
}
