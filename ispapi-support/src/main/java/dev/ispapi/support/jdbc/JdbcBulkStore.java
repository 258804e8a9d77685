package dev.ispapi.support.jdbc;

import dev.ispapi.support.plan.PlanJson;
import dev.ispapi.support.plan.PlanStatus;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Bulk runs in a database: their states, and the plans that belong to them. Thread-safe. */
public final class JdbcBulkStore {

    private static final String TASK = "ispapi-plan:";
    private static final int PAGE = 200;
    private static final Instant FAR = Instant.parse("2999-01-01T00:00:00Z");
    private static final String READY = PlanStatus.READY.name();
    private static final String UNKNOWN = PlanStatus.OUTCOME_UNKNOWN.name();
    private static final Set<PlanStatus> ENDED = Set.of(PlanStatus.DONE, PlanStatus.FAILED);

    private final Sql sql;
    private final InstantSource clock;
    private final SqlDialect dialect;

    private JdbcBulkStore(DataSource database, InstantSource clock) {
        this.sql = new Sql(database);
        this.dialect = sql.transaction("look at the database", SqlDialect::of);
        this.clock = clock;
    }

    /**
     * A store.
     *
     * @param database holds the tables of {@link JdbcSchema}
     * @return the store
     * @throws StoreException if the tables are not there, or of another version
     */
    public static JdbcBulkStore of(DataSource database) {
        var unused = JdbcSchema.of(database).check();
        return new JdbcBulkStore(database, InstantSource.system());
    }

    /**
     * The state of a run.
     *
     * @param bulk its key
     * @return the state; empty if there is no such run
     */
    public Optional<BulkState> state(String bulk) {
        return sql.first(
                "read a bulk run",
                row -> BulkState.valueOf(row.getString(1)),
                "select state from ispapi_bulk where id = ?",
                bulk);
    }

    /**
     * Sets the state of a run, which is made if it is not there.
     *
     * @param bulk its key, at most 64 characters
     * @param state the state
     */
    public void setState(String bulk, BulkState state) {
        var unused = sql.transaction("record a bulk run", connection -> {
            int changed = Sql.update(connection, "update ispapi_bulk set state = ? where id = ?", state.name(), bulk);
            return changed > 0
                    ? changed
                    : Sql.update(
                            connection,
                            "insert into ispapi_bulk (id, name, state, total_rows, created_at) values (?, ?, ?, ?, ?)",
                            bulk,
                            bulk,
                            state.name(),
                            0L,
                            clock.instant());
        });
    }

