package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.IspapiClient;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Sandboxed(scope = Sandboxed.Scope.CLASS, clock = "2030-01-02T03:04:05Z", balance = "7.00")
class SandboxedScopeTest {

    private Sandbox ofTheClass;

    @BeforeAll
    void startsBeforeTheTests(Sandbox sandbox) {
        ofTheClass = sandbox;
        sandbox.account().deposit(BigDecimal.ONE);
    }

    @Test
    @Order(1)
    void sharesOneSandboxAmongTheTestsOfAClass(Sandbox sandbox, IspapiClient client) {
        assertThat(sandbox).isSameAs(ofTheClass);
        assertThat(sandbox.clock().instant()).isEqualTo("2030-01-02T03:04:05Z");
        assertThat(sandbox.account().balance()).isEqualByComparingTo("8.00");
        TestDomains.contact(client);
    }

    @Test
    @Order(2)
    void keepsWhatAnotherTestDid(Sandbox sandbox) {
        assertThat(sandbox.view().contacts()).hasSize(1);
    }

    @Test
    @Order(3)
    @Sandboxed(tls = true)
    void givesATestOneOfItsOwn(Sandbox sandbox) {
        assertThat(sandbox).isNotSameAs(ofTheClass);
        assertThat(sandbox.url().getScheme()).isEqualTo("https");
        assertThat(sandbox.account().balance()).isEqualByComparingTo("10000.00");
    }

    @Nested
    class Inner {
        @Test
        void sharesTheSandboxOfTheOuterClass(Sandbox sandbox) {
            assertThat(sandbox).isSameAs(ofTheClass);
        }
    }
}
