package dev.ispapi.support.jdbc;

import dev.ispapi.support.plan.EventWait;
import dev.ispapi.support.plan.PlanEvent;
import dev.ispapi.support.plan.PlanJson;
import dev.ispapi.support.plan.PlanProgress;
import dev.ispapi.support.plan.PlanStatus;
import dev.ispapi.support.plan.PlanStore;
import dev.ispapi.support.plan.Step;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;

/**
 * Plans in a database, for several programs at once. A revision is saved only over an older one: of two programs that carry out the same
 * plan, the second is stopped before it sends anything.
 *
 * <p>A plan holds its secrets, such as auth codes, until it is over; then they are left out. Guard the database as you guard passwords.
 *
 * <p>Thread-safe.
 */
public final class JdbcPlanStore {

    private static final int MAX_MESSAGE = 1000;
    static final String COLUMNS = "id, bulk_id, row_no, status, message, progress";

    private final Sql sql;
    private final InstantSource clock;

    private JdbcPlanStore(DataSource database, InstantSource clock) {
        this.sql = new Sql(database);
        this.clock = clock;
    }

    /**
     * A store.
     *
     * @param database holds the tables of {@link JdbcSchema}
     * @return the store
     * @throws StoreException if the tables are not there, or of another version
     */
    public static JdbcPlanStore of(DataSource database) {
        var unused = JdbcSchema.of(database).check();
        return new JdbcPlanStore(database, InstantSource.system());
    }

    /**
     * Adds plans that are not there; those whose key is there stay as they are.
     *
     * @param plans the plans
     * @return how many were added
     * @throws StoreException if the database can't be used; then none of them was added
     */
    public int add(List<StoredPlan> plans) {
        if (plans.isEmpty()) {
            return 0;
        }
        try {
            return sql.durableTransaction("add plans", connection -> insert(connection, plans));
        } catch (StoreException e) {
            if (e.getCause() instanceof SQLException cause && JdbcLease.isDuplicate(cause)) {
                // Another program added some of them at the same moment.
                return sql.durableTransaction("add plans", connection -> insert(connection, plans));
            }
            throw e;
        }
    }

    private int insert(Connection connection, List<StoredPlan> plans) throws SQLException {
        Map<String, StoredPlan> fresh = new HashMap<>();
        plans.forEach(plan -> fresh.put(plan.id(), plan));
        String marks = "?" + ", ?".repeat(fresh.size() - 1);
        Sql.list(
                        connection,
                        row -> row.getString(1),
                        "select id from ispapi_plan where id in (" + marks + ")",
                        fresh.keySet().toArray())
                .forEach(fresh::remove);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into ispapi_plan (status, revision, waits_class, waits_domain, waits_since, message,"
                        + " changed_at, progress, bulk_id, row_no, domain, wish, id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " ?, ?, ?)")) {
            for (StoredPlan plan : plans) {
                if (fresh.remove(plan.id(), plan)) {
                    Object[] values = Arrays.copyOf(values(plan.progress(), plan.message()), 13);
                    values[8] = plan.bulk().orElse(null);
                    values[9] = plan.row().isPresent() ? plan.row().getAsLong() : null;
                    values[10] = plan.progress().plan().domain().ascii();
                    values[11] = plan.progress().plan().wish();
                    values[12] = plan.id();
                    Sql.bind(insert, values);
                    insert.addBatch();
                }
            }
            return insert.executeBatch().length;
        }
    }

    /** Status, revision, what it waits for, message, time, text. */
    private Object[] values(PlanProgress progress, String message) {
        PlanStatus status = progress.status();
        // Its event can come before the answer does.
        Optional<Step> waiting = progress.awaiting();
        Optional<EventWait> wait = waiting.flatMap(Step::waitsFor);
        // An event of the same second can have a date that is earlier by its fraction.
        Optional<Instant> since = waiting.flatMap(
                        step -> progress.state(step.id()).at())
                .map(sent -> sent.truncatedTo(ChronoUnit.SECONDS));
        String text = status == PlanStatus.DONE ? PlanJson.write(progress) : PlanJson.writeWithSecrets(progress);
        return new Object[] {
            status.name(),
            progress.revision(),
            wait.map(event -> event.eventClass().toUpperCase(Locale.ROOT)).orElse(null),
            wait.map(event -> event.domain().ascii()).orElse(null),
            since.orElse(null),
            message.length() > MAX_MESSAGE ? message.substring(0, MAX_MESSAGE) : message,
            clock.instant(),
            text
        };
    }

    /**
     * A plan.
     *
     * @param id its key
     * @return the plan; empty if there is none
     * @throws StoreException if the database can't be used
     * @throws dev.ispapi.support.plan.BrokenPlanException if what is stored is no plan
     */
    public Optional<StoredPlan> find(String id) {
        return sql.first(
                "read a plan", JdbcPlanStore::plan, "select " + COLUMNS + " from ispapi_plan where id = ?", id);
    }

    /**
     * Plans whose current step an event decides: those that wait for it, and those whose order has no answer yet.
     *
     * @param event what happened
     * @param date when it happened; plans whose step was sent later are left out, because it can't be about them
     * @return the plans, oldest first
     * @throws StoreException if the database can't be used
     */
    public List<StoredPlan> waitingFor(PlanEvent event, Optional<Instant> date) {
        return sql.list(
                "list the plans that wait for an event",
                JdbcPlanStore::plan,
                "select " + COLUMNS + " from ispapi_plan where waits_domain = ? and waits_class = ?"
                        + " and (waits_since is null or waits_since <= ?) order by changed_at, id",
                event.domain().ascii(),
                event.eventClass().toUpperCase(Locale.ROOT),
                date.orElseGet(clock::instant));
    }

    /**
     * Saves a plan over an older revision of it.
     *
     * @param id its key
     * @param progress the progress, of a newer revision than what is stored
     * @param message what happened, without secrets
     * @throws IllegalStateException if there is no such plan, or it is stored with this revision or a newer one
     * @throws StoreException if the database can't be used
     */
    public void save(String id, PlanProgress progress, String message) {
        Object[] values = Arrays.copyOf(values(progress, message), 10);
        values[8] = id;
        values[9] = progress.revision();
        String update =
                "update ispapi_plan set status = ?, revision = ?, waits_class = ?, waits_domain = ?, waits_since = ?,"
                        + " message = ?, changed_at = ?, progress = ? where id = ? and revision < ?";
        // What is saved before an order is sent keeps it from being sent again.
        int changed = progress.status() == PlanStatus.OUTCOME_UNKNOWN
                ? sql.durableUpdate("save a plan", update, values)
                : sql.update("save a plan", update, values);
        if (changed == 0) {
            throw new IllegalStateException("the plan " + id + " is stored with revision " + progress.revision()
                    + " or a newer one, or is not there: another program carries it out");
        }
    }

    /**
     * Where a {@link dev.ispapi.support.plan.PlanRunner} saves one plan.
     *
     * @param id the plan's key
     * @return a store of this plan alone
     */
    public PlanStore saving(String id) {
        return progress -> save(
                id,
                progress,
                progress.current().map(step -> progress.state(step.id()).text()).orElse(""));
    }

    static StoredPlan plan(ResultSet row) throws SQLException {
        long number = row.getLong("row_no");
        OptionalLong place = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
        return new StoredPlan(
                row.getString("id"),
                Optional.ofNullable(row.getString("bulk_id")),
                place,
                PlanJson.read(row.getString("progress")),
                row.getString("status").equals(StoredPlan.CANCELLED),
                row.getString("message"));
    }
}
