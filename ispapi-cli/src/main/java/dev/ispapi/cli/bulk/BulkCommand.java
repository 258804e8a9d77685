package dev.ispapi.cli.bulk;

import dev.ispapi.CommandFailedException;
import dev.ispapi.CommandSender;
import dev.ispapi.IspapiClient;
import dev.ispapi.IspapiException;
import dev.ispapi.Platform;
import dev.ispapi.cli.account.Account;
import dev.ispapi.cli.account.AccountOptions;
import dev.ispapi.cli.account.BridgeChoice;
import dev.ispapi.cli.account.Connection;
import dev.ispapi.cli.account.PlatformChoice;
import dev.ispapi.cli.terminal.ExitCode;
import dev.ispapi.cli.terminal.LanguageOption;
import dev.ispapi.cli.terminal.StoppedException;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Text;
import dev.ispapi.cli.terminal.Version;
import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.support.bulk.BulkAccountException;
import dev.ispapi.support.bulk.BulkFileException;
import dev.ispapi.support.bulk.BulkJob;
import dev.ispapi.support.bulk.BulkProgress;
import dev.ispapi.support.bulk.BulkRefusedException;
import dev.ispapi.support.bulk.BulkReport;
import dev.ispapi.support.bulk.BulkWorkers;
import dev.ispapi.support.bulk.DnsTemplates;
import dev.ispapi.support.bulk.DryRun;
import dev.ispapi.support.bulk.PlanEvents;
import dev.ispapi.support.bulk.RowPlan;
import dev.ispapi.support.bulk.WishFile;
import dev.ispapi.support.events.EventReader;
import dev.ispapi.support.events.RefusalPolicy;
import dev.ispapi.support.jdbc.JdbcEventStore;
import dev.ispapi.support.jdbc.StoreException;
import dev.ispapi.support.plan.PlanStatus;
import dev.ispapi.support.plan.Planner;
import dev.ispapi.tld.TldRules;
import dev.ispapi.tld.price.PriceList;
import dev.ispapi.user.StatusUser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Carries out a file of wishes. */
@Command(
        name = "bulk",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Carries out a file of wishes, one a row: transfers, renewals, changes of owners, nameservers and"
                + " more.",
        footerHeading = "%nFile:%n",
        footer = {
            "  CSV with a header: wish,domain and what the wishes need of period,auth,owner,admin,tech,billing,",
            "  nameservers,mode,target,fields. Nameservers and fields are separated by blanks, fields are NAME=VALUE.",
            "  Wishes: register, transfer, user-transfer, owner-change, contacts, nameservers, id-protection, mode,",
            "  renew, restore, release, dns.",
            "",
            "Exit codes: 0 all rows are done or wait for events, 1 something was refused or failed, 2 wrong usage,",
            "3 no answer of the API or the database."
        })
public final class BulkCommand implements Callable<Integer> {

    private static final int SHOWN_PROBLEMS = 20;

    private static final Duration TIME_LIMIT = Duration.ofMinutes(2);

    private final Terminal terminal;

    private final Pace pace;

    @Mixin
    private AccountOptions accounts = new AccountOptions();

    @Mixin
    private PlatformChoice choice = new PlatformChoice();

