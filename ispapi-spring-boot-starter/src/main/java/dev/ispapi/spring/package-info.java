/**
 * Auto-configuration for Spring Boot 3.5 and 4.0. {@link dev.ispapi.spring.IspapiProperties} lists the properties; the beans are an
 * {@link dev.ispapi.IspapiClient} for the default account, {@link dev.ispapi.spring.IspapiClients} for all accounts, and
 * {@link dev.ispapi.tld.TldRules}.
 */
@NullMarked
package dev.ispapi.spring;

import org.jspecify.annotations.NullMarked;
