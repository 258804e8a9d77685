package dev.ispapi.bridge.mapping;

/** What a program chooses where the two platforms differ. None is on by default: each can cost money or change what a domain does. */
public enum BridgeOption {
    /**
     * Sends {@code X-} parameters whose CNR name is {@linkplain Confidence#INFERRED inferred}. Without it they are refused; a wrong name
     * would leave a registry without data that it demands.
     */
    SEND_INFERRED_FIELDS,
    /**
     * Asks {@code QueryCommandSyntax} for the parameters of the order in the zone of its name before an order with such {@code X-} parameters, and
     * sends them if they are all listed. If one is not, the order is refused. One more question an order; the answer's form is that of public
     * clients, no answer itself is public.
     */
    LOOK_UP_INFERRED_FIELDS,
    /**
     * Renews in zones without explicit renewal, such as {@code .de}, by the renewal mode {@code RENEWONCE}: the domain is renewed at its
     * renewal date, by one year, and not when the command is sent. Without it {@code RenewDomain} is refused there.
     */
    RENEW_AT_RENEWAL_DATE,
    /**
     * Sends {@code NORENEW=1} with transfers within CNR. Without it such a transfer renews {@code .com}, {@code .net}, {@code .org}, {@code
     * .biz}, {@code .info} and {@code .name}, and is charged.
     */
    USER_TRANSFER_WITHOUT_RENEWAL,
    /**
     * Sends {@code TRANSFERLOCK=0} with a registration that says nothing of the lock, which is what ISPAPI does. Without it the account's
     * setting decides, by default a lock.
     */
    REGISTER_UNLOCKED,
    /**
     * Asks for the fee before a registration and refuses a premium name. Without it CNR decides what an order without a fee means.
     */
    REFUSE_PREMIUM_REGISTRATIONS,
    /**
     * Sends a transaction id of its own ({@code CLTRID}) with each registration. If the answer is lost, {@code Outcomes} knows the registration by
     * an event with this id. That {@code AddDomain} takes it is known at third hand only, from notes on the REST API.
     */
    SEND_TRANSACTION_ID
}
