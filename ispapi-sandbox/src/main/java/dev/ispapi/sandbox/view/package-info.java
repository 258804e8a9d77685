/**
 * The sandbox's world as values to look at: for a test's assertions, a page, a report. Start at {@link dev.ispapi.sandbox.Sandbox#view()}. Nothing
 * here changes the world.
 */
@NullMarked
package dev.ispapi.sandbox.view;

import org.jspecify.annotations.NullMarked;
