package dev.ispapi.cli.account;

/** Variables of the environment that name an account. */
final class Variables {

    static final String USER = "ISPAPI_USER";
    static final String PASSWORD = "ISPAPI_PASSWORD";
    static final String ENVIRONMENT = "ISPAPI_ENVIRONMENT";
    static final String URL = "ISPAPI_URL";
    static final String PROFILE = "ISPAPI_PROFILE";
    static final String CONFIG = "ISPAPI_CONFIG";

    private Variables() {}
}
