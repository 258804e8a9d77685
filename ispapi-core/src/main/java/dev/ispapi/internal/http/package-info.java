/** HTTP for commands that cost money: what is written at most once, and how a response is read. */
@NullMarked
package dev.ispapi.internal.http;

import org.jspecify.annotations.NullMarked;
