package dev.ispapi.support.events;

import java.nio.file.Path;

/** Another program that wants the file of a reader. */
final class SecondReader {

    private SecondReader() {}

    /** Says why it can't have it. */
    public static void main(String[] arguments) {
        try {
            EventStore.inFile(Path.of(arguments[0])).close();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
            System.exit(3);
        }
    }
}
