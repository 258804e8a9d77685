/**
 * From a failed command to plain words: what happened, why, what to do, whether to try again, and what the customer may hear. Start at
 * {@link dev.ispapi.support.advice.Advice}; for log-ins that fail there is {@link dev.ispapi.support.advice.LoginChecks}.
 *
 * <p>The errors are data in {@code advice.json}, and those of CNR in {@code advice-cnr.json}; the words are in {@code texts_en.properties} and {@code texts_de.properties}. Nothing
 * here sends anything, and no text holds a secret.
 */
@NullMarked
package dev.ispapi.support.advice;

import org.jspecify.annotations.NullMarked;