    @Mixin
    private BridgeChoice bridge = new BridgeChoice();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "The file of wishes.")
    private @Nullable Path file;

    @ArgGroup
    private Action action = new Action();

    /** What is done; without any of these the file is carried out. */
    static final class Action {

        @Option(names = "--dry-run", description = "Only check the file and tell what it costs.")
        private boolean isDryRun;

        @Option(names = "--confirm", paramLabel = "TOTAL", description = "The dry run's total, such as \"120.00 EUR\".")
        private @Nullable String total;

        @Option(names = "--continue", description = "Carry on with what the job has, without a file.")
        private boolean isContinue;

        @Option(names = "--status", description = "Tell how far the job is.")
        private boolean isStatus;

        @Option(names = "--pause", description = "Let the workers of the job begin no further row.")
        private boolean isPause;

        @Option(names = "--resume", description = "Let them go on.")
        private boolean isResume;

        @Option(names = "--cancel", description = "End the rows that have ordered nothing.")
        private boolean isCancel;
    }

    @Option(
            names = "--job",
            paramLabel = "NAME",
            defaultValue = "default",
            description = "The job; a row is carried out once in a job. Default: ${DEFAULT-VALUE}.")
    private String job = "default";

    @Option(
            names = "--state",
            paramLabel = "DIR",
            defaultValue = "ispapi-bulk",
            description = "The folder of the embedded database. Default: ${DEFAULT-VALUE}.")
    private Path state = Path.of("ispapi-bulk");

    @Option(
            names = "--db",
            paramLabel = "URL",
            description = "PostgreSQL in its place, for several machines: jdbc:postgresql://HOST/DATABASE.")
    private @Nullable String db;

    @Option(
            names = "--db-user",
            paramLabel = "USER",
            description = "Its user; the password is read from ISPAPI_DB_PASSWORD.")
    private @Nullable String dbUser;

    @Option(
            names = "--workers",
            paramLabel = "N",
            defaultValue = "4",
            description = "How many rows are carried out at the same time. Default: ${DEFAULT-VALUE}.")
    private int workers = 4;

    @Option(names = "--rate", paramLabel = "N", description = "Requests a second at most; give each machine its part.")
    private @Nullable Integer rate;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write a report by row; JSON if the name ends with .json, else CSV.")
    private @Nullable Path report;

    @Option(
            names = "--agree",
            paramLabel = "CONSENT",
            description = "Give a consent for all rows, such as transfer-cost; once for each.")
    private Set<String> consents = Set.of();

    @Option(names = "--skip-invalid", description = "Leave out rows with problems instead of refusing the file.")
    private boolean isSkippingInvalid;

    @Option(
            names = "--retry-failed",
            description = "Take up again what failed or was cancelled, with what the file says now.")
    private boolean isRetrying;

    @Option(
            names = "--events",
            description = "Read the account's events, and wait for those that rows wait for. Other events stay in the"
                    + " account.")
    private boolean isReadingEvents;

    @Option(
            names = "--ask",
            description = "With --continue: ask whether what rows wait for has happened, where their events got lost or"
                    + " another program took them.")
    private boolean isAsking;

    @Option(names = "--json", description = "Print JSON, one document a line, with all rows that have problems.")
    private boolean isJson;

    @Mixin
    private LanguageOption lang = new LanguageOption();

    @Option(names = "--templates", paramLabel = "DIR", description = "The folder of DNS templates, NAME.zone.")
    private @Nullable Path templates;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            defaultValue = "UTF-8",
            description = "The file's character set. Default: ${DEFAULT-VALUE}.")
    private String charset = "UTF-8";

    /**
     * The command.
     *
     * @param terminal the terminal
     */
    public BulkCommand(Terminal terminal) {
        this(terminal, Pace.USUAL);
    }

    BulkCommand(Terminal terminal, Pace pace) {
        this.terminal = terminal;
        this.pace = pace;
    }

    private BulkOutput out() {
        return BulkOutput.of(terminal, isJson);
    }

    private PrintWriter err() {
        return spec().commandLine().getErr();
    }

    private CommandSpec spec() {
        CommandSpec own = spec;
        if (own == null) {
            throw new IllegalStateException("the command was not started by picocli");
        }
        return own;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (workers < 1 || workers > 256) {
            throw new WrongUsageException("expected 1 to 256 for --workers, found " + workers);
        }
        if (isAsking && !action.isContinue) {
            throw new WrongUsageException("--ask belongs to --continue");
        }
        requireWhatIsCarriedOut();
        ReportFile.check(report, file);
        try (State database = State.open(
                state,
                Optional.ofNullable(db),
                dbUser,
                terminal.environment().get("ISPAPI_DB_PASSWORD"),
                workers + 6)) {
            return run(database);
        } catch (IllegalArgumentException | BulkAccountException | BulkFileException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()), e);
        } catch (StoreException e) {
            throw new StoppedException(ExitCode.NO_ANSWER, String.valueOf(e.getMessage()), e);
        }
    }

    /** What is missing or wrong is told before a database is made and the account is asked. */
    private void requireWhatIsCarriedOut() {
        if (!action.isContinue && !isAboutTheJob()) {
            var unused = wishes();
            var unusedToo = action.isDryRun ? "" : total();
        }
    }

    private boolean isAboutTheJob() {
        return action.isStatus || action.isPause || action.isResume || action.isCancel;
    }

    private int run(State database) throws IOException, InterruptedException {
        Platform platform = choice.platform(accounts, terminal);
        Planner planner = bridge.checked(
                Planner.with(TldRules.bundled()).in(lang.language().ofRules()), platform);
        if (isAboutTheJob()) {
            return control(job(database, planner));
        }
        Optional<Account> found = accounts.find(terminal, platform, TIME_LIMIT);
        if (action.isDryRun && found.isEmpty()) {
            err().println("No ISPAPI_USER in the environment: prices are not known.");
            return dryRun(job(database, planner));
        }
        Account account = found.orElseGet(() -> accounts.need(terminal, platform, TIME_LIMIT));
        IspapiClient client = account.open(builder -> Optional.ofNullable(rate).ifPresent(builder::commandsPerSecond));
        try (Connection connection = new Connection(client, account.isLive(), Optional.empty())) {
            CommandSender ispapi = connection.ispapi(bridge.on(platform));
            if (action.isContinue) {
                BulkJob made = job(database, planner).ofAccount(account.name());
                if (made.progress().state().isEmpty()) {
                    throw new WrongUsageException("there is no job " + job + " to continue; load a file into it first");
                }
                // A wrong password is said now, and not by each row.
                var unused = ispapi.send(StatusUser.builder().build());
                ask(made);
                return work(made, database, ispapi, account);
            }
            BulkJob priced = job(database, priced(planner, ispapi, platform)).ofAccount(account.name());
            if (action.isDryRun) {
                return dryRun(priced);
            }
            return carryOut(priced, database, ispapi, account);
        }
    }

    private void ask(BulkJob made) throws IOException {
        if (isAsking) {
            try {
                out().asking(made.askAboutWaiting());
            } catch (IllegalStateException e) {
                throw new WrongUsageException(String.valueOf(e.getMessage()), e);
            }
        }
    }

    private static Planner priced(Planner planner, CommandSender ispapi, Platform platform) {
        var prices = PriceList.from(ispapi.send(StatusUser.builder().build()));
        return planner.pricedBy(prices.with(TldRules.bundled(platform).forPrices()));
    }

    private BulkJob job(State database, Planner planner) {
        BulkJob made = BulkJob.in(database.database(), job, planner).agreeingTo(consents);
        made = isSkippingInvalid ? made.skippingInvalidRows() : made;
        return isRetrying ? made.retryingFailedRows() : made;
    }

    private WishFile wishes() {
        Path given = file;
        if (given == null) {
            throw new WrongUsageException("expected a file of wishes, found none");
        }
        WishFile wishes = WishFile.of(given).in(charset());
        Path folder = templates;
        if (folder == null) {
            return wishes;
        }
        if (!Files.isDirectory(folder)) {
            throw new WrongUsageException("there is no folder " + folder + " of --templates");
        }
        try {
            return wishes.with(DnsTemplates.in(folder));
        } catch (UncheckedIOException e) {
            throw new WrongUsageException("can't read the templates in " + folder + ": " + e.getCause(), e);
        }
    }

    private String total() {
        String total = action.total;
        if (total == null) {
            throw new WrongUsageException(
                    "expected --confirm TOTAL with the total of a dry run; run it with --dry-run first");
        }
        return total;
    }

    private Charset charset() {
        try {
            return Charset.forName(charset);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(
                    "expected a character set such as UTF-8 or ISO-8859-1 for --charset, found \"" + charset + "\"", e);
        }
    }

    private int control(BulkJob made) throws IOException {
        try {
            if (action.isPause) {
                made.pause();
            } else if (action.isResume) {
                made.resume();
            } else if (action.isCancel) {
                out().cancelled(made.cancel());
            }
        } catch (IllegalStateException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()), e);
        }
        out().status(job, made.progress());
        writeReport(made);
        return ExitCode.DONE;
    }

    private int dryRun(BulkJob made) throws IOException {
        List<RowPlan> bad = new ArrayList<>();
        DryRun dry;
        try (BulkReport rows = report()) {
            dry = made.dryRun(wishes(), row -> {
                if (rows != null) {
                    rows.add(row);
                }
                if (!row.problems().isEmpty() && (bad.size() < SHOWN_PROBLEMS || out().wantsAllProblems())) {
                    bad.add(row);
                }
            });
        }
        out().dryRun(dry, bad, isSkippingInvalid);
        return dry.refused() > 0 ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private int carryOut(BulkJob made, State database, CommandSender ispapi, Account account)
            throws IOException, InterruptedException {
        try {
            made.load(wishes(), total(), row -> {});
        } catch (BulkRefusedException e) {
            err().println(e.getMessage());
            return ExitCode.REFUSED;
        }
        return work(made, database, ispapi, account);
    }

    private int work(BulkJob made, State database, CommandSender ispapi, Account account)
            throws IOException, InterruptedException {
        EventReader events = EventReader.builder(ispapi)
                .handler(PlanEvents.in(database.database(), event -> {
                    throw new IllegalStateException("no row waits for it");
                }))
                .store(JdbcEventStore.of(database.database(), account.name(), Duration.ofSeconds(30)))
                .onRefusal(RefusalPolicy.setAsideAfter(1))
                .build();
        BulkWorkers started = pace.workers()
                .apply(BulkWorkers.builder(made, ispapi).threads(workers))
                .start();
        try (EndOfProgram end = EndOfProgram.watch(started, database, err())) {
            try {
                watch(made, events, end);
            } catch (StoreException e) {
                end.haltHere();
                throw e;
            }
        } finally {
            started.close();
        }
        BulkProgress end = made.progress();
        out().ended(job, end);
        writeReport(made);
        long good = end.count(PlanStatus.DONE) + end.count(PlanStatus.WAITS_FOR_EVENT);
        return good == end.total() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    /** Shows how far the job is until it is over. */
    private void watch(BulkJob made, EventReader events, EndOfProgram end) throws InterruptedException {
        ProgressBar bar = new ProgressBar(err(), terminal.isSmart());
        CountDownLatch never = new CountDownLatch(1);
        BulkProgress progress = made.progress();
        for (int round = 0; !isOver(progress) || (isAsking && made.handedOver() > 0); round++) {
            bar.show(progress);
            if (isReadingEvents && round % 20 == 0) {
                read(events);
            }
            var unused = never.await(pace.look().toMillis(), TimeUnit.MILLISECONDS);
            end.haltHere();
            progress = made.progress();
        }
        bar.end(made.progress());
    }

    /** Reads events. Where there is no answer they are asked for again: rows can wait for days. */
    private void read(EventReader events) {
        try {
            var unused = events.readAll();
        } catch (CommandFailedException e) {
            throw e;
        } catch (IspapiException e) {
            err().println("The events can't be read now, and are asked for again: "
                    + Text.printable(String.valueOf(e.getMessage())));
        }
    }

    private boolean isOver(BulkProgress progress) {
        boolean isPaused =
                progress.state().map(Enum::name).filter("PAUSED"::equals).isPresent();
        boolean isWaiting = isReadingEvents && progress.count(PlanStatus.WAITS_FOR_EVENT) > 0;
        return isPaused || (progress.open() == 0 && !isWaiting);
    }

    private @Nullable BulkReport report() throws IOException {
        Path target = report;
        return target == null ? null : ReportFile.open(target);
    }

    private void writeReport(BulkJob made) throws IOException {
        try (BulkReport rows = report()) {
            if (rows != null) {
                made.forEachRow(rows::add);
            }
        }
    }
}
