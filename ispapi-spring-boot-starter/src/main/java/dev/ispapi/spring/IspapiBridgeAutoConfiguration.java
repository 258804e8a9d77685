package dev.ispapi.spring;

import dev.ispapi.CommandSender;
import dev.ispapi.IspapiClient;
import dev.ispapi.bridge.IspapiOnCnr;
import dev.ispapi.bridge.mapping.BridgeOption;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * ISPAPI's commands on CNR, where {@code ispapi.platform} is {@code cnr} and {@code ispapi-bridge} is there. A bean that wants a
 * {@link CommandSender} gets one that takes ISPAPI's commands, on both platforms; {@link IspapiClient} sends the platform's own.
 */
@AutoConfiguration(after = IspapiAutoConfiguration.class)
@ConditionalOnClass(IspapiOnCnr.class)
@ConditionalOnProperty(name = "ispapi.platform", havingValue = "cnr")
@EnableConfigurationProperties(BridgeProperties.class)
public class IspapiBridgeAutoConfiguration {

    /** For Spring. */
    public IspapiBridgeAutoConfiguration() {}

    /**
     * What carries ISPAPI's commands out on CNR, for the default account.
     *
     * @param client the client of the default account
     * @param properties what is allowed where the platforms differ
     * @return the sender
     */
    @Bean
    @Primary
    @ConditionalOnBean(IspapiClient.class)
    @ConditionalOnMissingBean
    IspapiOnCnr ispapiOnCnr(IspapiClient client, BridgeProperties properties) {
        return IspapiOnCnr.over(client, properties.allow().toArray(BridgeOption[]::new));
    }
}
