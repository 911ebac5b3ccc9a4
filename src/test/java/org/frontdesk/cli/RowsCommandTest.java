package org.frontdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.quickentry.Phrase;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.testing.Answers;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb rows. */
class RowsCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Ended(int status, String out, String err) {
        JsonNode json() throws Exception {
            return JSON.readTree(out);
        }
    }

    @Test
    void rowsCarryTheNamesOfTheApi() throws Exception {
        Ended ended = run("max 1500; prophy 1/6m");
        assertThat(ended.status()).isZero();
        JsonNode maximum = ended.json().at("/rows/0");
        assertThat(maximum.path("BenefitType").asText()).isEqualTo("Limitations");
        assertThat(maximum.path("CoverageLevel").asText()).isEqualTo("Individual");
        assertThat(maximum.path("MonetaryAmt").asDouble()).isEqualTo(1500);
        assertThat(maximum.path("Percent").asInt()).isEqualTo(-1);
        assertThat(maximum.path("TimePeriod").asText()).isEqualTo("CalendarYear");
        assertThat(maximum.path("text").asText()).isEqualTo("max 1500");
        JsonNode cleaning = ended.json().at("/rows/1");
        assertThat(cleaning.path("QuantityQualifier").asText()).isEqualTo("Months");
        assertThat(cleaning.path("Quantity").asInt()).isEqualTo(6);
        assertThat(cleaning.path("CodeGroupNum").asLong()).isPositive();
        assertThat(cleaning.path("MonetaryAmt").asInt()).isEqualTo(-1);
        assertThat(ended.json().path("marks")).isEmpty();
    }

    @Test
    void whatIsNotUnderstoodIsMarkedAndEndsWithOne() throws Exception {
        Ended ended = run("basic 80;", "prophy 2 per 36 months");
        assertThat(ended.status()).isEqualTo(1);
        JsonNode mark = ended.json().at("/marks/0");
        assertThat(mark.path("start").asInt()).isEqualTo(17);
        assertThat(mark.path("text").asText()).isEqualTo("2 per 36 months");
        assertThat(mark.path("kind").asText()).isEqualTo("NOT_EXPRESSIBLE");
        assertThat(mark.path("sentence").asText()).startsWith("No row can say “2 per 36 months”");
        assertThat(ended.json().path("rows")).hasSize(4);
    }

    @Test
    void theSentencesAreThereInSpanish() throws Exception {
        assertThat(run("--language", "es", "hola")
                        .json()
                        .at("/marks/0/sentence")
                        .asText())
                .isEqualTo("Aquí no se entiende «hola».");
    }

    @Test
    void aServiceYearIsKept() throws Exception {
        assertThat(run("--year", "service", "max 1500")
                        .json()
                        .at("/rows/0/TimePeriod")
                        .asText())
                .isEqualTo("ServiceYear");
    }

    @Test
    void wrongUseEndsWithTwo() {
        assertThat(run().status()).isEqualTo(2);
        assertThat(run(" ").err()).contains("The line is empty.");
        assertThat(run("--year", "lunar", "max 1").err()).contains("--year is calendar or service, not lunar.");
        assertThat(run("--language", "fr", "max 1").status()).isEqualTo(2);
    }

    @Test
    void everyPhraseIsUnderstoodInTheDemoPractice() {
        for (Phrase phrase : Phrase.values()) {
            assertThat(run(phrase.examples().getFirst()).status())
                    .as(phrase.name())
                    .isZero();
        }
    }

    @Test
    void theNumbersAreThoseOfTheDemoPracticesServer() {
        try (var practice = TestPractice.demo()) {
            var served = Answers.answer(
                            new BenefitsService(practice.api(), practice.inline()).benefitsOf(new PatientId(1)))
                    .reference()
                    .terms();
            assertThat(DemoTerms.read()).isEqualTo(served);
        }
    }

    @Test
    void theListsAreThoseOfTheServerThatIsNamed(@TempDir Path place) throws Exception {
        try (var practice = TestPractice.demo()) {
            Path keys = place.resolve("keys");
            Files.writeString(
                    keys,
                    practice.server().developerKey() + "/" + practice.server().customerKey());
            Ended ended = run("--server", practice.server().baseUrl(), "--keys", keys.toString(), "max 1500");
            assertThat(ended.status()).as(ended.err()).isZero();
            assertThat(practice.server().faults().requests())
                    .containsExactlyInAnyOrder("GET /covcats", "GET /codegroups", "GET /procedurecodes");
        }
    }

    private static Ended run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var line = FrontdeskCommand.line(folders -> {}, "test");
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        var all = new String[arguments.length + 1];
        all[0] = "rows";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new Ended(line.execute(all), out.toString(), err.toString());
    }
}
