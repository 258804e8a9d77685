/**
 * The client, its environments and credentials, and the exceptions. Start at {@link dev.ispapi.IspapiClient}.
 *
 * <p>The commands live in a package a family, such as {@link dev.ispapi.domain}.
 */
@NullMarked
package dev.ispapi;

import org.jspecify.annotations.NullMarked;
