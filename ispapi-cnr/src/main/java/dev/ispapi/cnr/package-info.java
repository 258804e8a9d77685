/**
 * The commands of CentralNic Reseller, formerly RRPproxy: a package a family. They are sent with the client of the core:
 *
 * <pre>{@code
 * IspapiClient cnr = IspapiClient.builder().environment(Environment.CNR_OTE).credentials(..).build();
 * DomainStatus status = cnr.send(StatusDomain.builder().domain("example.com").build());
 * }</pre>
 *
 * <p>Start at {@link dev.ispapi.cnr.CnrCommandCatalog} for commands by their names.
 */
@NullMarked
package dev.ispapi.cnr;

import org.jspecify.annotations.NullMarked;
