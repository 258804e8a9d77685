/**
 * Small programs, one a question. Each starts a sandbox, so that it needs no account and orders nothing; with
 * {@code IspapiClient.builder().environment(Environment.OTE).credentials(..).build()} in its place the same lines talk to the platform.
 */
@NullMarked
package dev.ispapi.examples.howto;

import org.jspecify.annotations.NullMarked;
