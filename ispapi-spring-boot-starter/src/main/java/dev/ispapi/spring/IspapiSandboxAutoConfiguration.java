package dev.ispapi.spring;

import dev.ispapi.CallListener;
import dev.ispapi.Credentials;
import dev.ispapi.sandbox.Sandbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** A sandbox as the platform, where {@code ispapi.environment} is {@code sandbox}: started and closed with the context. */
@AutoConfiguration
@ConditionalOnClass(Sandbox.class)
@ConditionalOnProperty(name = "ispapi.environment", havingValue = "sandbox")
@EnableConfigurationProperties(IspapiProperties.class)
public class IspapiSandboxAutoConfiguration {

    /** For Spring. */
    public IspapiSandboxAutoConfiguration() {}

    /**
     * The sandbox, for tests to set up and look into. It speaks as the configured platform does.
     *
     * @param properties what is configured
     * @return the sandbox
     */
    @Bean
    @ConditionalOnMissingBean
    Sandbox ispapiSandbox(IspapiProperties properties) {
        return Sandbox.builder().platform(properties.platform().platform()).start();
    }

    @Bean
    @ConditionalOnMissingBean
    IspapiClients ispapiClients(
            IspapiProperties properties, Sandbox sandbox, InFlight inFlight, ObjectProvider<CallListener> listeners) {
        return new Accounts(
                        properties,
                        Accounts.with(inFlight, listeners.orderedStream().filter(listener -> listener != inFlight)))
                .inSandbox(sandbox.environment(), Credentials.of(Sandbox.USER, Sandbox.PASSWORD));
    }
}
