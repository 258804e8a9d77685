package dev.ispapi.support.plan;

import static dev.ispapi.support.plan.Plans.CONTACTS;
import static dev.ispapi.support.plan.Plans.missing;
import static dev.ispapi.support.plan.Plans.notices;
import static dev.ispapi.support.plan.Plans.sources;
import static dev.ispapi.support.plan.Plans.steps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.command.Effect;
import dev.ispapi.command.RawCommand;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.value.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RegisterPlanTest {

    @Test
    void checksTheNameBeforeItIsRegistered() {
        Plan plan = Plans.of(RegisterWish.builder("my-new-shop.net")
                .contacts(CONTACTS)
                .period(Period.years(2))
                .build());

        assertThat(steps(plan))
                .containsExactly(
                        "check: CheckDomains[DOMAIN0=my-new-shop.net, PREMIUMCHANNELS=*]",
                        "register: AddDomain[DOMAIN=my-new-shop.net, PERIOD=2Y, OWNERCONTACT0=P-ABC1,"
                                + " ADMINCONTACT0=P-ABC1, TECHCONTACT0=P-ABC1, BILLINGCONTACT0=P-ABC1]");
        assertThat(sources(plan, "check")).startsWith("API page CheckDomains");
        assertThat(plan.zone()).hasValue("net");
        assertThat(plan.steps().get(1).command()).containsInstanceOf(AddDomain.class);
        assertThat(plan.steps().get(1).mustHappenOnce()).isTrue();
        assertThat(plan.toSupply()).isEmpty();
    }

    @Test
    void faq1ListsTheFieldsThatTheZoneWantsAndTheContacts() {
        Plan plan = Plans.of(RegisterWish.builder("my-shop.ca").build());

        assertThat(missing(plan, "register"))
                .containsExactly("OWNERCONTACT0", "ADMINCONTACT0", "TECHCONTACT0", "BILLINGCONTACT0", "X-CA-LEGALTYPE");
        assertThat(plan.step("register").orElseThrow().toSupply().get(4).meaning())
                .contains("one of")
                .contains("CCT");
        assertThat(plan.step("register").orElseThrow().command()).isEmpty();
        assertThat(plan.step("register").orElseThrow().mustHappenOnce()).isTrue();
        assertThat(missing(
                        Plans.of(RegisterWish.builder("my-shop.ca")
                                .contacts(CONTACTS)
                                .fields(Map.of("X-CA-LEGALTYPE", "CCT"))
                                .build()),
                        "register"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PERIOD", "TRANSFERLOCK", "DOMAIN", "COMMAND", "class", "x-ca-legaltype"})
    void refusesAFieldThatWouldGetLostWithoutAWord(String name) {
        Map<String, String> fields = Map.of("X-CA-LEGALTYPE", "CCT", name, "1");
        List<Wish> wishes = List.of(
                RegisterWish.builder("my-shop.ca")
                        .contacts(CONTACTS)
                        .fields(fields)
                        .build(),
                TransferWish.builder("my-shop.ca")
                        .contacts(CONTACTS)
                        .fields(fields)
                        .build(),
                OwnerChangeWish.builder("my-shop.ca")
                        .contacts(CONTACTS)
                        .fields(fields)
                        .build(),
                ContactRepairWish.builder("my-shop.ca")
                        .contacts(CONTACTS)
                        .fields(fields)
                        .build());

        assertThat(wishes)
                .allSatisfy(wish -> assertThatThrownBy(() -> Plans.of(wish))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage(name
                                + " is no additional field of .ca and would not be sent; their names begin with X-. What"
                                + " is no additional field has a place of its own in the wish, or is not part of it"));
    }

    @Test
    void namesTheFieldsOfTheFormWhereThereAreSome() {
        RegisterWish wish = RegisterWish.builder("my-shop.dk")
                .contacts(CONTACTS)
                .fields(Map.of("admin-legal-type", "private", "TYPE", "private"))
                .build();

        assertThatThrownBy(() -> Plans.of(wish))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "TYPE is no additional field of .dk and would not be sent; their names begin with"
                                + " X-, or are admin-legal-type, registrant-legal-type.");
    }

    @Test
    void sendsAFieldThatTheZoneWants() {
        Plan plan = Plans.of(RegisterWish.builder("my-shop.ca")
                .contacts(CONTACTS)
                .fields(Map.of("X-CA-LEGALTYPE", "CCT"))
                .build());

        assertThat(plan.step("register").orElseThrow().parameters()).containsEntry("X-CA-LEGALTYPE", "CCT");
    }

    @Test
    void sendsAFieldThatTheCatalogueDoesNotKnow() {
        Plan plan = Plans.of(RegisterWish.builder("my-shop.com")
                .contacts(CONTACTS)
                .fields(Map.of("X-COM-NEW-FIELD", "1"))
                .build());

        assertThat(plan.step("register").orElseThrow().parameters()).containsEntry("X-COM-NEW-FIELD", "1");
    }

    @Test
    void faq31WantsTheVatNumberOfAnOrganizationAndNoneOfAPerson() {
        Plan organization = Plans.of(RegisterWish.builder("my-shop.dk")
                .contacts(CONTACTS)
                .fields(Map.of("registrant-legal-type", "ORG", "admin-legal-type", "INDIV"))
                .build());

        assertThat(missing(organization, "register")).containsExactly("X-REGISTRANT-VATID");
        assertThat(notices(organization)).singleElement().asString().contains("ORGANIZATION of ADMINCONTACT0");

        Plan unsaid =
                Plans.of(RegisterWish.builder("my-shop.dk").contacts(CONTACTS).build());
        assertThat(missing(unsaid, "register")).isEmpty();
        assertThat(notices(unsaid)).hasSize(2).allMatch(notice -> notice.contains("legal-type of the wish"));
    }

    @Test
    void faq9And50And60AddsHostsOutsideTheDomainFirstAndSkipsThoseThatExist() {
        Plan plan = Plans.of(RegisterWish.builder("my-new-shop.com")
                .contacts(CONTACTS)
                .delegation(Delegation.to("ns1.my-other-shop.com").withHost("ns1.my-other-shop.com", "192.0.2.1"))
                .build());

        assertThat(steps(plan).subList(1, 3))
                .containsExactly(
                        "host-0-check: CheckNameserver[NAMESERVER=ns1.my-other-shop.com]",
                        "host-0: AddNameserver[NAMESERVER=ns1.my-other-shop.com, IPADDRESS0=192.0.2.1]");
        assertThat(plan.step("host-0-check").orElseThrow().rules())
                .contains(new AnswerRule(
                        "CODE", AnswerRule.Match.IS, "213", AnswerRule.Action.SKIP, Optional.of("host-0"), ""));
        assertThat(sources(plan, "host-0")).contains("FAQ 9", "FAQ 50", "FAQ 60");
    }

    @Test
    void sendsHostsBelowTheDomainAlongWithItsRegistration() {
        Plan plan = Plans.of(RegisterWish.builder("my-new-shop.com")
                .contacts(CONTACTS)
                .delegation(Delegation.to("ns1.my-new-shop.com")
                        .withHost("ns1.my-new-shop.com", "192.0.2.1", "2001:db8::1"))
                .build());

        assertThat(plan.steps()).hasSize(2);
        assertThat(plan.step("register").orElseThrow().parameters())
                .containsEntry("NAMESERVER0", "ns1.my-new-shop.com")
                .containsEntry("HOST0", "ns1.my-new-shop.com 192.0.2.1 2001:db8::1");
    }

    @Test
    void asksForTheAddressesOfEachNameserverBelowANewDomain() {
        Plan plan = Plans.of(RegisterWish.builder("my-new-shop.com")
                .contacts(CONTACTS)
                .delegation(Delegation.to("ns1.my-new-shop.com", "ns2.my-new-shop.com"))
                .build());

        assertThat(missing(plan, "register")).containsExactly("HOST0", "HOST1");
    }

    @Test
    void faq46And48AsksThePlatformForTheZoneAlsoWhereTheRegistryAsksTheNameservers() {
        Plan german = Plans.of(RegisterWish.builder("mein-laden.de")
                .contacts(CONTACTS)
                .delegation(Delegation.NONE.withInternalDns())
                .build());

        assertThat(german.steps()).extracting(Step::id).containsExactly("check", "register");
        assertThat(sources(german, "register")).contains("FAQ 46");
        assertThat(german.step("register").orElseThrow().parameters()).containsEntry("INTERNALDNS", "1");

        Plan american = Plans.of(RegisterWish.builder("my-new-shop.com")
                .contacts(CONTACTS)
                .delegation(Delegation.NONE.withInternalDns())
                .build());
        assertThat(american.steps()).hasSize(2);
        assertThat(american.step("register").orElseThrow().parameters()).containsEntry("INTERNALDNS", "1");
    }

    @Test
    void faq48HasAPersonMakeTheZoneAtOtherNameserversUnlessItIsThere() {
        Delegation others = Delegation.to("ns1.example.net", "ns2.example.net");

        Plan plan = Plans.of(inGermany(others));

        assertThat(plan.step("zone").orElseThrow().isManual()).isTrue();
        assertThat(sources(plan, "zone")).contains("FAQ 48");
        assertThat(Plans.of(inGermany(others.withZoneReady())).step("zone")).isEmpty();
    }

    private static RegisterWish inGermany(Delegation delegation) {
        return RegisterWish.builder("mein-laden.de")
                .contacts(CONTACTS)
                .delegation(delegation)
                .build();
    }

    @Test
    void faq39And54StopsAtAPremiumNameWhosePriceNobodyAcceptedAndNamesTheClassOtherwise() {
        Plan unaware =
                Plans.of(RegisterWish.builder("my-shop.guru").contacts(CONTACTS).build());
        Plan aware = Plans.of(RegisterWish.builder("my-shop.guru")
                .contacts(CONTACTS)
                .premiumClass("PREMIUM_DONUTS_BBB+")
                .build());

        assertThat(unaware.step("check").orElseThrow().rules().get(0).action()).isEqualTo(AnswerRule.Action.STOP);
        assertThat(aware.step("check").orElseThrow().rules().get(0))
                .isEqualTo(new AnswerRule(
                        "CLASS", AnswerRule.Match.IS, "PREMIUM_DONUTS_BBB+", AnswerRule.Action.GO_ON, ""));
        assertThat(aware.step("register").orElseThrow().command()).get().satisfies(command -> {
            assertThat(command).isInstanceOf(RawCommand.class);
            assertThat(command.effect()).isEqualTo(Effect.ONCE);
            assertThat(command.encode().parameters()).containsEntry("CLASS", "PREMIUM_DONUTS_BBB+");
        });
    }

    @Test
    void faq15ProvesTheRightToAUkNameWithTheAuthCodeOfTheOtherDomainHere() {
        Plan plan = Plans.of(RegisterWish.builder("my-shop.uk")
                .contacts(CONTACTS)
                .rightHolder(RightHolder.HERE)
                .build());

        assertThat(missing(plan, "register")).containsExactly("AUTH");
        assertThat(sources(plan, "register")).startsWith("API page AddDomain", "FAQ 15");
        assertThat(notices(plan)).singleElement().asString().contains("ended in July 2019");
    }

    @Test
    void faq15WaitsForTheRegistrantWhereTheOtherDomainIsElsewhere() {
        Plan plan = Plans.of(RegisterWish.builder("my-shop.uk")
                .contacts(CONTACTS)
                .rightHolder(RightHolder.ELSEWHERE)
                .build());

        assertThat(missing(plan, "register")).isEmpty();
        assertThat(plan.step("register").orElseThrow().waitsFor())
                .hasValueSatisfying(wait -> assertThat(wait.isCertain()).isTrue());
    }

    @Test
    void registersAUkNameLikeOthersWithoutSuchARight() {
        Plan plan =
                Plans.of(RegisterWish.builder("my-shop.uk").contacts(CONTACTS).build());

        assertThat(plan.notices()).isEmpty();
        assertThat(plan.step("register").orElseThrow().waitsFor().orElseThrow().isCertain())
                .isFalse();
    }

    @Test
    void faq38RegistersNgoForOng() {
        Plan plan =
                Plans.of(RegisterWish.builder("my-cause.ong").contacts(CONTACTS).build());

        assertThat(plan.domain().ascii()).isEqualTo("my-cause.ong");
        assertThat(plan.zone()).hasValue("ngo");
        assertThat(plan.step("register").orElseThrow().parameters()).containsEntry("DOMAIN", "my-cause.ngo");
        assertThat(notices(plan))
                .first()
                .asString()
                .isEqualTo("my-cause.ong comes along with my-cause.ngo, which is registered instead and managed alone."
                        + " (FAQ 38)");
    }

    @Test
    void faq8And18RefusesIdProtectionWhereThereIsNone() {
        RegisterWish wish = RegisterWish.builder("mein-laden.de")
                .contacts(CONTACTS)
                .idProtection(true)
                .build();

        assertThatThrownBy(() -> Plans.of(wish))
                .isInstanceOf(ImpossibleWishException.class)
                .hasMessage("ID protection is not offered; register without it (FAQ 18)");
    }

    @Test
    void refusesIdProtectionThatIsNotForSuchARegistrant() {
        RegisterWish.Builder wish =
                RegisterWish.builder("my-shop.ca").contacts(CONTACTS).idProtection(true);

        assertThat(Plans.of(wish.fields(Map.of("X-CA-LEGALTYPE", "CCT")).build())
                        .step("register")
                        .orElseThrow()
                        .parameters())
                .containsEntry("X-CA-DISCLOSE", "0");
        RegisterWish company = wish.fields(Map.of("X-CA-LEGALTYPE", "CCO")).build();
        assertThatThrownBy(() -> Plans.of(company))
                .isInstanceOf(ImpossibleWishException.class)
                .hasMessageContaining("ID protection by X-CA-DISCLOSE is for");
    }

    @Test
    void hidesTheRegistrantInTheZonesOwnWay() {
        assertThat(Plans.of(RegisterWish.builder("my-new-shop.com")
                                .contacts(CONTACTS)
                                .idProtection(true)
                                .build())
                        .step("register")
                        .orElseThrow()
                        .parameters())
                .containsEntry("X-ACCEPT-WHOISTRUSTEE-TAC", "1");
    }

    @Test
    void faq32RefusesAZoneAsAName() {
        assertThatThrownBy(() -> Plans.of(RegisterWish.builder("co.uk").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("co.uk");
    }

    @Test
    void refusesNewNamesInAClosedZone() {
        assertThatThrownBy(() -> Plans.of(RegisterWish.builder("example.ru").build()))
                .isInstanceOf(ImpossibleWishException.class)
                .hasMessageContaining("no new registrations are taken in .ru");
    }

    @Test
    void plansForAnUnknownZoneAndSaysSo() {
        Plan plan =
                Plans.of(RegisterWish.builder("example.nope").contacts(CONTACTS).build());

        assertThat(plan.zone()).isEmpty();
        assertThat(notices(plan)).singleElement().asString().contains("Nothing is known of the zone");
        assertThat(plan.steps()).hasSize(2);
    }

    @Test
    void checksAnOrderByWhatTheWishSaysOfTheRegistrantToo() {
        RegisterWish.Builder wish = RegisterWish.builder("my-shop.fr").contacts(CONTACTS);

        Plan unsaid = Plans.of(wish.build());
        Plan said = Plans.of(wish.fields(Map.of("legal-type", "INDIV")).build());

        assertThat(unsaid.problems()).extracting(PlanProblem::text).anyMatch(text -> text.contains("SIREN"));
        assertThat(said.problems()).extracting(PlanProblem::text).noneMatch(text -> text.contains("SIREN"));
        assertThat(steps(said)).noneMatch(step -> step.contains("legal-type"));
    }

    @Test
    void refusesAValueThatCannotBeSentWithTheStepItBelongsTo() {
        assertThatThrownBy(() -> Plans.of(RegisterWish.builder("my-shop.net")
                        .contacts(ContactHandles.all("P-ABC1\nAUTH=x"))
                        .build()))
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isInstanceOf(InvalidCommandException.class),
                        thrown -> assertThat(thrown)
                                .isInstanceOf(IllegalArgumentException.class)
                                .hasMessageContaining("line break"));
    }
}
