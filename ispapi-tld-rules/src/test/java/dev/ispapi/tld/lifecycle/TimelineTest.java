package dev.ispapi.tld.lifecycle;

import static dev.ispapi.tld.lifecycle.Zones.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ispapi.domain.DomainStatus;
import dev.ispapi.idn.DomainName;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class TimelineTest {

    private static final Lifecycle COM =
            Lifecycle.of(Zones.COM, Instant.parse("2017-09-26T14:53:20Z"), Instant.parse("2018-09-26T14:53:20Z"));

    private static Document parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(svg, e);
        }
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<String> texts(String svg) {
        return elements(parse(svg), "text").stream()
                .map(Element::getTextContent)
                .toList();
    }

    @Test
    void isAnImageWithATitleAndADescriptionForScreenReaders() {
        Element svg = parse(Timeline.of(COM).titled("example.com").toSvg()).getDocumentElement();

        assertThat(svg.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("viewBox")).startsWith("0 0 960 ");
        assertThat(svg.hasAttribute("width")).isFalse();
        Element title = (Element) svg.getElementsByTagName("title").item(0);
        Element description = (Element) svg.getElementsByTagName("desc").item(0);
        assertThat(svg.getAttribute("aria-labelledby"))
                .isEqualTo(title.getAttribute("id") + " " + description.getAttribute("id"));
        assertThat(title.getTextContent()).isEqualTo("example.com");
        assertThat(description.getTextContent())
                .startsWith("Expiration: 2017-09-26T14:53:20Z (given). Finalization: 2017-09-27T14:53:20Z (computed). ")
                .contains("Free again: 2018-12-14T14:53:20Z (computed). ")
                .endsWith("Expiry date to show: 2018-09-26T14:53:20Z.");
    }

    @Test
    void labelsEachStepWithItsDayAndStepsOfOneDayTogether() {
        assertThat(texts(Timeline.of(COM)
                        .at(Instant.parse("2018-10-10T00:00:00Z"))
                        .toSvg()))
                .containsSubsequence("Life cycle of a domain", "Expiry date to show: 2018-09-26 (paid until)")
                .containsSubsequence("Active", "Grace", "Redemption", "Free", "303 days")
                .containsSubsequence("Failure (last renewal)", "Deletion", "2018-11-09")
                .containsSubsequence("End of redemption", "Hold", "2018-12-09")
                .contains("Now: 2018-10-10");
    }

    @Test
    void saysWhyAStepHasNoDate() {
        Lifecycle life = Lifecycle.of(LifecyclePeriods.builder().build(), day("2024-05-01"), day("2024-05-01"));

        assertThat(texts(Timeline.of(life).toSvg()))
                .contains(
                        "No date: Accounting (the accounting period is not known)",
                        "No date: Hold, Free again (the deletion-hold period is not known)");
    }

    @Test
    void drawsALifeWithoutAnyDate() {
        Lifecycle life = Lifecycle.of(
                DomainStatus.builder().domain(DomainName.of("example.com")).build());

        assertThat(texts(Timeline.of(life).at(day("2024-05-01")).toSvg())).contains("Unknown");
    }

    @Test
    void escapesWhateverStandsInTheTitle() {
        String hostile = "</title><script>alert(\"1\")</script>&amp; ' \u0000\u001b \ud800 ä 😀";

        String svg = Timeline.of(COM).titled(hostile).toSvg();

        assertThat(svg).doesNotContain("<script");
        assertThat(elements(parse(svg), "title").get(0).getTextContent())
                .isEqualTo("</title><script>alert(\"1\")</script>&amp; ' \ufffd\ufffd \ufffd ä 😀");
    }

    @Test
    void cutsALongTitleBetweenCharacters() {
        String svg = Timeline.of(COM).titled("😀".repeat(100)).toSvg();

        assertThat(texts(svg).get(0)).isEqualTo("😀".repeat(79) + "…");
        assertThat(elements(parse(svg), "title").get(0).getTextContent()).isEqualTo("😀".repeat(100));
    }

    @Test
    void bringsNothingThatCouldActOnThePageAroundIt() {
        String svg = Timeline.of(COM).titled("example.com").toSvg();

        assertThat(svg)
                .doesNotContain("<style")
                .doesNotContain("style=")
                .doesNotContain("class=")
                .doesNotContain("href")
                .doesNotContain("url(");
        assertThat(svg.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http");
    }

    @Test
    void isTheSameWheneverAndWhereverItIsDrawn() {
        Locale before = Locale.getDefault();
        String svg = Timeline.of(COM).titled("example.com").toSvg();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Timeline.of(COM).titled("example.com").toSvg()).isEqualTo(svg);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(Timeline.of(COM).titled("example.net").toSvg())
                .doesNotContain(svg.substring(svg.indexOf("lifecycle-"), svg.indexOf("-title")));
    }

    @ParameterizedTest
    @EnumSource
    void textOnAPhaseHasEnoughContrast(PhaseKind kind) {
        PhaseStyle style = PhaseStyle.of(kind);

        assertThat(contrast(style.fill(), style.text())).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void textOnPaperHasEnoughContrast() {
        assertThat(contrast(TimelineDrawing.INK, "#ffffff")).isGreaterThanOrEqualTo(7);
        assertThat(contrast(TimelineDrawing.FAINT_INK, "#ffffff")).isGreaterThanOrEqualTo(7);
    }

    /** The contrast ratio of WCAG 2. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private record Box(double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private static Lifecycle random(Random random) {
        Instant end = Instant.ofEpochSecond(1_700_000_000L + random.nextInt(100_000_000));
        Instant expiration = end.minus(Duration.ofDays(random.nextBoolean() ? 0 : random.nextInt(4000)));
        return Lifecycle.of(LifecyclePropertyTest.periods(random), expiration, end);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLabelCoversAnotherOrTheLineOfAnotherOrLeavesThePicture(long seed) {
        Lifecycle life = random(new Random(seed));
        Document svg = parse(Timeline.of(life).toSvg());
        String[] view = svg.getDocumentElement().getAttribute("viewBox").split(" ");
        List<Box> labels = new ArrayList<>();
        List<Box> lines = new ArrayList<>();
        for (Element group : elements(svg, "g")) {
            NodeList line = group.getElementsByTagName("line");
            NodeList words = group.getElementsByTagName("text");
            if (line.getLength() == 0) {
                continue;
            }
            Element leader = (Element) line.item(0);
            double x = number(leader, "x1");
            lines.add(new Box(x - 0.5, number(leader, "y1"), x + 0.5, number(leader, "y2")));
            double width = 0;
            double top = Double.MAX_VALUE;
            double bottom = 0;
            for (int i = 0; i < words.getLength(); i++) {
                Element word = (Element) words.item(i);
                width = Math.max(width, word.getTextContent().length() * 7.2);
                top = Math.min(top, number(word, "y") - 11);
                bottom = Math.max(bottom, number(word, "y") + 3);
            }
            labels.add(new Box(x + 7, top, x + 7 + width, bottom));
        }

        assertThat(labels).isNotEmpty();
        for (int i = 0; i < labels.size(); i++) {
            Box label = labels.get(i);
            assertThat(label.right()).isLessThanOrEqualTo(Double.parseDouble(view[2]));
            assertThat(label.bottom()).isLessThanOrEqualTo(Double.parseDouble(view[3]));
            for (int other = 0; other < labels.size(); other++) {
                if (other != i) {
                    assertThat(label.meets(labels.get(other))).isFalse();
                    assertThat(label.meets(lines.get(other))).isFalse();
                }
            }
        }
        for (int i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i).left() - lines.get(i - 1).left()).isGreaterThanOrEqualTo(17.8);
        }
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    @Test
    void tellsAScreenReaderWhichStepsHaveNoDateAndWhy() {
        Lifecycle life = Lifecycle.of(LifecyclePeriods.builder().build(), day("2024-05-01"), day("2024-05-01"));
        String description =
                elements(parse(Timeline.of(life).toSvg()), "desc").get(0).getTextContent();

        assertThat(life.undated()).isNotEmpty();
        assertThat(life.undated()).allSatisfy(step -> assertThat(description).contains(step.reason()));
    }

    @Test
    void marksAMomentInProportionBetweenTwoSteps() {
        double before = markedAt("2017-12-01T00:00:00Z");
        double after = markedAt("2018-06-01T00:00:00Z");
        double middle = markedAt("2018-03-02T00:00:00Z");

        assertThat(middle).isCloseTo((before + after) / 2, within(0.2));
        assertThat(after).isGreaterThan(before + 5);
    }

    private static double markedAt(String moment) {
        return elements(parse(Timeline.of(COM).at(Instant.parse(moment)).toSvg()), "text").stream()
                .filter(text -> text.getTextContent().startsWith("Now"))
                .mapToDouble(text -> number(text, "x"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shortensNoSpanThatIsNotFarLongerThanTheOthers() {
        LocalDate first = LocalDate.of(2024, 1, 1);
        List<LocalDate> days =
                Stream.of(0, 10, 110, 210, 360).map(first::plusDays).toList();
        TimelineScale scale = new TimelineScale(days, 0, 360);

        assertThat(IntStream.range(0, 4).filter(scale::isBrokenAfter)).isEmpty();
    }

    @Test
    void fillsTheMarksOfGivenDatesOnly() {
        Document svg = parse(Timeline.of(COM).toSvg());

        assertThat(markOf("Expiration", svg)).isEqualTo(TimelineDrawing.INK);
        assertThat(markOf("Deletion", svg)).isEqualTo("#ffffff");
    }

    private static String markOf(String step, Document svg) {
        return elements(svg, "g").stream()
                .filter(group -> group.getElementsByTagName("circle").getLength() > 0
                        && group.getTextContent().contains(step + ", "))
                .map(group -> ((Element) group.getElementsByTagName("circle").item(0)).getAttribute("fill"))
                .findFirst()
                .orElseThrow();
    }
}
