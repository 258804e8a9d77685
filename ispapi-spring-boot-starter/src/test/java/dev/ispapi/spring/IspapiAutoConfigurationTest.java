package dev.ispapi.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.CommandSender;
import dev.ispapi.Environment;
import dev.ispapi.IspapiClient;
import dev.ispapi.Platform;
import dev.ispapi.account.StatusAccount;
import dev.ispapi.bridge.IspapiOnCnr;
import dev.ispapi.bridge.mapping.BridgeOption;
import dev.ispapi.domain.Availability;
import dev.ispapi.domain.CheckDomains;
import dev.ispapi.domain.DomainAvailability;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.tld.TldRules;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
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
                    IspapiBridgeAutoConfiguration.class,
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
    void makesAClientOfThePlatformThatIsNamed() {
        ApplicationContextRunner cnr =
                context.withPropertyValues("ispapi.user=shop", "ispapi.password=secret-1", "ispapi.platform=cnr");

        cnr.run(app -> assertThat(app.getBean(IspapiClient.class).environment()).isEqualTo(Environment.CNR_OTE));
        cnr.withPropertyValues("ispapi.environment=live")
                .run(app -> assertThat(app.getBean(IspapiClient.class).environment())
                        .isEqualTo(Environment.CNR_LIVE));
        cnr.withPropertyValues("ispapi.url=http://localhost:1/")
                .run(app -> assertThat(
                                app.getBean(IspapiClient.class).environment().platform())
                        .isEqualTo(Platform.CNR));
    }

    @Test
    void theSameProgramRunsOnBothPlatforms() {
        for (String platform : List.of("ispapi", "cnr")) {
            context.withPropertyValues("ispapi.environment=sandbox", "ispapi.platform=" + platform)
                    .run(app -> {
                        List<DomainAvailability> results = app.getBean(CommandSender.class)
                                .send(CheckDomains.builder()
                                        .domains("my-new-name.com")
                                        .build());

                        assertThat(results.get(0).availability()).isEqualTo(Availability.AVAILABLE);
                        assertThat(app.getBean(HealthIndicator.class).health().getStatus())
                                .isEqualTo(Status.UP);
                    });
        }
    }

    @Test
    void onlyOnCnrCommandsGoOverTheBridge() {
        context.withPropertyValues("ispapi.environment=sandbox")
                .run(app -> assertThat(app)
                        .doesNotHaveBean(IspapiOnCnr.class)
                        .getBean(CommandSender.class)
                        .isSameAs(app.getBean(IspapiClient.class)));
        context.withPropertyValues("ispapi.environment=sandbox", "ispapi.platform=cnr")
                .run(app -> assertThat(app.getBean(CommandSender.class)).isInstanceOf(IspapiOnCnr.class));
    }

    @Test
    void withoutTheBridgeCnrHasItsOwnCommands() {
        context.withClassLoader(new FilteredClassLoader("dev.ispapi.bridge"))
                .withPropertyValues("ispapi.environment=sandbox", "ispapi.platform=cnr")
                .run(app -> assertThat(app.getBean(CommandSender.class)).isSameAs(app.getBean(IspapiClient.class)));
    }

    @Test
    void takesWhatIsAllowedWhereThePlatformsDiffer() {
        context.withPropertyValues(
                        "ispapi.environment=sandbox",
                        "ispapi.platform=cnr",
                        "ispapi.bridge.allow=register-unlocked,renew-at-renewal-date")
                .run(app -> assertThat(app.getBean(BridgeProperties.class).allow())
                        .containsExactlyInAnyOrder(BridgeOption.REGISTER_UNLOCKED, BridgeOption.RENEW_AT_RENEWAL_DATE));
        context.withPropertyValues(
                        "ispapi.environment=sandbox", "ispapi.platform=cnr", "ispapi.bridge.allow=everything")
                .run(app -> assertThat(app).hasFailed());
    }

    @Test
    void knowsTheRulesOfThePlatform() {
        context.withPropertyValues("ispapi.platform=cnr")
                .run(app -> assertThat(app.getBean(TldRules.class).zones())
                        .isEqualTo(TldRules.bundled(Platform.CNR).zones()));
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
