package dev.ispapi.benchmarks;

import dev.ispapi.domain.DomainListEntry;
import dev.ispapi.domain.DomainStatus;
import dev.ispapi.domain.QueryDomainList;
import dev.ispapi.wire.Page;
import dev.ispapi.wire.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Typed results beside merely splitting the same text into lines: a list of 10,000 domains with 20 properties each, and the status of one
 * domain. Once the result is made, and once its usual values are read as well.
 */
@State(Scope.Benchmark)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecodeBenchmark {

    private static final int ROWS = 10_000;

    private static final List<String> DATES = List.of(
            "DOMAINCREATEDDATE",
            "DOMAINUPDATEDDATE",
            "DOMAINEXPIRATIONDATE",
            "DOMAINREGISTRATIONEXPIRATIONDATE",
            "DOMAINPAIDUNTILDATE",
            "DOMAINACCOUNTINGDATE",
            "DOMAINFINALIZATIONDATE",
            "DOMAINFAILUREDATE",
            "DOMAINTRANSFERDATE",
            "DOMAINNEXTACTIONDATE");

    private static final List<String> TEXTS = List.of(
            "DOMAINSTATUS",
            "DOMAINNEXTACTION",
            "DOMAINOWNERCONTACT",
            "DOMAINADMINCONTACT",
            "DOMAINTECHCONTACT",
            "DOMAINBILLINGCONTACT",
            "DOMAINREPOSITORY",
            "DOMAINREGISTRAR",
            "DOMAINCREATEDBY");

    private static final QueryDomainList LIST = QueryDomainList.builder().build();

    private String list;
    private String status;

    /** Writes the answers. */
    @Setup
    public void write() throws IOException {
        StringBuilder answer =
                new StringBuilder("[RESPONSE]\nCODE = 200\nDESCRIPTION = Command completed successfully\n");
        column(answer, "DOMAIN", "example-name.com");
        DATES.forEach(name -> column(answer, name, "2027-11-20 11:35:41"));
        TEXTS.forEach(name -> column(answer, name, "P-ABC1"));
        list = answer.append("EOF\n").toString();
        try (InputStream file = DecodeBenchmark.class.getResourceAsStream("/StatusDomain/active.txt")) {
            status = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void column(StringBuilder answer, String name, String value) {
        for (int row = 0; row < ROWS; row++) {
            answer.append("PROPERTY[").append(name).append("][").append(row).append("] = ");
            answer.append(value).append('\n');
        }
    }

    /** {@return the number of lines of the list, as the JDK splits them} */
    @Benchmark
    public long listSplitByTheJdk() {
        return list.lines().count();
    }

    /** {@return the list, parsed and not typed} */
    @Benchmark
    public Response listParsed() {
        return Response.parse(list);
    }

    /** {@return the list, typed} */
    @Benchmark
    public Page<DomainListEntry> listTyped() {
        return LIST.decode(Response.parse(list));
    }

    /**
     * Makes the typed list and reads the 20 values of each row.
     *
     * @param values takes the values
     */
    @Benchmark
    public void listTypedAndRead(Blackhole values) {
        for (DomainListEntry entry : LIST.decode(Response.parse(list)).entries()) {
            values.consume(entry.domain());
            values.consume(entry.createdDate());
            values.consume(entry.updatedDate());
            values.consume(entry.expirationDate());
            values.consume(entry.registrationExpirationDate());
            values.consume(entry.paidUntilDate());
            values.consume(entry.accountingDate());
            values.consume(entry.finalizationDate());
            values.consume(entry.failureDate());
            values.consume(entry.transferDate());
            values.consume(entry.nextActionDate());
            values.consume(entry.status());
            values.consume(entry.nextAction());
            values.consume(entry.ownerContact());
            values.consume(entry.adminContact());
            values.consume(entry.techContact());
            values.consume(entry.billingContact());
            values.consume(entry.repository());
            values.consume(entry.registrar());
            values.consume(entry.createdBy());
        }
    }

    /** {@return the number of lines of the status, as the JDK splits them} */
    @Benchmark
    public long statusSplitByTheJdk() {
        return status.lines().count();
    }

    /** {@return the status, parsed and not typed} */
    @Benchmark
    public Response statusParsed() {
        return Response.parse(status);
    }

    /** {@return the status, typed} */
    @Benchmark
    public DomainStatus statusTyped() {
        return DomainStatus.from(Response.parse(status));
    }

    /**
     * Makes the typed status and reads what a program shows of a domain.
     *
     * @param values takes the values
     */
    @Benchmark
    public void statusTypedAndRead(Blackhole values) {
        DomainStatus domain = DomainStatus.from(Response.parse(status));
        values.consume(domain.domain());
        values.consume(domain.status());
        values.consume(domain.createdDate());
        values.consume(domain.expirationDate());
        values.consume(domain.paidUntilDate());
        values.consume(domain.accountingDate());
        values.consume(domain.failureDate());
        values.consume(domain.renewalMode());
        values.consume(domain.ownerContacts());
        values.consume(domain.nameservers());
        values.consume(domain.transferLock());
    }
}
