package dev.ispapi;

/** The fields of the form that is posted to the platform, in the order in which they are sent. */
public enum FormField {
    /** Which system of the platform is meant. */
    ENTITY("s_entity"),
    /** The account, or account and role user in one. */
    LOGIN("s_login"),
    /** The one-time code of the second factor. */
    ONE_TIME_CODE("s_otp"),
    /** The password. */
    PASSWORD("s_pw"),
    /** The IP address of the person for whom the command is sent. */
    REMOTE_ADDRESS("s_remoteaddr"),
    /** The session, instead of log-in and password. */
    SESSION("s_session"),
    /** The subuser to act for. */
    SUBUSER("s_user"),
    /** The command and its parameters, one a line. */
    COMMAND("s_command");

    private final String ispapiName;

    FormField(String ispapiName) {
        this.ispapiName = ispapiName;
    }

    /** The name that ISPAPI gives it; an {@link Environment} can have another. */
    String ispapiName() {
        return ispapiName;
    }
}
