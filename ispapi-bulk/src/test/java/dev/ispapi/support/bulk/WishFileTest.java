package dev.ispapi.support.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.domain.RenewalMode;
import dev.ispapi.support.plan.ContactHandles;
import dev.ispapi.support.plan.ContactRepairWish;
import dev.ispapi.support.plan.DnsTemplateWish;
import dev.ispapi.support.plan.IdProtectionWish;
import dev.ispapi.support.plan.NameserverWish;
import dev.ispapi.support.plan.RegisterWish;
import dev.ispapi.support.plan.ReleaseWish;
import dev.ispapi.support.plan.RenewWish;
import dev.ispapi.support.plan.RenewalModeWish;
import dev.ispapi.support.plan.RestoreWish;
import dev.ispapi.support.plan.TransferWish;
import dev.ispapi.support.plan.UserTransferWish;
import dev.ispapi.support.plan.Wish;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WishFileTest {

    private static final String HEADER =
            "wish,domain,period,auth,owner,admin,tech,billing,nameservers,mode,target,fields";

    @TempDir
    private Path directory;

    private List<BulkRow> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private List<BulkRow> read(byte[] bytes, Charset charset) throws IOException {
        Path file = Files.write(directory.resolve("wishes.csv"), bytes);
        List<BulkRow> rows = new ArrayList<>();
        WishFile.of(file).in(charset).with(DnsTemplates.in(directory)).read(rows::add);
        return rows;
    }

    private <W extends Wish> W wish(String row, Class<W> type) throws IOException {
        BulkRow read = read(HEADER + "\n" + row + "\n").get(0);
        assertThat(read.problems()).isEmpty();
        return type.cast(read.wish().orElseThrow());
    }

    private List<String> problems(String row) throws IOException {
        BulkRow read = read(HEADER + "\n" + row + "\n").get(0);
        assertThat(read.wish()).isEmpty();
        return read.problems().stream().map(RowProblem::toString).toList();
    }

    @Test
    void readsATransferWithAllThatBelongsToIt() throws IOException {
        TransferWish wish = wish(
                "transfer,M\u00fcller.de,1Y,\"<&>\"\"',; a\",P-1,P-2,P-3,P-4,ns1.example.net"
                        + " ns2.m\u00fcller.de=192.0.2.1,,,X-DE-A=1 CLASS=PREMIUM_A",
                TransferWish.class);

        assertThat(wish.domain().ascii()).isEqualTo("xn--mller-kva.de");
        assertThat(wish.auth()).hasValue("<&>\"',; a");
        assertThat(wish.period()).map(Object::toString).hasValue("1Y");
        assertThat(wish.contacts().owner()).hasValue("P-1");
        assertThat(wish.contacts().billing()).hasValue("P-4");
        assertThat(wish.delegation().nameservers())
                .map(name -> name.ascii())
                .containsExactly("ns1.example.net", "ns2.xn--mller-kva.de");
        assertThat(wish.delegation().hosts())
                .singleElement()
                .satisfies(host -> assertThat(host.addresses()).containsExactly("192.0.2.1"));
        assertThat(wish.fields()).containsOnlyKeys("X-DE-A");
        assertThat(wish.premiumClass()).hasValue("PREMIUM_A");
    }

    @Test
    void readsEachKindOfWish() throws IOException {
        Files.writeString(directory.resolve("shop.zone"), "; comment\n@ IN A {ip}\nwww IN CNAME {domain}.\n");

        assertThat(wish("register,a.com,2Y,,P-1,,,,,,,INTERNALDNS=1", RegisterWish.class)
                        .delegation()
                        .internalDns())
                .isTrue();
        assertThat(wish("user-transfer,a.com,,code,,,,,,,,", UserTransferWish.class)
                        .auth())
                .hasValue("code");
        assertThat(wish("contacts,a.com,,,P-1,,,,,,,", ContactRepairWish.class)
                        .contacts()
                        .owner())
                .hasValue("P-1");
        assertThat(wish("nameservers,a.com,,,,,,,ns1.b.de ns2.b.de,,,", NameserverWish.class)
                        .delegation()
                        .nameservers())
                .hasSize(2);
        assertThat(wish("id-protection,a.com,,,,,,,,on,,", IdProtectionWish.class)
                        .hidden())
                .isTrue();
        assertThat(wish("id-protection,a.com,,,,,,,,OFF,,", IdProtectionWish.class)
                        .hidden())
                .isFalse();
        assertThat(wish("mode,a.com,,,,,,,,autoexpire,,", RenewalModeWish.class).mode())
                .isEqualTo(RenewalMode.AUTOEXPIRE);
        assertThat(wish("renew,a.com,1Y,,,,,,,,,", RenewWish.class).period())
                .map(Object::toString)
                .hasValue("1Y");
        assertThat(wish("dns,a.com,,,,,,,,,shop,ip=192.0.2.1", DnsTemplateWish.class)
                        .records())
                .map(Object::toString)
                .containsExactly("@ IN A 192.0.2.1", "www IN CNAME a.com.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frobnicate,a.com,,,,,,,,,,|wish: expected one of register, transfer, user-transfer, owner-change,"
                        + " contacts, nameservers, id-protection, mode, renew, restore, release, dns, found"
                        + " \"frobnicate\"",
                "renew,a..com,1Y,,,,,,,,,|domain: expected a domain name",
                "renew,,1Y,,,,,,,,,|domain: is empty",
                "renew,a.com,,,,,,,,,,|period: is empty, and renew needs it",
                "renew,a.com,1y,,,,,,,,,|period: expected 1Y in capital letters, found 1y",
                "renew,a.com,-1Y,,,,,,,,,|period: expected a term such as 1Y, found -1Y",
                "renew,a.com,1Y,secret-7f3a,,,,,,,,|auth: is not used by renew; leave it empty",
                "nameservers,a.com,,,,,,,,,,|nameservers: is empty, and nameservers needs it, or INTERNALDNS=1 in"
                        + " fields",
                "nameservers,a.com,,,,,,,ns1.b.de NS1.B.DE,,,|nameservers: ns1.b.de is there twice",
                "mode,a.com,,,,,,,,SOMETIMES,,|mode: expected one of AUTODELETE, AUTOEXPIRE, AUTORENEW,"
                        + " AUTORENEWMONTHLY, DEFAULT, found \"SOMETIMES\"",
                "id-protection,a.com,,,,,,,,maybe,,|mode: expected on or off, found \"maybe\"",
                "register,a.com,1Y,,P-1,,,,,,,X-A=1 X-A=2|fields: X-A is there twice",
                "register,a.com,1Y,,P-1,,,,,,,INTERNALDNS=2|fields: INTERNALDNS: expected 1 or 0",
                "register,a.com,1Y,,P-1,,,,,,,CLASS=|fields: CLASS has no value; leave it out for an ordinary name",
                "renew,a.com,1Y,,,,,,,,,CLASS=|fields: CLASS has no value; leave it out for an ordinary name",
                "register,a.com,1Y,,P-1,,,,,,,X-A|fields: expected NAME=VALUE separated by blanks, found a word"
                        + " without a name before =",
                "dns,a.com,,,,,,,,,none,|target: there is no template \"none\"; templates: []",
                "renew,a.com,1Y|expected 12 cells as the header has, found 3",
                "renew,a.com,1Y,,,,,,,,,,,|expected 12 cells as the header has, found 14; is a comma not quoted?",
            })
    void saysWhatIsWrongWithARow(String row, String problem) throws IOException {
        assertThat(problems(row)).singleElement().asString().startsWith(problem).doesNotContain("7f3a");
    }

    @Test
    void refusesAMillionCharactersInACellAndReadsOn() throws IOException {
        List<BulkRow> rows =
                read(HEADER + "\nrenew,a.com,1Y,,,,,,,,," + "x".repeat(1_000_000) + "\nrenew,b.com,1Y,,,,,,,,,\n");

        assertThat(rows.get(0).problems())
                .extracting(RowProblem::toString)
                .containsExactly("fields: expected at most 4000 characters, found 1000000; is a quote not closed?");
        assertThat(rows.get(1).wish()).isPresent();
    }

    @Test
    void takesFourThousandCharactersInACellAndNoMore() throws IOException {
        String longest = "X-A=" + "x".repeat(3_996);

        assertThat(wish("register,a.com,1Y,,P-1,,,,,,," + longest, RegisterWish.class)
                        .fields())
                .containsOnlyKeys("X-A");
        assertThat(problems("register,a.com,1Y,,P-1,,,,,,," + longest + "x"))
                .containsExactly("fields: expected at most 4000 characters, found 4001; is a quote not closed?");
    }

    @ParameterizedTest
    @CsvSource({
        "7f3a\u0007b,has a control character at position 4; remove it",
        "7f3a\u2028b,'has a line break at position 4, which would start another parameter; remove it, or send several"
                + " parameters'"
    })
    void refusesWhatNoCommandCanHold(String auth, String problem) throws IOException {
        assertThat(problems("transfer,a.com,," + auth + ",P-1,,,,,,,")).containsExactly("auth: " + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsLinesThatEndInEachWay(String end) throws IOException {
        List<BulkRow> rows = read("\uFEFFwish,domain,period" + end + "renew,a.com,1Y" + end + end + "renew,b.com,1Y");

        assertThat(rows).map(BulkRow::domain).containsExactly("a.com", "b.com");
        assertThat(rows).allSatisfy(row -> assertThat(row.problems()).isEmpty());
    }

    @Test
    void readsLinesThatEndInDifferentWays() throws IOException {
        assertThat(read("wish,domain,period\r\nrenew,a.com,1Y\nrenew,b.com,1Y\rrenew,c.com,1Y\r\n"))
                .map(BulkRow::domain)
                .containsExactly("a.com", "b.com", "c.com");
    }

    @Test
    void readsSemicolonsIfTheHeaderHasThem() throws IOException {
        assertThat(read("wish;domain;period\nrenew;a.com;1Y\n"))
                .singleElement()
                .satisfies(row -> assertThat(row.wish()).isPresent());
    }

    @Test
    void saysThatLatin1IsNotUtf8AndReadsItWhenTold() throws IOException {
        byte[] latin =
                "wish,domain,period\nrenew,b.de,1Y\nrenew,m\u00fcller.de,1Y\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> read(latin, StandardCharsets.UTF_8))
                .isInstanceOf(BulkFileException.class)
                .hasMessage("line 3: some bytes are not UTF-8; save the file as UTF-8, or say in which character set it"
                        + " is, such as ISO-8859-1 (Latin-1) or windows-1252");
        assertThatThrownBy(() -> read(
                        "wish,domain\r\rrenew,m\u00fcller.de".getBytes(StandardCharsets.ISO_8859_1),
                        StandardCharsets.UTF_8))
                .hasMessageStartingWith("line 3: some bytes are not UTF-8; ");
        assertThatThrownBy(() -> read(
                        "wish,domain\r\nrenew,b.de\r\nrenew,m\u00fcller.de\r\n".getBytes(StandardCharsets.ISO_8859_1),
                        StandardCharsets.UTF_8))
                .hasMessageStartingWith("line 3: some bytes are not UTF-8; ");
        assertThat(read(latin, StandardCharsets.ISO_8859_1))
                .map(row -> row.wish().orElseThrow().domain().ascii())
                .containsExactly("b.de", "xn--mller-kva.de");
    }

    @Test
    void saysThatAFileIsInUtf16() {
        assertThatThrownBy(() -> read("wish,domain\n".getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_8))
                .isInstanceOf(BulkFileException.class)
                .hasMessage("line 1: the file is in UTF-16; save it as UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wish,domain,price|line 1: expected a header of the columns wish, domain, period, auth, owner, admin,"
                        + " tech, billing, nameservers, mode, target, fields, found \"price\"",
                "wish,domain,wish|line 1: the column wish is there twice",
                "wish,period|line 1: the column domain is missing",
                "domain,period|line 1: the column wish is missing",
                "'wish,domain\n"
                        + "renew,\"a.com'|line 2: can't be read as CSV, in this line or the next ones: a quote is not"
                        + " closed, stands within a cell without being doubled, or a cell is longer than 16 million"
                        + " characters",
            })
    void saysWhatIsWrongWithAFile(String text, String problem) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(BulkFileException.class)
                .hasMessage(problem);
    }

    @Test
    void saysThatAFileIsEmptyOrMissing() {
        assertThatThrownBy(() -> read(""))
                .isInstanceOf(BulkFileException.class)
                .hasMessage("the file is empty; its first line names the columns: wish,domain,period,auth,owner,admin,"
                        + "tech,billing,nameservers,mode,target,fields");
        assertThatThrownBy(() -> WishFile.of(directory.resolve("nothing.csv")).read(row -> {}))
                .isInstanceOf(BulkFileException.class)
                .hasMessageStartingWith("there is no file ");
    }

    @Test
    void refusesASecondRowForADomain() throws IOException {
        List<BulkRow> rows = read("wish,domain,period,mode\nrenew,a.com,1Y,\nmode,A.com,,AUTOEXPIRE\n");

        assertThat(rows.get(0).problems()).isEmpty();
        assertThat(rows.get(1).problems())
                .extracting(RowProblem::toString)
                .containsExactly(
                        "domain: is in row 1 already; a file has one row for a domain, because rows are carried out in"
                                + " any order. Put the second wish into another file, and run that when this one is done");
    }

    @Test
    void knowsARowAgainWhateverItsSecretsAndSpellingAre() throws IOException {
        String first = read(HEADER + "\ntransfer,m\u00fcller.de,1Y,one,P-1,,,,,,,X-B=2 X-A=1")
                .get(0)
                .key();

        assertThat(read(HEADER + "\ntransfer,xn--mller-kva.de ,1Y,two,P-1,,,,,,,X-A=1  X-B=2")
                        .get(0)
                        .key())
                .isEqualTo(first);
        assertThat(read(HEADER + "\ntransfer,m\u00fcller.de,2Y,one,P-1,,,,,,,X-B=2 X-A=1")
                        .get(0)
                        .key())
                .isNotEqualTo(first);
        assertThat(read(HEADER + "\ntransfer,m\u00fcller.de,1Y,one,P-2,,,,,,,X-B=2 X-A=1")
                        .get(0)
                        .key())
                .isNotEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nameservers,a.com,,,,,,,ns1.b.de ns2.b.de,,,|nameservers,a.com,,,,,,,ns1.b.de ns3.b.de,,,",
                "nameservers,a.com,,,,,,,ns1.b.de,,,|nameservers,a.com,,,,,,,ns1.b.de,,,INTERNALDNS=1",
                "renew,a.com,1Y,,,,,,,,,|renew,a.com,1Y,,,,,,,,,CLASS=PREMIUM_A",
                "renew,a.com,1Y,,,,,,,,,CLASS=PREMIUM_B|renew,a.com,1Y,,,,,,,,,CLASS=PREMIUM_A",
                "register,a.com,1Y,,P-1,,,,,,,X-A=1|register,a.com,1Y,,P-1,,,,,,,X-A=2",
                "register,a.com,1Y,,P-1,P-2,P-3,,,,,|register,a.com,1Y,,P-1,P-3,P-2,,,,,",
            })
    void tellsRowsApartThatOrderDifferentThings(String one, String other) throws IOException {
        assertThat(read(HEADER + "\n" + one).get(0).key())
                .isNotEmpty()
                .isNotEqualTo(read(HEADER + "\n" + other).get(0).key());
    }

    @Test
    void knowsARowAgainWithAnotherSecretInItsFields() throws IOException {
        assertThat(read(HEADER + "\ndns,a.com,,,,,,,,,plain,PASSWORD=one")
                        .get(0)
                        .problems())
                .extracting(RowProblem::toString)
                .containsExactly("target: there is no template \"plain\"; templates: []");
        Files.writeString(directory.resolve("plain.zone"), "@ IN A 192.0.2.1\n");

        assertThat(read(HEADER + "\ndns,a.com,,,,,,,,,plain,PASSWORD=one")
                        .get(0)
                        .key())
                .isNotEmpty()
                .isEqualTo(read(HEADER + "\ndns,a.com,,,,,,,,,plain,PASSWORD=two")
                        .get(0)
                        .key());
    }

    @Test
    void givesEachContactItsRole() throws IOException {
        ContactHandles contacts = wish("register,a.com,1Y,,P-1,P-2,P-3,P-4,,,,", RegisterWish.class)
                .contacts();

        assertThat(contacts.owner()).hasValue("P-1");
        assertThat(contacts.admin()).hasValue("P-2");
        assertThat(contacts.tech()).hasValue("P-3");
        assertThat(contacts.billing()).hasValue("P-4");
    }

    @Test
    void readsAllAddressesOfANameserver() throws IOException {
        assertThat(wish("nameservers,a.com,,,,,,,\"ns1.a.com=192.0.2.1,2001:db8::1 ns2.b.de\",,,", NameserverWish.class)
                        .delegation()
                        .hosts())
                .singleElement()
                .satisfies(host -> assertThat(host.addresses()).containsExactly("192.0.2.1", "2001:db8::1"));
    }

    @Test
    void readsTheAuthCodeThatARegistrationSets() throws IOException {
        assertThat(wish("register,a.com,1Y,code-1,P-1,,,,,,,", RegisterWish.class)
                        .auth())
                .hasValue("code-1");
    }

    @Test
    void readsWhatTheFormOfAnIdProtectionSays() throws IOException {
        assertThat(wish("id-protection,a.com,,,,,,,,on,,X-A=1 X-B=2", IdProtectionWish.class)
                        .context()
                        .form())
                .isEqualTo(Map.of("X-A", "1", "X-B", "2"));
    }

    @Test
    void readsThePremiumClassOfEachWishThatCosts() throws IOException {
        assertThat(wish("register,a.com,1Y,,P-1,,,,,,,CLASS=P_A", RegisterWish.class)
                        .premiumClass())
                .hasValue("P_A");
        assertThat(wish("renew,a.com,1Y,,,,,,,,,CLASS=P_A", RenewWish.class).premiumClass())
                .hasValue("P_A");
        assertThat(wish("restore,a.com,,,,,,,,,,CLASS=P_A", RestoreWish.class).premiumClass())
                .hasValue("P_A");
    }

    @Test
    void readsToWhomADomainIsReleased() throws IOException {
        assertThat(wish("release,a.co.uk,,,,,,,,,OTHER-TAG,", ReleaseWish.class).target())
                .hasValue("OTHER-TAG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"renew,a.com,1Y,,,,,,,,,X-A=1", "restore,a.com,,,,,,,,,,X-A=1"})
    void refusesAFieldThatIsNotUsed(String row) throws IOException {
        assertThat(problems(row))
                .singleElement()
                .asString()
                .startsWith("fields: not used by ")
                .endsWith(": [X-A]");
    }

    @Test
    void refusesALineBreakInACellAndReadsOn() throws IOException {
        List<BulkRow> rows = read("wish,domain,period,auth\ntransfer,a.com,,\"co\nde\"\nrenew,b.com,1Y,\n");

        assertThat(rows.get(0).problems())
                .extracting(RowProblem::toString)
                .containsExactly("auth: holds a line break; is a quote not closed?");
        assertThat(rows.get(1).wish()).isPresent();
        assertThat(rows.get(1).line()).isEqualTo(4);
    }

    @Test
    void readsAMarkedFileAsUtf8WhateverItWasTold() throws IOException {
        byte[] marked = "\uFEFFwish,domain,period\nrenew,m\u00fcller.de,1Y\n".getBytes(StandardCharsets.UTF_8);

        assertThat(read(marked, StandardCharsets.ISO_8859_1))
                .map(row -> row.wish().orElseThrow().domain().ascii())
                .containsExactly("xn--mller-kva.de");
    }

    @Test
    void fillsATemplateWithWhatTheRowSaysAndItsOwnDomain() throws IOException {
        Files.writeString(directory.resolve("mail.zone"), "@ IN TXT {key}\nwww IN CNAME {domain}.\n");

        assertThat(wish("dns,a.com,,,,,,,,,mail,key=a$1b domain=b.com", DnsTemplateWish.class)
                        .records())
                .map(Object::toString)
                .containsExactly("@ IN TXT \"a$1b\"", "www IN CNAME a.com.");
        assertThat(problems("dns,a.com,,,,,,,,,mail,")).containsExactly("fields: the template mail needs key=VALUE");
    }

    @Test
    void findsTheOnlyDomainThatIsThereTwiceAmongMany() throws IOException {
        String rows = IntStream.range(0, 20_000)
                .mapToObj(index -> "renew,name-" + (index == 19_999 ? 7 : index) + ".com,1Y\n")
                .collect(Collectors.joining());

        assertThat(read("wish,domain,period\n" + rows))
                .filteredOn(row -> !row.problems().isEmpty())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.number()).isEqualTo(20_000);
                    assertThat(row.problems().get(0).text()).startsWith("is in row 8 already;");
                });
    }

    @Test
    void findsEachDomainThatIsThereTwice() throws IOException {
        String rows = IntStream.range(0, 10_000)
                .mapToObj(index -> "renew,name-" + index % 5_000 + ".com,1Y\n")
                .collect(Collectors.joining());

        assertThat(read("wish,domain,period\n" + rows))
                .filteredOn(row -> !row.problems().isEmpty())
                .hasSize(5_000)
                .allSatisfy(row -> assertThat(row.problems().get(0).text())
                        .startsWith("is in row " + (row.number() - 5_000) + " already;"));
    }
}
