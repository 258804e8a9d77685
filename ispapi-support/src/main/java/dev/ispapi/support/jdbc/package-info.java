/**
 * Stores on a database, for several programs at once: plans, and what readers of events remember. Only {@code java.sql} is needed; PostgreSQL,
 * MySQL, MariaDB and H2 are known. {@link dev.ispapi.support.jdbc.JdbcSchema} creates the tables, or a migration tool does with the same
 * scripts.
 */
@NullMarked
package dev.ispapi.support.jdbc;

import org.jspecify.annotations.NullMarked;
