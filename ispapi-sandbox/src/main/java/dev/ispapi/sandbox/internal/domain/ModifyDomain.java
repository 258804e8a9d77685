package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.wire.Response;

/** {@code ModifyDomain}: changes a domain. */
final class ModifyDomain implements CommandHandler {

    private final Directories directories;

    ModifyDomain(Directories directories) {
        this.directories = directories;
    }

    @Override
    public Response handle(Call call) {
        Domain domain = Ownership.domain(call);
        Directory directory = directories.of(call.world());
        Modification change = Modification.plan(call, directory, domain);
        change.commit(call, directory);
        return Answers.done();
    }
}
