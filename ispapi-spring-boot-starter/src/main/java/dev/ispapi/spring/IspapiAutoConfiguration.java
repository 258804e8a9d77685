package dev.ispapi.spring;

import dev.ispapi.CallListener;
import dev.ispapi.Environment;
import dev.ispapi.IspapiClient;
import dev.ispapi.spring.IspapiProperties.Place;
import dev.ispapi.tld.TldRules;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Lazy;

/**
 * The beans of a Spring Boot application: the clients of the configured accounts and the TLD rules. Each gives way to a bean of the application's
 * own. Every {@link CallListener} bean sees the calls of all clients.
 */
@AutoConfiguration(after = {IspapiMetricsAutoConfiguration.class, IspapiSandboxAutoConfiguration.class})
@EnableConfigurationProperties(IspapiProperties.class)
public class IspapiAutoConfiguration {

    /** For Spring. */
    public IspapiAutoConfiguration() {}

    @Bean
    InFlight ispapiCallsInFlight() {
        return new InFlight();
    }

    /**
     * The clients of all accounts.
     *
     * @param properties what is configured
     * @param inFlight lets calls end at a shutdown
     * @param listeners all others that see the calls
     * @return the clients
     */
    @Bean
    @ConditionalOnMissingBean
    @Conditional(AnyAccount.class)
    IspapiClients ispapiClients(
            IspapiProperties properties, InFlight inFlight, ObjectProvider<CallListener> listeners) {
        Accounts accounts = new Accounts(
                properties,
                Accounts.with(inFlight, listeners.orderedStream().filter(listener -> listener != inFlight)));
        return accounts.at(environment(properties));
    }

    private static Environment environment(IspapiProperties properties) {
        if (properties.url() != null) {
            return properties.platform().at(properties.url());
        }
        if (properties.environment() == Place.SANDBOX) {
            throw new IllegalStateException(
                    "ispapi.environment is sandbox, but ispapi-sandbox is not on the class path;"
                            + " add the dependency dev.ispapi:ispapi-sandbox with the scope test");
        }
        return properties.platform().at(properties.environment());
    }

    /**
     * The client of the default account.
     *
     * @param clients the clients of all accounts
     * @return the client
     */
    @Bean(destroyMethod = "")
    @ConditionalOnMissingBean
    @Conditional(DefaultAccount.class)
    IspapiClient ispapiClient(IspapiClients clients) {
        return clients.get(IspapiProperties.DEFAULT_ACCOUNT);
    }

    /**
     * The TLD rules of the platform that are shipped, read when they are first asked for.
     *
     * @param properties what is configured
     * @return the rules
     */
    @Bean
    @Lazy
    @ConditionalOnMissingBean
    @ConditionalOnProperty(name = "ispapi.rules.enabled", matchIfMissing = true)
    TldRules ispapiTldRules(IspapiProperties properties) {
        return TldRules.bundled(properties.platform().platform());
    }
}
