package dev.ispapi.cli.bulk;

import dev.ispapi.support.bulk.BulkWorkers;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;

/**
 * What happens to a run when its program is told to end, as by Ctrl-C: the rows under way are finished, so that no order stays without an
 * answer, and then the database is closed. A program that is killed does without: what it was sending is asked about by the next one.
 */
final class EndOfProgram implements AutoCloseable {

    private final Thread hook;
    private volatile boolean isEnding;

    private EndOfProgram(BulkWorkers workers, State database, PrintWriter err) {
        this.hook = new Thread(
                () -> {
                    isEnding = true;
                    err.println("Stopping: rows under way are finished first; --continue goes on later.");
                    err.flush();
                    workers.close();
                    database.close();
                },
                "ispapi-bulk-end");
    }

    static EndOfProgram watch(BulkWorkers workers, State database, PrintWriter err) {
        EndOfProgram end = new EndOfProgram(workers, database, err);
        Runtime.getRuntime().addShutdownHook(end.hook);
        return end;
    }

    /** Does not come back while the program ends: what this thread would do needs the database. */
    void haltHere() throws InterruptedException {
        if (isEnding) {
            new CountDownLatch(1).await();
        }
    }

    /** The run came to its own end. */
    @Override
    public void close() {
        if (!isEnding) {
            try {
                var unused = Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The program began to end at this moment.
            }
        }
    }
}
