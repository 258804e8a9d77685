package dev.ispapi.spring;

import dev.ispapi.Environment;
import dev.ispapi.Platform;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties below {@code ispapi}. Those of the default account stand directly there, those of further ones below
 * {@code ispapi.accounts.<name>}:
 *
 * <pre>
 * ispapi.platform=cnr
 * ispapi.environment=live
 * ispapi.user=reseller
 * ispapi.password=${ISPAPI_PASSWORD}
 * ispapi.accounts.shop.user=shop
 * ispapi.accounts.shop.password=${SHOP_PASSWORD}
 * </pre>
 *
 * @param platform whose accounts they are: {@code ispapi} (the default) or {@code cnr}
 * @param environment where the accounts are: {@code ote} (the default), {@code live}, or {@code sandbox} for a platform within this
 *     process, which needs {@code ispapi-sandbox} on the class path and no account
 * @param url another address in place of an environment's; null for none
 * @param user the login of the default account; null if there is none
 * @param role the role user within the account; null for the account itself
 * @param password the password; never printed
 * @param connectTimeout how long a connection may take; null for the client's default
 * @param answerTimeout how long a response may take; null for the client's default
 * @param timeLimit how long a call may take in all; null for the client's default
 * @param maxInFlight how many calls may be under way; null for the client's default
 * @param commandsPerSecond how many calls may start in a second; null for no limit
 * @param userAgent what the application calls itself; null for nothing
 * @param accounts further accounts by name
 * @param health what health asks
 */
@ConfigurationProperties("ispapi")
public record IspapiProperties(
        @DefaultValue("ispapi") PlatformName platform,
        @DefaultValue("ote") Place environment,
        @Nullable URI url,
        @Nullable String user,
        @Nullable String role,
        @Nullable String password,
        @Nullable Duration connectTimeout,
        @Nullable Duration answerTimeout,
        @Nullable Duration timeLimit,
        @Nullable Integer maxInFlight,
        @Nullable Integer commandsPerSecond,
        @Nullable String userAgent,
        @DefaultValue Map<String, Account> accounts,
        @NestedConfigurationProperty @DefaultValue Health health) {

    /** The name of the account whose properties stand directly below {@code ispapi}. */
    public static final String DEFAULT_ACCOUNT = "default";

    /** The platform that the accounts belong to. */
    public enum PlatformName {
        /** HEXONET/ISPAPI. */
        ISPAPI,
        /** CentralNic Reseller, its successor. */
        CNR;

        Platform platform() {
            return this == CNR ? Platform.CNR : Platform.ISPAPI;
        }

        Environment at(Place place) {
            if (place == Place.LIVE) {
                return this == CNR ? Environment.CNR_LIVE : Environment.LIVE;
            }
            return this == CNR ? Environment.CNR_OTE : Environment.OTE;
        }

        Environment at(URI url) {
            return Environment.builder(platform(), url).build();
        }
    }

    /** Where commands go. */
    public enum Place {
        /** The platform's free test system. */
        OTE,
        /** The platform: orders cost money. */
        LIVE,
        /** A platform within this process, for tests. */
        SANDBOX
    }

    /**
     * One account.
     *
     * @param user its login
     * @param role the role user within it; null for the account itself
     * @param password its password; never printed
     */
    public record Account(
            @Nullable String user,
            @Nullable String role,
            @Nullable String password) {

        @Override
        public String toString() {
            return "Account[user=" + user + ", role=" + role + ", password=***]";
        }
    }

    /**
     * What the health indicator does.
     *
     * @param enabled whether there is one
     * @param cache how long a result is kept, so that frequent probes do not become frequent commands
     */
    public record Health(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("30s") Duration cache) {}

    /**
     * All accounts by name; the default one is called {@value #DEFAULT_ACCOUNT}.
     *
     * @return the accounts
     */
    Map<String, Account> allAccounts() {
        Map<String, Account> all = new LinkedHashMap<>();
        if (user != null || environment == Place.SANDBOX) {
            all.put(DEFAULT_ACCOUNT, new Account(user, role, password));
        }
        all.putAll(accounts);
        return all;
    }

    @Override
    public String toString() {
        return "IspapiProperties[platform=" + platform + ", environment=" + environment + ", url=" + url + ", user="
                + user + ", role=" + role + ", password=***, accounts=" + accounts + "]";
    }
}
