package dev.ispapi.support.bulk;

import dev.ispapi.support.jdbc.BulkState;
import dev.ispapi.support.jdbc.JdbcBulkStore;
import dev.ispapi.support.jdbc.JdbcPlanStore;
import dev.ispapi.support.jdbc.StoredPlan;
import dev.ispapi.support.plan.Plan;
import dev.ispapi.support.plan.PlanProgress;
import dev.ispapi.support.plan.PlanStatus;
import dev.ispapi.support.plan.Planner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Files of wishes that are carried out under one name. A row is carried out once in a job, whichever of its files it is in and however
 * often: what a row is, its cells say, but for secrets. Give the job another name to order the same again on purpose.
 *
 * <pre>{@code
 * BulkJob job = BulkJob.in(database, "migration-2026", planner).ofAccount("my-login");
 * DryRun dry = job.dryRun(WishFile.of(Path.of("domains.csv")), row -> row.problems().forEach(System.err::println));
 * job.load(WishFile.of(Path.of("domains.csv")), "120.00 EUR", row -> {});
 * try (BulkWorkers workers = BulkWorkers.builder(job, ispapi).threads(8).start()) {
 *     ...   // job.progress() tells how far it is
 * }
 * }</pre>
 *
 * <p>A job belongs to the account that was named when its first file was loaded: prices and contacts are that account's, and its rows are
 * never carried out on another.
 *
 * <p>Immutable, and thread-safe.
 */
public final class BulkJob {

    private static final int BATCH = 250;
    private static final int MAX_NAME = 64;
    private static final int MAX_ACCOUNT = 128;
    private static final int MAX_KEY = 200;

    private final DataSource database;
    private final String name;
    private final Optional<String> account;
    private final Planner planner;
    private final JdbcPlanStore plans;
    private final JdbcBulkStore runs;
    private final Set<String> consents;
    private final boolean skipsInvalid;
    private final boolean retriesFailed;

    private BulkJob(
            DataSource database,
            String name,
            Optional<String> account,
            Planner planner,
            Set<String> consents,
            boolean skipsInvalid,
            boolean retriesFailed) {
        this.database = database;
        this.name = name;
        this.account = account;
        this.planner = planner;
        this.plans = JdbcPlanStore.of(database);
        this.runs = JdbcBulkStore.of(database);
        this.consents = Set.copyOf(consents);
        this.skipsInvalid = skipsInvalid;
        this.retriesFailed = retriesFailed;
    }

    /**
     * A job.
     *
     * @param database holds the tables of {@link dev.ispapi.support.jdbc.JdbcSchema}
     * @param name its name, of 1 to 64 characters
     * @param planner makes the plans, and knows the prices
     * @return the job, which is made with its first file
     * @throws dev.ispapi.support.jdbc.StoreException if the database can't be used
     * @throws IllegalArgumentException if the name is empty or too long
     */
    public static BulkJob in(DataSource database, String name, Planner planner) {
        if (name.isBlank() || name.length() > MAX_NAME) {
            throw new IllegalArgumentException(
                    "expected a name of the job with 1 to " + MAX_NAME + " characters, found " + name.length());
        }
        return new BulkJob(database, name, Optional.empty(), planner, Set.of(), false, false);
    }

    /**
     * A job of an account. It must be named before a file is loaded and before workers start; without it a job can be looked at, paused and
     * cancelled.
     *
     * @param value names the account and its system, such as {@code my-login on OTE}: the same for all programs that share the job, and
     *     another one for each other account; 1 to 128 characters
     * @return a copy of this account
     * @throws IllegalArgumentException if it is empty or too long
     */
    public BulkJob ofAccount(String value) {
        if (value.isBlank() || value.length() > MAX_ACCOUNT) {
            throw new IllegalArgumentException(
                    "expected a name of the account with 1 to " + MAX_ACCOUNT + " characters, found " + value.length());
        }
        return new BulkJob(database, name, Optional.of(value), planner, consents, skipsInvalid, retriesFailed);
    }

    /**
     * A job whose rows need not wait for consents.
     *
     * @param ids the {@linkplain dev.ispapi.support.plan.Consent#id() ids} of the consents that are given for all rows
     * @return a copy that gives these
     */
    public BulkJob agreeingTo(Set<String> ids) {
        return new BulkJob(database, name, account, planner, ids, skipsInvalid, retriesFailed);
    }

