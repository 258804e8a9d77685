package dev.ispapi.sandbox.internal.user;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;

/** Tells the price relations of the one class that there is: those of the account itself. */
final class StatusUserClass implements CommandHandler {

    static final String NAME = "SANDBOX";

    @Override
    public Response handle(Call call) {
        String name = call.parameters().text("USERCLASS").orElse(NAME);
        if (!name.equals(NAME)) {
            throw Refusal.notFound("USERCLASS (" + name + ")");
        }
        ResponseBuilder answer = Answers.success();
        call.account()
                .relations()
                .forEach((type, value) -> answer.property("RELATIONTYPE", type).property("RELATIONVALUE", value));
        return answer.build();
    }
}