    /**
     * The account whose money a run spends.
     *
     * @param bulk its key
     * @return what {@link #claim} recorded; empty if there is no such run, or nothing was recorded
     */
    public Optional<String> account(String bulk) {
        return sql
                .list(
                        "read a bulk run",
                        row -> Optional.ofNullable(row.getString(1)),
                        "select account from ispapi_bulk where id = ?",
                        bulk)
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Records the account of a run, unless one is recorded already. A run that is not there is made.
     *
     * @param bulk its key, at most 64 characters
     * @param account names the account, in at most 128 characters
     * @param first the state of a run that is made
     * @return the account that is recorded now: this one, or another that was first
     */
    public String claim(String bulk, String account, BulkState first) {
        if (state(bulk).isEmpty()) {
            add(bulk, first);
        }
        var unused = sql.update(
                "record the account of a bulk run",
                "update ispapi_bulk set account = ? where id = ? and account is null",
                account,
                bulk);
        return account(bulk).orElse(account);
    }

    private void add(String bulk, BulkState first) {
        try {
            setState(bulk, first);
        } catch (StoreException e) {
            if (!(e.getCause() instanceof SQLException cause && JdbcLease.isDuplicate(cause))) {
                throw e;
            }
            // Another program made it at the same moment.
        }
    }

    /**
     * How many plans of a run there are of each status.
     *
     * @param bulk its key
     * @return numbers by {@link StoredPlan#status()}, in no particular order
     */
    public Map<String, Long> counts(String bulk) {
        Map<String, Long> counts = new LinkedHashMap<>();
        sql.list(
                        "count plans",
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        "select status, count(*) from ispapi_plan where bulk_id = ? group by status",
                        bulk)
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    /**
     * Which of some plans are stored.
     *
     * @param ids their keys, at most some hundred
     * @return status by key, of those that are there
     */
    public Map<String, String> known(Collection<String> ids) {
        Map<String, String> known = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            String marks = "?" + ", ?".repeat(ids.size() - 1);
            sql.list(
                            "look plans up",
                            row -> Map.entry(row.getString(1), row.getString(2)),
                            "select id, status from ispapi_plan where id in (" + marks + ")",
                            ids.toArray())
                    .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
        }
        return known;
    }

    /**
     * Plans of a run in the order of their rows.
     *
     * @param bulk its key
     * @param after plans that come after this one; empty for the first page
     * @param limit at most so many
     * @return the plans
     */
    public List<StoredPlan> page(String bulk, Optional<StoredPlan> after, int limit) {
        long row = after.map(StoredPlan::row).orElse(OptionalLong.empty()).orElse(-1);
        return sql.list(
                "list plans",
                JdbcPlanStore::plan,
                "select " + JdbcPlanStore.COLUMNS
                        + " from ispapi_plan where bulk_id = ? and (row_no > ? or (row_no = ? and id > ?))"
                        + " order by row_no, id limit " + limit,
                bulk,
                row,
                row,
                after.map(StoredPlan::id).orElse(""));
    }

    /**
     * A plan, together with the state of its run.
     *
     * @param id the plan's key
     * @return both; empty if there is no such plan
     */
    public Optional<PlanOfRun> find(String id) {
        return sql.first(
                "read a plan",
                row -> new PlanOfRun(
                        JdbcPlanStore.plan(row),
                        Optional.ofNullable(row.getString("bulk_state")).map(BulkState::valueOf),
                        Optional.ofNullable(row.getString("account"))),
                "select p.id, bulk_id, row_no, status, message, progress, b.state as bulk_state, b.account"
                        + " from ispapi_plan p"
                        + " left join ispapi_bulk b on b.id = p.bulk_id where p.id = ?",
                id);
    }

    /**
     * Gives the workers all plans of a run that can go on and that they do not have yet.
     *
     * @param bulk its key
     * @return how many they were given
     */
    public int schedule(String bulk) {
        Instant now = clock.instant();
        return insertTasks("p.bulk_id = ? and p.status in (?, ?)", now, bulk, READY, UNKNOWN);
    }

    /**
     * Gives the workers the plans of a run that wait for an event, so that they ask whether it happened.
     *
     * @param bulk its key
     * @return how many they were given
     */
    public int scheduleWaiting(String bulk) {
        return insertTasks("p.bulk_id = ? and p.status = ?", clock.instant(), bulk, PlanStatus.WAITS_FOR_EVENT.name());
    }

    /**
     * How many plans of a run the workers have, now or for later.
     *
     * @param bulk its key
     * @return the number
     */
    public long scheduled(String bulk) {
        return sql.first(
                        "count what the workers have",
                        row -> row.getLong(1),
                        "select count(*) from ispapi_task where task_name = ?",
                        task(bulk))
                .orElse(0L);
    }

    /**
     * Gives the workers plans of a run that can go on and that they do not have, because a program died before it handed them over. None if
     * it is not {@link BulkState#RUNNING}.
     *
     * @param bulk its key
     * @param before those that did not change since
     * @return how many they were given
     */
    public int scheduleForgotten(String bulk, Instant before) {
        return insertTasks(
                "p.bulk_id = ? and p.status in (?, ?) and p.changed_at < ? and exists"
                        + " (select 1 from ispapi_bulk b where b.id = p.bulk_id and b.state = ?)",
                clock.instant(),
                bulk,
                READY,
                UNKNOWN,
                before,
                BulkState.RUNNING.name());
    }

    /**
     * Gives the workers a plan, if it can go on and they do not have it; if they have it for later, it is due now. One that belongs to no
     * run stays with the program that stored it.
     *
     * @param id the plan's key
     */
    public void wake(String id) {
        Instant now = clock.instant();
        var unusedToo = sql.update(
                "hand a plan to the workers",
                "update ispapi_task set execution_time = ?, version = version + 1 where task_name = (select concat('"
                        + TASK + "', bulk_id) from ispapi_plan where id = ?) and task_instance = ? and picked = ?"
                        + " and execution_time > ? and execution_time < ?",
                now,
                id,
                id,
                false,
                now,
                FAR);
        var unused = insertTasks(
                "p.id = ? and p.bulk_id is not null and p.status in (?, ?)", clock.instant(), id, READY, UNKNOWN);
    }

    /**
     * The name of the tasks that carry out plans of a run. Workers take those alone whose name they know, so that no plan is carried out on
     * the account of another run.
     *
     * @param bulk the run's key
     * @return the name
     */
    public static String task(String bulk) {
        return TASK + bulk;
    }

    private int insertTasks(String which, Object... values) {
        try {
            return sql.update(
                    "hand plans to the workers",
                    "insert into ispapi_task (task_name, task_instance, execution_time, picked, version, priority)"
                            + " select concat('" + TASK + "', p.bulk_id), p.id, cast(? as " + timeType()
                            + "), false, 1, 0 from ispapi_plan p"
                            + " where " + which + " and not exists (select 1 from ispapi_task t where"
                            + " t.task_name = concat('" + TASK + "', p.bulk_id) and t.task_instance = p.id)",
                    values);
        } catch (StoreException e) {
            if (e.getCause() instanceof SQLException cause && JdbcLease.isDuplicate(cause)) {
                // Another program handed one of them over at the same moment; what is left comes with the next look.
                return 0;
            }
            throw e;
        }
    }

    /** {@return what kind of database it is} */
    public SqlDialect dialect() {
        return dialect;
    }

    private String timeType() {
        return dialect == SqlDialect.MYSQL ? "datetime(6)" : "timestamp with time zone";
    }

    /**
     * Keeps the workers from beginning with plans of a run, or lets them.
     *
     * @param bulk its key
     * @param state {@link BulkState#PAUSED} or {@link BulkState#RUNNING}
     */
    public void pauseOrResume(String bulk, BulkState state) {
        setState(bulk, state);
        Instant time = state == BulkState.PAUSED ? FAR : clock.instant();
        var unused = sql.update(
                "pause or resume plans",
                "update ispapi_task set execution_time = ?, version = version + 1 where task_name = ? and picked = ?"
                        + " and task_instance in (select id from ispapi_plan where bulk_id = ?)",
                time,
                task(bulk),
                false,
                bulk);
    }

    /**
     * Ends plans of a run that have sent no order. Those that have are carried on, because half a wish can be worse than none.
     *
     * @param bulk its key
     * @return how many were cancelled
     */
    public long cancel(String bulk) {
        setState(bulk, BulkState.CANCELLED);
        long cancelled = 0;
        @Nullable StoredPlan last = null;
        List<StoredPlan> page = page(bulk, Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            for (StoredPlan plan : page) {
                boolean isKept = plan.progress().hasOrdered()
                        || ENDED.contains(plan.progress().status());
                cancelled += isKept ? 0 : cancel(plan);
                last = plan;
            }
            page = page(bulk, Optional.ofNullable(last), PAGE);
        }
        return cancelled;
    }

    private int cancel(StoredPlan plan) {
        return plan.isCancelled()
                ? 0
                : sql.update(
                        "cancel a plan",
                        "update ispapi_plan set status = ?, revision = ?, changed_at = ?, progress = ?"
                                + " where id = ? and revision = ?",
                        StoredPlan.CANCELLED,
                        plan.progress().revision() + 1,
                        clock.instant(),
                        PlanJson.write(plan.progress().nextRevision()),
                        plan.id(),
                        plan.progress().revision());
    }

    /**
     * Until when an account is not asked.
     *
     * @param account names the account
     * @return the time; empty if it never was asked too much
     */
    public Optional<Instant> pausedUntil(String account) {
        return sql
                .list(
                        "read the throttle",
                        row -> Sql.time(row, "paused_until"),
                        "select paused_until from ispapi_throttle where account = ?",
                        account)
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Keeps all programs from asking an account until a time.
     *
     * @param account names the account
     * @param until the time; an earlier one than is there changes nothing
     */
    public void pauseUntil(String account, Instant until) {
        int changed = sql.update(
                "set the throttle",
                "update ispapi_throttle set paused_until = case when paused_until < ? then ? else paused_until end"
                        + " where account = ?",
                until,
                until,
                account);
        if (changed == 0) {
            try {
                var unused = sql.update(
                        "set the throttle",
                        "insert into ispapi_throttle (account, paused_until) values (?, ?)",
                        account,
                        until);
            } catch (StoreException e) {
                if (!(e.getCause() instanceof SQLException cause && JdbcLease.isDuplicate(cause))) {
                    throw e;
                }
                // Another program set it at the same moment.
            }
        }
    }

    /** {@return the keys of all runs, in order} */
    public Set<String> runs() {
        return new TreeSet<>(
                sql.list("list bulk runs", row -> row.getString(1), "select id from ispapi_bulk order by id"));
    }
}
