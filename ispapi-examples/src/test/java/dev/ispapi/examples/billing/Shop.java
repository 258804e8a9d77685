package dev.ispapi.examples.billing;

import dev.ispapi.CommandSender;
import dev.ispapi.support.events.RegistrarEvent;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;

/** A billing system that is started, crashes, and is started again on the same database. */
final class Shop {

    private final JdbcDataSource source = new JdbcDataSource();
    private final CommandSender sender;
    private final MovingClock clock;
    private final List<NewOrder> wanted;

    /** Rounds that no flow needs: it would go in circles. */
    private static final int TOO_MANY_ROUNDS = 200;

    Shop(String url, CommandSender sender, MovingClock clock, NewOrder... wanted) {
        source.setURL(url);
        this.sender = sender;
        this.clock = clock;
        this.wanted = List.of(wanted);
    }

    /** Places the orders, and works until nothing is left to do. */
    void run(Steps steps) {
        Database database = Database.open(source, steps);
        Orders orders = new Orders(database, clock);
        wanted.forEach(orders::place);
        Worker worker = worker(database, steps);
        for (int round = 0; round < TOO_MANY_ROUNDS; round++) {
            Optional<Instant> due = orders.nextDue();
            if (due.isEmpty()) {
                return;
            }
            clock.moveTo(due.get());
            worker.runDue();
        }
        throw new AssertionError("the flow does not come to an end");
    }

    /** Works through what is due now, once. */
    void runOnce() {
        Database database = Database.open(source, Steps.NONE);
        wanted.forEach(new Orders(database, clock)::place);
        worker(database, Steps.NONE).runDue();
    }

    /** An event comes in. */
    void handle(RegistrarEvent event, Steps steps) {
        worker(Database.open(source, steps), steps).handle(event);
    }

    /** The orders are due again when nothing can be on its way any more, by the clock of the test. */
    private Worker worker(Database database, Steps steps) {
        return new Worker(database, sender, Duration.ZERO, clock, steps);
    }

    Order order(String domain) {
        return new Orders(Database.open(source, Steps.NONE), clock)
                .all().stream()
                        .filter(order -> order.what().domain().equals(domain))
                        .findFirst()
                        .orElseThrow();
    }

    List<String> charges() {
        List<String> charges = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select description from charges order by order_id")) {
            while (rows.next()) {
                charges.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return charges;
    }
}
