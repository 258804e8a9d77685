package dev.ispapi.spring;

import dev.ispapi.bridge.mapping.BridgeOption;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties below {@code ispapi.bridge}: what ISPAPI's commands may do on CNR.
 *
 * @param allow what is allowed where the platforms differ, such as {@code renew-at-renewal-date}; empty by default
 */
@ConfigurationProperties("ispapi.bridge")
record BridgeProperties(@DefaultValue Set<BridgeOption> allow) {}