    /**
     * A job that leaves out rows with problems, where else one such row keeps the whole file from being carried out.
     *
     * @return a copy that leaves them out
     */
    public BulkJob skippingInvalidRows() {
        return new BulkJob(database, name, account, planner, consents, true, retriesFailed);
    }

    /**
     * A job that takes up again what failed or was cancelled, with what the file says now, such as another auth code.
     *
     * @return a copy that does
     */
    public BulkJob retryingFailedRows() {
        return new BulkJob(database, name, account, planner, consents, skipsInvalid, true);
    }

    /** {@return the job's name} */
    public String name() {
        return name;
    }

    DataSource database() {
        return database;
    }

    /**
     * The account that was named.
     *
     * @throws IllegalStateException if none was
     * @throws BulkAccountException if the job is another account's
     */
    String requireAccount() {
        String named = account.orElseThrow(() -> new IllegalStateException(
                "expected the account of the job " + name + ", found none; name it with ofAccount"));
        requireSame(named, runs.account(name));
        return named;
    }

    private void requireSame(String named, Optional<String> recorded) {
        if (recorded.isPresent() && !recorded.get().equals(named)) {
            throw new BulkAccountException(name, recorded.get(), named);
        }
    }

    /**
     * Reads a file and says what it would do and cost. Nothing is stored or sent.
     *
     * @param file the file
     * @param listener gets each row, in order
     * @return the sums
     * @throws BulkFileException if it is no file of wishes
     * @throws BulkAccountException if the job is another account's than was named
     * @throws dev.ispapi.support.jdbc.StoreException if the database can't be used
     */
    public DryRun dryRun(WishFile file, Consumer<? super RowPlan> listener) {
        account.ifPresent(named -> requireSame(named, runs.account(name)));
        return firstReading(file, batch -> batch.forEach(listener));
    }

    private DryRun firstReading(WishFile file, Consumer<List<RowPlan>> taker) {
        DryRun.Sums sums = new DryRun.Sums();
        return sums.result(read(file, batch -> {
            batch.forEach(sums::add);
            taker.accept(batch);
        }));
    }

    /** Reads a file batch by batch; the hash of its bytes. Plans are made on all processors, and given on in the order of the rows. */
    private String read(WishFile file, Consumer<List<RowPlan>> taker) {
        RowPlanner rows = new RowPlanner(planner, consents);
        List<BulkRow> batch = new ArrayList<>();
        String digest = file.read(row -> {
            batch.add(row);
            if (batch.size() == BATCH) {
                taker.accept(withStored(plans(rows, batch)));
                batch.clear();
            }
        });
        taker.accept(withStored(plans(rows, batch)));
        return digest;
    }

    private static List<RowPlan> plans(RowPlanner planner, List<BulkRow> rows) {
        return rows.parallelStream().map(planner::plan).toList();
    }

    private List<RowPlan> withStored(List<RowPlan> batch) {
        List<String> ids = batch.stream()
                .filter(row -> row.plan().isPresent())
                .map(this::id)
                .toList();
        Map<String, String> known = runs.known(ids);
        return batch.stream().map(row -> withStored(row, known)).toList();
    }

    private RowPlan withStored(RowPlan row, Map<String, String> known) {
        Optional<String> status = Optional.of(row)
                .filter(planned -> planned.plan().isPresent())
                .flatMap(planned -> Optional.ofNullable(known.get(id(planned))));
        return status.isPresent() && !isTakenUp(status.get())
                ? new RowPlan(row.row(), row.plan(), row.problems(), true)
                : row;
    }

    private boolean isTakenUp(String status) {
        return retriesFailed && (status.equals(PlanStatus.FAILED.name()) || status.equals(BulkState.CANCELLED.name()));
    }

    private String id(RowPlan row) {
        return Digests.key(name + "\n" + row.row().key());
    }

