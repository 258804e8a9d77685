package dev.ispapi.support.advice;

/**
 * An advice in the words of one language, ready to show: plain text in one line each, without secrets and control characters.
 *
 * <p>It is text and not markup: what is put into a page is escaped by the page.
 *
 * @param whatHappened what the API or the network did
 * @param likelyCause why, as far as anybody can tell
 * @param whatToDo the next step
 * @param tryAgain whether to send the command again, as {@link Advice#retry()} has it
 * @param customer what the end customer can be told; neutral words where the reason is not for customers
 */
public record AdviceText(String whatHappened, String likelyCause, String whatToDo, String tryAgain, String customer) {}
