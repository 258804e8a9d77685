package dev.ispapi.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.Environment;
import dev.ispapi.IspapiClient;
import dev.ispapi.account.StatusAccount;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.tld.TldRules;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class IspapiAutoConfigurationTest {

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    IspapiAutoConfiguration.class,
                    IspapiHealthAutoConfiguration.class,
                    IspapiMetricsAutoConfiguration.class,
                    IspapiSandboxAutoConfiguration.class));

    @Test
    void makesNoClientWithoutAnAccount() {
        context.run(app -> assertThat(app)
                .hasNotFailed()
                .doesNotHaveBean(IspapiClient.class)
                .doesNotHaveBean("ispapiHealthIndicator")
                .hasSingleBean(TldRules.class));
    }

    @Test
    void makesAClientOfTheTestSystemUnlessTheLiveOneIsNamed() {
        context.withPropertyValues("ispapi.user=shop", "ispapi.password=secret-1")
                .run(app -> assertThat(app.getBean(IspapiClient.class).environment())
                        .isEqualTo(Environment.OTE));
        context.withPropertyValues("ispapi.user=shop", "ispapi.password=secret-1", "ispapi.environment=live")
                .run(app -> assertThat(app.getBean(IspapiClient.class).environment())
                        .isEqualTo(Environment.LIVE));
    }

    @Test
    void saysWhichPropertyIsMissing() {
        context.withPropertyValues("ispapi.user=shop")
                .run(app ->
                        assertThat(app).getFailure().rootCause().hasMessage("the property ispapi.password is missing"));
        context.withPropertyValues("ispapi.accounts.shop.user=shop")
                .run(app -> assertThat(app)
                        .getFailure()
                        .rootCause()
                        .hasMessage("the property ispapi.accounts.shop.password is missing"));
    }

    @Test
    void printsNoPassword() {
        context.withPropertyValues(
                        "ispapi.user=shop",
                        "ispapi.password=secret-1",
                        "ispapi.accounts.b.user=b",
                        "ispapi.accounts.b.password=secret-2")
                .run(app -> assertThat(app.getBean(IspapiProperties.class).toString())
                        .contains("shop")
                        .doesNotContain("secret"));
    }

    @Test
    void oneClientAnAccount() {
        context.withPropertyValues(
                        "ispapi.accounts.one.user=one",
                        "ispapi.accounts.one.password=p1",
                        "ispapi.accounts.two.user=two",
                        "ispapi.accounts.two.password=p2")
                .run(app -> {
                    IspapiClients clients = app.getBean(IspapiClients.class);
                    assertThat(clients.names()).containsExactlyInAnyOrder("one", "two");
                    assertThat(clients.get("one")).isNotSameAs(clients.get("two"));
                    assertThatThrownBy(() -> clients.get("three"))
                            .hasMessageStartingWith("there is no ISPAPI account \"three\"; configured are ")
                            .hasMessageEndingWith(": set ispapi.accounts.three.user and .password");
                    assertThat(app).doesNotHaveBean(IspapiClient.class);
                });
    }

    @Test
    void aSandboxIsThePlatformByOneProperty() {
        context.withPropertyValues("ispapi.environment=sandbox").run(app -> {
            IspapiClient ispapi = app.getBean(IspapiClient.class);

            assertThat(ispapi.send(StatusAccount.builder().build())).isNotNull();
            assertThat(app.getBean(Sandbox.class).environment()).isEqualTo(ispapi.environment());
        });
    }

    @Test
    void saysWhatToAddWhereTheSandboxIsNotOnTheClassPath() {
        context.withClassLoader(new FilteredClassLoader(Sandbox.class))
                .withPropertyValues("ispapi.environment=sandbox", "ispapi.user=u", "ispapi.password=p")
                .run(app -> assertThat(app)
                        .getFailure()
                        .rootCause()
                        .hasMessage(
                                "ispapi.environment is sandbox, but ispapi-sandbox is not on the class path; add the"
                                        + " dependency dev.ispapi:ispapi-sandbox with the scope test"));
    }

    @Test
    void healthAsksEachAccount() {
        context.withPropertyValues("ispapi.environment=sandbox", "ispapi.health.cache=0s")
                .run(app -> {
                    HealthIndicator indicator = app.getBean(HealthIndicator.class);
                    Health up = indicator.health();
                    app.getBean(Sandbox.class).faults().on("StatusAccount").answer(530, "Authentication failed");
                    Health down = indicator.health();

                    assertThat(up.getStatus()).isEqualTo(Status.UP);
                    assertThat(up.getDetails()).containsEntry("default", "up");
                    assertThat(down.getStatus()).isEqualTo(Status.DOWN);
                    assertThat(down.getDetails().get("default").toString()).contains("530");
                });
    }

    @Test
    void healthKeepsAResultForAWhile() {
        context.withPropertyValues("ispapi.environment=sandbox").run(app -> {
            HealthIndicator indicator = app.getBean(HealthIndicator.class);
            indicator.health();
            app.getBean(Sandbox.class).faults().on("StatusAccount").answer(530, "Authentication failed");

            assertThat(indicator.health().getStatus()).isEqualTo(Status.UP);
        });
    }

    @Test
    void healthCanBeTurnedOff() {
        context.withPropertyValues("ispapi.environment=sandbox", "ispapi.health.enabled=false")
                .run(app -> assertThat(app).doesNotHaveBean(HealthIndicator.class));
    }

    @Test
    void metersTheCallsOfAllClients() {
        context.withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .withPropertyValues("ispapi.environment=sandbox")
                .run(app -> {
                    app.getBean(IspapiClient.class).send(StatusAccount.builder().build());

                    assertThat(app.getBean(MeterRegistry.class)
                                    .get("ispapi.call")
                                    .tag("command", "StatusAccount")
                                    .timer()
                                    .count())
                            .isEqualTo(1);
                });
    }

    @Test
    void worksWithoutMicrometer() {
        context.withClassLoader(new FilteredClassLoader("io.micrometer", "dev.ispapi.micrometer"))
                .withPropertyValues("ispapi.environment=sandbox")
                .run(app -> assertThat(app).hasNotFailed().hasSingleBean(IspapiClient.class));
    }

    @Test
    void givesWayToTheApplicationsOwnBeans() {
        TldRules own = TldRules.bundled();
        context.withBean(TldRules.class, () -> own)
                .run(app -> assertThat(app.getBean(TldRules.class)).isSameAs(own));
    }
}
