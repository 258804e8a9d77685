package dev.ispapi.user;

import dev.ispapi.internal.SdkStyle;
import dev.ispapi.value.Money;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.TypedResult;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The account: the answer to {@link StatusUser}. Amounts are in the account's currency.
 */
@SdkStyle
@Value.Immutable
public abstract class UserStatus extends TypedResult {

    UserStatus() {}

    static UserStatus from(PropertyReader read) {
        return builder()
                .response(read.response())
                .user(read.requiredText("USER"))
                .parentUser(read.text("PARENTUSER"))
                .userClass(read.text("USERCLASS"))
                .userIndex(read.integer("USERINDEX"))
                .parentUserIndex(read.integer("PARENTUSERINDEX"))
                .active(read.flag("ACTIVE"))
                .currency(read.text("ACCOUNTCURRENCY"))
                .current(read.money("ACCOUNTCURRENT", "ACCOUNTCURRENCY"))
                .deposit(read.money("ACCOUNTDEPOSIT", "ACCOUNTCURRENCY"))
                .credit(read.money("ACCOUNTCREDIT", "ACCOUNTCURRENCY"))
                .temporaryCredit(read.money("ACCOUNTTEMPCREDIT", "ACCOUNTCURRENCY"))
                .payments(read.money("ACCOUNTPAYMENT", "ACCOUNTCURRENCY"))
                .volume(read.money("ACCOUNTVOLUME", "ACCOUNTCURRENCY"))
                .vat(read.decimal("ACCOUNTVAT"))
                .taxRates(read.text("ACCOUNTTAXRATES"))
                .otpStatus(read.value(OtpStatus::of, "OTPSTATUS"))
                .addAllAllowedIps(read.texts("ALLOWEDIP"))
                .createdDate(read.instant("CREATEDDATE"))
                .updatedDate(read.instant("UPDATEDDATE"))
                .comment(read.text("COMMENT"))
                .directSubusers(read.integer("SUBUSERSDIRECT"))
                .totalSubusers(read.integer("SUBUSERSTOTAL"))
                .addAllRelations(Relation.all(read))
                .addAllTldClasses(TldClass.all(read))
                .build();
    }

    /**
     * Begins a result, as a test of a program might need one.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the user's name} */
    public abstract String user();

    /** {@return the user above} */
    public abstract Optional<String> parentUser();

    /** {@return the class that gives the user its prices} */
    public abstract Optional<String> userClass();

    /** {@return the number of the user} */
    public abstract Optional<Integer> userIndex();

    /** {@return the number of the user above} */
    public abstract Optional<Integer> parentUserIndex();

    /** {@return whether the account works} */
    public abstract Optional<Boolean> active();

    /** {@return the account's currency, such as {@code EUR}} */
    public abstract Optional<String> currency();

    /** {@return the balance} */
    public abstract Optional<Money> current();

    /** {@return what is set aside for orders that are not finished} */
    public abstract Optional<Money> deposit();

    /** {@return how far the balance may go below zero} */
    public abstract Optional<Money> credit();

    /** {@return further credit for a time} */
    public abstract Optional<Money> temporaryCredit();

    /** {@return what was paid in} */
    public abstract Optional<Money> payments();

    /** {@return what was spent} */
    public abstract Optional<Money> volume();

    /** {@return the VAT in per cent} */
    public abstract Optional<BigDecimal> vat();

    /** {@return the tax rates, such as {@code VAT:19.00}} */
    public abstract Optional<String> taxRates();

    /** {@return whether one-time codes are asked for} */
    public abstract Optional<OtpStatus> otpStatus();

    /** {@return the addresses that may log in; all if empty} */
    public abstract List<String> allowedIps();

    /** {@return when the account was made} */
    public abstract Optional<Instant> createdDate();

    /** {@return when it was last changed} */
    public abstract Optional<Instant> updatedDate();

    /** {@return a comment} */
    public abstract Optional<String> comment();

    /** {@return how many direct subusers there are} */
    public abstract Optional<Integer> directSubusers();

    /** {@return how many subusers there are in all} */
    public abstract Optional<Integer> totalSubusers();

    /** {@return the relations, prices among them, if they were asked for} */
    public abstract List<Relation> relations();

    /** {@return the TLD classes and their zones, if they were asked for} */
    public abstract List<TldClass> tldClasses();

    /** Builds the result; not thread-safe. */
    public static final class Builder extends ImmutableUserStatus.Builder {

        Builder() {}
    }
}
