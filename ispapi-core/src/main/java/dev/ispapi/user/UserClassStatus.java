package dev.ispapi.user;

import dev.ispapi.internal.SdkStyle;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.TypedResult;
import java.util.List;
import org.immutables.value.Value;

/** A user class: the answer to {@link StatusUserClass}. */
@SdkStyle
@Value.Immutable
public abstract class UserClassStatus extends TypedResult {

    UserClassStatus() {}

    static UserClassStatus from(Response response) {
        return builder()
                .response(response)
                .addAllRelations(Relation.all(response))
                .build();
    }

    /**
     * Begins a result, as a test of a program might need one.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the class's relations, prices among them; empty if it has none} */
    public abstract List<Relation> relations();

    /** Builds the result; not thread-safe. */
    public static final class Builder extends ImmutableUserClassStatus.Builder {

        Builder() {}
    }
}
