package dev.ispapi.support.bulk;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.ispapi.CommandSender;
import dev.ispapi.support.jdbc.JdbcBulkStore;
import dev.ispapi.support.jdbc.JdbcPlanStore;
import dev.ispapi.support.jdbc.SqlDialect;
import dev.ispapi.support.plan.PlanRunner;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Carries the plans of a job out, on threads of this program and in any number of programs with the same database. Programs find a
 * worker that died by its missing heartbeat, and take its plans over; what it was sending is asked about, never sent again blindly.
 *
 * <p>The rate limit and the number of requests in flight are the client's. Where several programs share an account, give each its part of
 * both; an answer that the API is used too much (425) to one slows all.
 *
 * <p>Thread-safe. Close it before the sender and the database.
 */
public final class BulkWorkers implements AutoCloseable {

    private final Scheduler scheduler;

    private BulkWorkers(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * Returns a new builder.
     *
     * @param job the job; nothing of other jobs in its database is carried out. The pool of the database has a connection for each thread,
     *     and two more
     * @param sender sends the commands, for the account that was named to the job
     * @return a builder
     */
    public static Builder builder(BulkJob job, CommandSender sender) {
        return new Builder(job, sender);
    }

    /** Ends what is being carried out, and begins nothing else. A plan that takes longer is taken over by others. */
    @Override
    public void close() {
        scheduler.stop();
    }

    /** Builds workers. Not thread-safe. */
    public static final class Builder {

        private static final Duration SWEEP = Duration.ofSeconds(30);
        private static final Duration NEVER = Duration.ofDays(36_500);
        private static final int MAX_THREADS = 256;
        private static final int MISSED_HEARTBEATS = 4;

        private final BulkJob job;
        private final CommandSender sender;
        private int threads = 4;
        private Duration heartbeat = Duration.ofSeconds(15);
        private Duration retryAfter = Duration.ofSeconds(30);
        private Duration settling = Duration.ofMinutes(5);
        private Duration polling = Duration.ofSeconds(1);

        private Builder(BulkJob job, CommandSender sender) {
            this.job = job;
            this.sender = sender;
        }

        /**
         * Sets how many plans are carried out at the same time in this program.
         *
         * @param value from 1 to 256; 4 unless set
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder threads(int value) {
            if (value < 1 || value > MAX_THREADS) {
                throw new IllegalArgumentException("expected 1 to " + MAX_THREADS + " threads, found " + value);
            }
            this.threads = value;
            return this;
        }

        /**
         * Sets how often a worker says that it lives. After four missing heartbeats others take its plans over.
         *
         * @param value a second or more; 15 seconds unless set
         * @return this builder
         * @throws IllegalArgumentException if it is shorter
         */
        public Builder heartbeat(Duration value) {
            this.heartbeat = atLeastASecond("heartbeat", value);
            return this;
        }

        /**
         * Sets when a plan is tried again that could not go on, because the API was away or put a question off.
         *
         * @param value a second or more; 30 seconds unless set
         * @return this builder
         * @throws IllegalArgumentException if it is shorter
         */
        public Builder retryAfter(Duration value) {
            this.retryAfter = atLeastASecond("pause", value);
            return this;
        }

        /**
         * Sets for how long an order without an answer may still be on its way; see {@link PlanRunner#settlingFor}.
         *
         * @param value from zero to a day; five minutes unless set
         * @return this builder
         */
        public Builder settlingFor(Duration value) {
            this.settling = value;
            return this;
        }

        /**
         * Sets how often the database is asked for plans while there are none.
         *
         * @param value more than zero; a second unless set
         * @return this builder
         */
        public Builder pollingEvery(Duration value) {
            this.polling = value;
            return this;
        }

        private static Duration atLeastASecond(String what, Duration value) {
            if (value.compareTo(Duration.ofSeconds(1)) < 0) {
                throw new IllegalArgumentException("expected a " + what + " of a second or more, found " + value);
            }
            return value;
        }

        /**
         * Starts the workers.
         *
         * @return what stops them
         * @throws BulkAccountException if the job is another account's
         * @throws IllegalStateException if no {@linkplain BulkJob#ofAccount account} was named
         * @throws dev.ispapi.support.jdbc.StoreException if the database can't be used
         */
        public BulkWorkers start() {
            String account = job.requireAccount();
            DataSource database = job.database();
            JdbcPlanStore plans = JdbcPlanStore.of(database);
            JdbcBulkStore runs = JdbcBulkStore.of(database);
            InstantSource clock = InstantSource.system();
            Throttle throttle = new Throttle(runs, account, clock);
            PlanRunner runner = PlanRunner.of(new ThrottledSender(sender, throttle))
                    .settlingFor(settling)
                    .stoppingWhen(throttle::isPaused);
            PlanTask task = new PlanTask(account, plans, runs, runner, throttle, retryAfter, clock);
            CustomTask<Void> carryOut = Tasks.custom(JdbcBulkStore.task(job.name()), Void.class)
                    .onFailureReschedule(FixedDelay.of(retryAfter))
                    .onDeadExecutionRevive()
                    .execute((instance, context) -> task.execute(instance.getId()));
            RecurringTask<Void> sweep = Tasks.recurring("ispapi-sweep:" + job.name(), FixedDelay.of(SWEEP))
                    .execute((instance, context) -> {
                        // What a program had saved, and died before it handed it over.
                        var unused = runs.scheduleForgotten(
                                job.name(), clock.instant().minus(SWEEP));
                    });
            SchedulerBuilder builder = Scheduler.create(database, carryOut)
                    .startTasks(sweep)
                    .tableName("ispapi_task")
                    .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                    .threads(threads)
                    .pollingInterval(polling)
                    .heartbeatInterval(heartbeat)
                    .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                    .commitWhenAutocommitDisabled(true)
                    // The tasks of other jobs, which these workers do not know, are not theirs to delete.
                    .deleteUnresolvedAfter(NEVER)
                    .shutdownMaxWait(Duration.ofSeconds(30));
            Scheduler scheduler = polling(builder, runs.dialect()).build();
            scheduler.start();
            return new BulkWorkers(scheduler);
        }

        private static SchedulerBuilder polling(SchedulerBuilder builder, SqlDialect dialect) {
            return switch (dialect) {
                // SKIP LOCKED: workers do not get into each other's way.
                case POSTGRESQL -> builder.pollUsingLockAndFetch(1.0, 4.0);
                // db-scheduler has no such polling for MariaDB. MySQL keeps no time zone with a time.
                case MYSQL -> builder.pollUsingFetch(1.0, 6.0).alwaysPersistTimestampInUTC();
                // H2 looks at all due tasks if it is to skip locked ones, half a second for 100,000.
                case H2 -> builder.pollUsingFetch(1.0, 6.0);
            };
        }
    }
}
