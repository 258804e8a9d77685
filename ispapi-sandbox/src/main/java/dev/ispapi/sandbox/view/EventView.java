package dev.ispapi.sandbox.view;

import java.time.Instant;
import java.util.List;

/**
 * An event that the account has not deleted.
 *
 * @param id its number
 * @param account the login of the account
 * @param date when it happened
 * @param eventClass such as {@code DOMAIN_TRANSFER}
 * @param subclass such as {@code TRANSFER_SUCCESSFUL}
 * @param data such as {@code domain:example.com}
 */
public record EventView(int id, String account, Instant date, String eventClass, String subclass, List<String> data) {}
