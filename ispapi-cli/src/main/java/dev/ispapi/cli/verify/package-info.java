/** Checks with an account what no public source tells of CNR. Start at {@link dev.ispapi.cli.verify.VerifyPlatformCommand}. */
@NullMarked
package dev.ispapi.cli.verify;

import org.jspecify.annotations.NullMarked;
