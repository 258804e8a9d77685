package dev.ispapi.support.bulk;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database of which some statements fail for a while, as they do when its disk is full, or between whose statements something happens. */
final class FailingDatabase {

    private record Failure(Predicate<String> isHit, String message, String state) {}

    private final DataSource database;
    private final AtomicReference<@Nullable Failure> failure = new AtomicReference<>();
    private final AtomicInteger failed = new AtomicInteger();

    FailingDatabase(DataSource database) {
        this.database = database;
    }

    /** From now on statements fail that begin so, in lower case. */
    void fail(Predicate<String> isHit, String message, String state) {
        failure.set(new Failure(isHit, message, state));
    }

    /** Before the next statement that begins so, in lower case, something happens; before the statements after it nothing does. */
    void before(Predicate<String> isHit, Runnable event) {
        AtomicBoolean hasHappened = new AtomicBoolean();
        fail(
                sql -> {
                    if (isHit.test(sql) && hasHappened.compareAndSet(false, true)) {
                        event.run();
                    }
                    return false;
                },
                "",
                "");
    }

    void recover() {
        failure.set(null);
    }

    /** How many statements failed. */
    int failed() {
        return failed.get();
    }

    DataSource source() {
        return proxy(DataSource.class, database, "");
    }

    private <T> T proxy(Class<T> type, Object target, String sql) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, values) -> {
                    if (method.getName().startsWith("execute")) {
                        check(sql);
                    }
                    Object result;
                    try {
                        result = method.invoke(target, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    if (result instanceof PreparedStatement statement && values != null) {
                        return proxy(PreparedStatement.class, statement, ((String) values[0]).toLowerCase(Locale.ROOT));
                    }
                    return result instanceof Connection connection ? proxy(Connection.class, connection, "") : result;
                }));
    }

    private void check(String sql) throws SQLException {
        Failure now = failure.get();
        if (now != null && now.isHit().test(sql)) {
            failed.incrementAndGet();
            throw new SQLException(now.message(), now.state());
        }
    }
}
