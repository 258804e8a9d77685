package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.World;
import java.util.Locale;

/** Whose objects a list shows. */
enum UserDepth {
    /** The account's own. */
    SELF,
    /** Those of its subusers. */
    SUBUSER,
    /** Both. */
    ALL;

    static UserDepth of(Parameters parameters) {
        String text = parameters.text("USERDEPTH").orElse("SELF");
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "SELF" -> SELF;
            case "SUBUSER" -> SUBUSER;
            case "ALL" -> ALL;
            default -> throw Refusal.syntax("USERDEPTH (" + text + ")");
        };
    }

    boolean covers(World world, String login, String owner) {
        int depth = Ownership.depth(world, login, owner);
        return switch (this) {
            case SELF -> depth == 0;
            case SUBUSER -> depth > 0;
            case ALL -> depth >= 0;
        };
    }
}
