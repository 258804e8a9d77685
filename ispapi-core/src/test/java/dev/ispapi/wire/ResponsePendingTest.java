package dev.ispapi.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.domain.Registration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An order that the platform or a registry still works on is not done, however the answer says so. */
class ResponsePendingTest {

    @ParameterizedTest
    @ValueSource(strings = {"REQUESTEDCREATE", "PENDINGCREATE", "REQUESTED", "PENDING", "pendingCreate"})
    void aStatusThatBeginsWithRequestedOrPendingIsPending(String status) {
        Registration registration = Registration.builder().status(status).build();

        assertThat(registration.isPending()).isTrue();
        assertThat(registration.response().isPending()).isTrue();
        assertThat(Response.parse(registration.response().text()).isPending()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACTIVE", "", "NOTPENDING", "REQUEST"})
    void anotherStatusIsNotPending(String status) {
        assertThat(Registration.builder().status(status).build().isPending()).isFalse();
    }

    @Test
    void theMarkOfTheWireIsEnough() {
        assertThat(Registration.builder().status("ACTIVE").pending().build().isPending())
                .isTrue();
    }

    @Test
    void aRowIsPendingByItsOwnStatus() {
        Response list = Response.builder(200, "ok")
                .property("STATUS", "PENDING", "ACTIVE")
                .property("COUNT", "2")
                .build();

        assertThat(list.isPending()).isFalse();
        assertThat(Page.of(row("ACTIVE"), row("PENDING")).entries())
                .extracting(Registration::isPending)
                .containsExactly(false, true);
    }

    private static Registration row(String status) {
        return Registration.builder().status(status).build();
    }
}
