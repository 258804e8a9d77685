/**
 * The sandbox's console in the browser: pages that show the world and let time, money and faults happen. Start at
 * {@link dev.ispapi.cli.console.SandboxConsole}. The pages are templates in {@code src/main/jte}.
 */
@NullMarked
package dev.ispapi.cli.console;

import org.jspecify.annotations.NullMarked;
