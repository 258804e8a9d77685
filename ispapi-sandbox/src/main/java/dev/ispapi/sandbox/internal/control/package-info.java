/** The control address: JSON over HTTP for tests in any language. Documented in {@code docs/sandbox-control.md}. */
@NullMarked
package dev.ispapi.sandbox.internal.control;

import org.jspecify.annotations.NullMarked;
