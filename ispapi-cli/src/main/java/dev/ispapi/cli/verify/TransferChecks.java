package dev.ispapi.cli.verify;

import static dev.ispapi.cli.verify.Answers.shown;

import dev.ispapi.wire.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Transfers. */
final class TransferChecks {

    private static final int POSSIBLE = 218;
    private static final int NOT_POSSIBLE = 219;
    private static final int WRONG_STATE = 552;
    private static final List<String> DATES = List.of("REQUESTDATE", "CREATEDDATE", "EXECUTEDATE", "TRANSFERSTATUS");

    private TransferChecks() {}

    static List<Check> all() {
        return List.of(
                Check.reads(
                        "transfer-check",
                        "CheckDomainTransfer answers 218 or 219",
                        "what CheckDomainTransfer answers",
                        TransferChecks::check),
                Check.changes(
                                "transfer-internal",
                                "a request for a domain of another account of CNR is refused with 552, and names usertransfer",
                                "when USERTRANSFER is due",
                                TransferChecks::internal)
                        .withRisk("costs money of the test system if it is not refused")
                        .withByHand(
                                "a domain of another account of the test system and its auth code are needed: name it"
                                        + " with --foreign"),
                Check.reads(
                                "transfer-status",
                                "StatusDomainTransfer of a domain in transfer has TRANSFER STATUS",
                                "the words of transfers",
                                TransferChecks::status)
                        .withByHand("the words after a transfer; one takes days"));
    }

    private static Finding check(Probe probe) {
        Response com = probe.ask("CheckDomainTransfer", "DOMAIN", "example.com");
        Response at = probe.ask("CheckDomainTransfer", "DOMAIN", "example.at");
        return Finding.of(
                com.code() == POSSIBLE || com.code() == NOT_POSSIBLE, "com: " + shown(com) + "; at: " + shown(at));
    }

    private static Finding internal(Probe probe) {
        String domain = probe.options()
                .foreign()
                .orElseThrow(() -> new UndecidedException("no domain of another account was named with --foreign"));
        Optional<String> auth = probe.options().auth().get();
        if (auth.isEmpty()) {
            return Finding.unknown("there is no auth code of it");
        }
        Response requested = probe.order("TransferDomain", "DOMAIN", domain, "ACTION", "REQUEST", "AUTH", auth.get());
        boolean isTold = requested.description().toUpperCase(Locale.ROOT).contains("USERTRANSFER");
        return requested.isSuccess() || requested.code() == WRONG_STATE
                ? Finding.of(!requested.isSuccess() && isTold, shown(requested))
                : Finding.unknown(shown(requested));
    }

    private static Finding status(Probe probe) {
        Response list = Answers.needed(probe.ask("QueryTransferList", "LIMIT", "1"), "QueryTransferList");
        String domain = list.value("DOMAIN")
                .filter(name -> !name.isEmpty())
                .orElseThrow(() -> new UndecidedException("no domain of the account is in transfer"));
        Response status = probe.ask("StatusDomainTransfer", "DOMAIN", domain);
        return Finding.of(
                status.isSuccess() && status.column("TRANSFERSTATUS").isPresent(),
                status.code() + " with " + Answers.present(status, DATES) + "; "
                        + Answers.phrase(status, "TRANSFERSTATUS"));
    }
}