    /**
     * Stores the plans of a file for the workers, once its total is confirmed. It is read twice: the first time as a dry run. A row is
     * stored only if it is the same, and costs the same, both times.
     *
     * @param file the file
     * @param confirmation the {@linkplain DryRun#total() total} of a dry run, such as {@code 120.00 EUR}
     * @param listener gets each row of the second reading, in order
     * @return what was stored
     * @throws BulkRefusedException if a row has problems, or the total is another one; nothing was stored
     * @throws BulkFileException if it is no file of wishes, or was changed between the two readings; in the latter case the rows before the
     *     change are stored, as they were confirmed, and a job that is new is not carried out before it is loaded again
     * @throws BulkAccountException if the job is another account's
     * @throws IllegalStateException if no account was named
     * @throws dev.ispapi.support.jdbc.StoreException if the database can't be used; load it again then
     */
    public DryRun load(WishFile file, String confirmation, Consumer<? super RowPlan> listener) {
        String spender = requireAccount();
        ConfirmedRows confirmed = new ConfirmedRows();
        DryRun dry = firstReading(file, confirmed::add);
        if (dry.refused() > 0 && !skipsInvalid) {
            throw new BulkRefusedException(
                    dry.refused() + " of " + dry.rows() + " rows have problems; correct them, or leave them out", dry);
        }
        if (!dry.isConfirmedBy(confirmation)) {
            throw new BulkRefusedException(
                    "the file costs " + dry.total() + ", and \"" + WishReader.shown(confirmation)
                            + "\" was confirmed; look at the dry run, and confirm its total",
                    dry);
        }
        requireSame(spender, Optional.of(runs.claim(name, spender, BulkState.LOADING)));
        Optional<BulkState> before = runs.state(name);
        if (before.isEmpty() || before.get() == BulkState.CANCELLED) {
            runs.setState(name, BulkState.LOADING);
        }
        String digest = read(file, batch -> {
            List<RowPlan> rows = confirmed.compare(batch);
            store(rows);
            rows.forEach(listener);
        });
        if (!digest.equals(dry.digest())) {
            throw confirmed.changed();
        }
        if (runs.state(name).equals(Optional.of(BulkState.LOADING))) {
            runs.setState(name, BulkState.RUNNING);
        }
        if (runs.state(name).equals(Optional.of(BulkState.RUNNING))) {
            var unused = runs.schedule(name);
        }
        return dry;
    }

    private void store(List<RowPlan> batch) {
        List<StoredPlan> fresh = new ArrayList<>();
        for (RowPlan row : batch) {
            if (row.isNew()) {
                Plan plan = row.plan().orElseThrow();
                fresh.add(new StoredPlan(
                        id(row), Optional.of(name), OptionalLong.of(row.row().number()), PlanProgress.of(plan), ""));
            }
        }
        var unused = plans.add(fresh);
        if (retriesFailed) {
            fresh.forEach(this::takeUp);
        }
    }

    /** A plan that failed before it ordered anything is replaced by that of the file; one that ordered goes on where it failed. */
    private void takeUp(StoredPlan fresh) {
        StoredPlan stored = plans.find(fresh.id()).orElseThrow();
        if (!isTakenUp(stored.status())) {
            return;
        }
        PlanProgress before = stored.progress();
        PlanProgress next = before.hasOrdered()
                ? before.retry(before.current().orElseThrow().id())
                : new PlanProgress(fresh.progress().plan(), fresh.progress().states(), before.revision());
        plans.save(fresh.id(), next.nextRevision(), "");
    }

    /**
     * Stores one plan for the workers without a file, such as that of an order in a shop. What it costs is not asked again: show it before.
     * The job is made with its first plan, and takes plans and files in any order.
     *
     * @param key names the order within this job, in 1 to 200 characters, such as its number in the shop: an order is carried out once
     * @param plan the plan, with its values supplied and its consents given
     * @return whether it was stored; false if the job has an order of this key already, whatever its plan is
     * @throws IllegalArgumentException if the key is empty or too long, or values or consents of the plan are missing
     * @throws BulkAccountException if the job is another account's
     * @throws IllegalStateException if the job is cancelled, or no account was named
     * @throws dev.ispapi.support.jdbc.StoreException if the database can't be used; add it again then
     */
    public boolean add(String key, Plan plan) {
        String spender = requireAccount();
        PlanProgress progress = PlanProgress.of(plan);
        List<String> needs = needs(plan);
        if (progress.status() != PlanStatus.READY || !needs.isEmpty()) {
            throw new IllegalArgumentException("expected a plan that can be carried out, found one that needs "
                    + (needs.isEmpty() ? "a person first" : String.join(", ", needs)));
        }
        String id = idOfOrder(key);
        requireSame(spender, Optional.of(runs.claim(name, spender, BulkState.RUNNING)));
        if (runs.state(name).equals(Optional.of(BulkState.CANCELLED))) {
            throw new IllegalStateException("the job " + name + " is cancelled; give the order to another job");
        }
        StoredPlan fresh = new StoredPlan(id, Optional.of(name), OptionalLong.of(0), progress, "");
        boolean isAdded = plans.add(List.of(fresh)) > 0;
        if (retriesFailed) {
            takeUp(fresh);
        }
        if (runs.state(name).equals(Optional.of(BulkState.RUNNING))) {
            runs.wake(id);
        }
        return isAdded;
    }

