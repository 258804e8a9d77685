package dev.ispapi;

/** The fields of the form that is posted, in the order in which they are sent. A {@link Platform} names those that it has. */
public enum FormField {
    /** Which system of the platform is meant. */
    ENTITY("an entity"),
    /** The account, or account and role user in one. */
    LOGIN("a log-in"),
    /** The one-time code of the second factor. */
    ONE_TIME_CODE("a one-time code"),
    /** The password. */
    PASSWORD("a password"),
    /** The IP address of the person for whom the command is sent. */
    REMOTE_ADDRESS("a remote address"),
    /** The session, instead of log-in and password. */
    SESSION("a session"),
    /** The subuser to act for. */
    SUBUSER("a subuser"),
    /** The command and its parameters, one a line. */
    COMMAND("a command");

    private final String words;

    FormField(String words) {
        this.words = words;
    }

    /** What it is, for messages. */
    String words() {
        return words;
    }
}
