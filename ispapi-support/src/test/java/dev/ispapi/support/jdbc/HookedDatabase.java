package dev.ispapi.support.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/** A database in which something happens between two statements, or to which there is one connection. */
final class HookedDatabase {

    private final DataSource database;
    private final AtomicReference<Runnable> hook = new AtomicReference<>(() -> {});
    private String start = "";

    HookedDatabase(DataSource database) {
        this.database = database;
    }

    /** Something to be done once, before the first statement that begins so is prepared. */
    HookedDatabase before(String sql, Runnable action) {
        start = sql;
        hook.set(action);
        return this;
    }

    /** A pool that has this one connection: closing it gives it back as it is. */
    static DataSource keeping(Connection connection) {
        Connection kept = (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, values) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(connection, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, values) -> kept);
    }

    DataSource source() {
        return proxy(DataSource.class, database);
    }

    private <T> T proxy(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, values) -> {
                    if (method.getName().equals("prepareStatement")
                            && values != null
                            && ((String) values[0]).startsWith(start)) {
                        hook.getAndSet(() -> {}).run();
                    }
                    try {
                        Object result = method.invoke(target, values);
                        return result instanceof Connection connection ? proxy(Connection.class, connection) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
