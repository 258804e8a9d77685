package dev.ispapi.examples.howto;

import dev.ispapi.IspapiClient;
import dev.ispapi.IspapiException;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.support.advice.Advice;
import dev.ispapi.support.advice.AdviceText;
import dev.ispapi.support.advice.FailedCommand;
import java.util.Locale;

/** What does this error mean, and what do I do about it? */
public final class WhatDoesThisErrorMean {

    private WhatDoesThisErrorMean() {}

    /**
     * Asks for a domain that is not there.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        try (Sandbox sandbox = Sandbox.start();
                IspapiClient ispapi = sandbox.client()) {
            StatusDomain command = StatusDomain.builder().domain("not-mine.com").build();
            try {
                ispapi.send(command);
            } catch (IspapiException e) {
                AdviceText advice = Advice.of(FailedCommand.of(command), e).text(Locale.ENGLISH);
                System.out.println(advice.whatHappened());
                System.out.println(advice.whatToDo());
            }
        }
    }
}
