package dev.ispapi.codegen;

/** Something in a description is wrong. The message names the file and the key. */
final class DescriptionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DescriptionException(String message) {
        super(message);
    }
}
