package dev.ispapi.cli.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGConnectionPoolDataSource;

final class StateTest {

    private static final String ADDRESS = "jdbc:postgresql://db.example/ispapi";

    @Test
    void logsInToPostgresAsTold() {
        PGConnectionPoolDataSource told = State.postgres(ADDRESS, "me", "sentinel-7f3a");

        assertThat(told.getServerNames()).containsExactly("db.example");
        assertThat(told.getDatabaseName()).isEqualTo("ispapi");
        assertThat(told.getUser()).isEqualTo("me");
        assertThat(told.getPassword()).isEqualTo("sentinel-7f3a");
    }

    @Test
    void leavesTheLogInOfTheAddressWhereNoneIsTold() {
        PGConnectionPoolDataSource told = State.postgres(ADDRESS + "?user=you&password=sentinel", null, null);

        assertThat(told.getUser()).isEqualTo("you");
        assertThat(told.getPassword()).isEqualTo("sentinel");
    }

    @Test
    void doesNotShowAnAddressThatItCannotUse() {
        assertThatThrownBy(() -> State.postgres("jdbc:oracle://me:sentinel-7f3a@db", null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected an address such as jdbc:postgresql://HOST/DATABASE for --db, found another one");
    }
}
