package dev.ispapi.cli.bulk;

import dev.ispapi.support.bulk.BulkWorkers;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * How fast a job is carried out and watched; another pace than the usual one is for tests.
 *
 * @param workers sets the times of the workers
 * @param look how often the progress is looked at; events are read with every twentieth look
 */
record Pace(UnaryOperator<BulkWorkers.Builder> workers, Duration look) {

    static final Pace USUAL = new Pace(UnaryOperator.identity(), Duration.ofMillis(500));
}