    /** All of it, also of later steps: no worker can supply it then. */
    private static List<String> needs(Plan plan) {
        List<String> needs = new ArrayList<>();
        plan.toSupply().forEach((step, values) -> values.forEach(value -> needs.add(step + " " + value.parameter())));
        plan.consents().stream()
                .filter(consent -> !consent.isGiven())
                .forEach(consent -> needs.add("consent " + consent.id()));
        return needs;
    }

    /**
     * An order that was added without a file.
     *
     * @param key the order's name within this job
     * @return its plan and how far it is; empty if the job has no such order
     * @throws IllegalArgumentException if the key is empty or too long
     * @throws dev.ispapi.support.jdbc.StoreException if the database can't be used
     */
    public Optional<StoredPlan> find(String key) {
        return plans.find(idOfOrder(key));
    }

    private String idOfOrder(String key) {
        if (key.isBlank() || key.length() > MAX_KEY) {
            throw new IllegalArgumentException(
                    "expected a key of the order with 1 to " + MAX_KEY + " characters, found " + key.length());
        }
        // A row's key begins with the row's wish, which has no line break.
        return Digests.key(name + "\n\n" + key);
    }

    /**
     * How far the job is.
     *
     * @return the numbers
     * @throws dev.ispapi.support.jdbc.StoreException if the database can't be used
     */
    public BulkProgress progress() {
        return BulkProgress.of(runs.state(name), runs.counts(name));
    }

    /** Lets the workers finish what they are at, and begin no other plan of this job. */
    public void pause() {
        requireState("pause", BulkState.RUNNING);
        runs.pauseOrResume(name, BulkState.PAUSED);
    }

    /** Lets the workers go on after {@link #pause()}. */
    public void resume() {
        requireState("resume", BulkState.PAUSED);
        runs.pauseOrResume(name, BulkState.RUNNING);
        var unused = runs.schedule(name);
    }

    /**
     * Ends plans that have sent no order. Plans that have are carried on.
     *
     * @return how many were cancelled
     * @throws IllegalStateException if there is no such job
     */
    public long cancel() {
        if (runs.state(name).isEmpty()) {
            throw new IllegalStateException("can't cancel the job " + name + ": it is not there");
        }
        return runs.cancel(name);
    }

    /**
     * Lets the workers ask about the rows that wait for events, whether what they wait for has happened: for events that got lost, or that
     * another program took and deleted. What has not happened keeps waiting.
     *
     * @return how many rows are asked about
     * @throws IllegalStateException if the job is paused
     */
    public int askAboutWaiting() {
        if (runs.state(name).equals(Optional.of(BulkState.PAUSED))) {
            throw new IllegalStateException("can't ask about the job " + name + ": it is " + BulkState.PAUSED);
        }
        return runs.scheduleWaiting(name);
    }

    /** {@return how many rows the workers have, now or for later} */
    public long handedOver() {
        return runs.scheduled(name);
    }

    private void requireState(String action, BulkState expected) {
        Optional<BulkState> found = runs.state(name);
        if (!found.equals(Optional.of(expected))) {
            throw new IllegalStateException("can't " + action + " the job " + name + ": it is "
                    + found.map(Enum::name).orElse("not there"));
        }
    }

    /**
     * Gives each stored row, in the order of the rows. Rows of several files are in one order.
     *
     * @param taker gets the rows
     */
    public void forEachRow(Consumer<? super StoredPlan> taker) {
        Optional<StoredPlan> last = Optional.empty();
        List<StoredPlan> page = runs.page(name, last, BATCH);
        while (!page.isEmpty()) {
            page.forEach(taker);
            last = Optional.of(page.get(page.size() - 1));
            page = runs.page(name, last, BATCH);
        }
    }
}
