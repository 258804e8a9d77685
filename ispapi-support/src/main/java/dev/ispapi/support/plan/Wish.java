package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;

/** What is to be done with one domain. A {@link Planner} makes a {@link Plan} of it. Wishes are immutable. */
public sealed interface Wish
        permits RegisterWish,
                TransferWish,
                UserTransferWish,
                OwnerChangeWish,
                NameserverWish,
                ReleaseWish,
                RenewWish,
                ExpireWish,
                RestoreWish,
                IdProtectionWish {

    /** {@return the domain that it is about} */
    DomainName domain();

    /** {@return what is wished for, in one word: {@code register}, {@code transfer} ...} */
    String kind();
}
