package dev.ispapi.spring;

import dev.ispapi.micrometer.IspapiMetrics;
import dev.ispapi.micrometer.IspapiObservations;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/**
 * Metrics and observations of all clients, where {@code ispapi-micrometer} and a registry are there. Both names of each of Boot's
 * configurations are given, as version 4 has moved them.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.actuate.autoconfigure.metrics.export.simple.SimpleMetricsExportAutoConfiguration",
            "org.springframework.boot.actuate.autoconfigure.observation.ObservationAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration",
            "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration"
        })
@ConditionalOnClass({IspapiMetrics.class, MeterRegistry.class})
@ConditionalOnProperty(name = "ispapi.metrics.enabled", matchIfMissing = true)
public class IspapiMetricsAutoConfiguration {

    /** For Spring. */
    public IspapiMetricsAutoConfiguration() {}

    @Bean
    @ConditionalOnBean(MeterRegistry.class)
    @ConditionalOnMissingBean
    IspapiMetrics ispapiMetrics(MeterRegistry registry) {
        return IspapiMetrics.of(registry);
    }

    @Bean
    @ConditionalOnBean(ObservationRegistry.class)
    @ConditionalOnMissingBean
    IspapiObservations ispapiObservations(ObservationRegistry registry) {
        return IspapiObservations.of(registry);
    }
}
