package dev.ispapi.support.jdbc;

import dev.ispapi.support.events.EventRecord;
import dev.ispapi.support.plan.PlanProgress;
import dev.ispapi.support.plan.PlanReadings;
import dev.ispapi.support.plan.Planner;
import dev.ispapi.support.plan.TransferWish;
import dev.ispapi.tld.TldRules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** A program on an embedded database that dies the moment after it saved something: {@code add|order|event URL-OF-DATABASE}. */
public final class DyingProgram {

    private DyingProgram() {}

    /** Ends as by {@code kill -9}: nothing of this program is carried out any more. */
    public static void main(String[] arguments) {
        DataSource database = JdbcConnectionPool.create(arguments[1], "sa", "");
        JdbcPlanStore plans = JdbcPlanStore.of(database);
        PlanProgress progress = PlanProgress.of(Planner.with(TldRules.bundled())
                .plan(TransferWish.builder("example.com").auth("code").build()));
        var unused = plans.add(List.of(new StoredPlan("a", Optional.empty(), OptionalLong.empty(), progress, "")));
        JdbcEventStore events = JdbcEventStore.of(database, "account", Duration.ofSeconds(10));
        if (arguments[0].equals("order")) {
            plans.save(
                    "a",
                    PlanReadings.sending(progress, "transfer", Instant.EPOCH).nextRevision(),
                    "");
        } else if (arguments[0].equals("event")) {
            plans.save("a", PlanReadings.allDone(progress).nextRevision(), "");
            events.save(new EventRecord(1, Optional.empty(), EventRecord.State.HANDLED, 0));
        }
        Runtime.getRuntime().halt(9);
    }
}
