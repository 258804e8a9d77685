package dev.ispapi.spring;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Health of the accounts, as {@code ispapi} among the application's, unless {@code ispapi.health.enabled} is false. */
@AutoConfiguration(after = IspapiAutoConfiguration.class)
@ConditionalOnBean(IspapiClients.class)
@ConditionalOnProperty(name = "ispapi.health.enabled", matchIfMissing = true)
public class IspapiHealthAutoConfiguration {

    /** For Spring. */
    public IspapiHealthAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    AccountCheck ispapiAccountCheck(IspapiClients clients, IspapiProperties properties) {
        return new AccountCheck(clients, properties.health().cache(), Clock.systemUTC());
    }

    /** In Boot 3. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.actuate.health.HealthIndicator")
    static class Boot3 {

        @Bean
        @ConditionalOnMissingBean(name = "ispapiHealthIndicator")
        org.springframework.boot.actuate.health.HealthIndicator ispapiHealthIndicator(AccountCheck check) {
            return () -> {
                AccountCheck.Result result = check.result();
                var health = result.isUp()
                        ? org.springframework.boot.actuate.health.Health.up()
                        : org.springframework.boot.actuate.health.Health.down();
                return health.withDetails(result.details()).build();
            };
        }
    }

    /** In Boot 4. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.health.contributor.HealthIndicator")
    @ConditionalOnMissingClass("org.springframework.boot.actuate.health.HealthIndicator")
    static class Boot4 {

        @Bean
        @ConditionalOnMissingBean(name = "ispapiHealthIndicator")
        org.springframework.boot.health.contributor.HealthIndicator ispapiHealthIndicator(AccountCheck check) {
            return () -> {
                AccountCheck.Result result = check.result();
                var health = result.isUp()
                        ? org.springframework.boot.health.contributor.Health.up()
                        : org.springframework.boot.health.contributor.Health.down();
                return health.withDetails(result.details()).build();
            };
        }
    }
}
