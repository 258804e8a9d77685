package dev.ispapi.tld;

/**
 * Something worth knowing that no other fact says.
 *
 * @param text one or two English sentences
 * @param source where it is from
 */
public record Remark(String text, Source source) {}
