package org.frontdesk.cli.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import org.frontdesk.cli.FrontdeskCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verb explain. */
class ExplainTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path place;

    private record Ended(int status, String out, String err) {
        JsonNode answer(String id) throws Exception {
            for (JsonNode answer : JSON.readTree(out)) {
                if (answer.path("id").asText().equals(id)) {
                    return answer;
                }
            }
            throw new AssertionError("No answer for " + id + " in " + out);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PPO,       72.00, 0.00,  20.00, 72.00,  '',                  18.00",
        "DEDUCTIBLE,75.00, 50.00, null,  100.00, '',                  125.00",
        "FREQUENCY, 0.00,  0.00,  null,  0.00,   Frequency Limitation, 95.00",
    })
    void theNumbersAreThoseWorkedOutByHand(
            String id, String insurance, String deductible, String writeOff, String base, String note, String patient)
            throws Exception {
        JsonNode procedure = own().answer(id).path("procedures").path(0);
        JsonNode plan = procedure.path("plans").path(0);
        assertThat(plan.path("insurance").decimalValue()).isEqualByComparingTo(insurance);
        assertThat(plan.path("deductible").decimalValue()).isEqualByComparingTo(deductible);
        assertThat(plan.path("base").decimalValue()).isEqualByComparingTo(base);
        assertThat(plan.path("note").asText()).isEqualTo(note);
        assertThat(plan.path("copay").isNull()).isTrue();
        if (writeOff.equals("null")) {
            assertThat(plan.path("write_off").isNull()).isTrue();
        } else {
            assertThat(plan.path("write_off").decimalValue()).isEqualByComparingTo(writeOff);
        }
        assertThat(procedure.path("patient_portion").decimalValue()).isEqualByComparingTo(patient);
    }

    @Test
    void aStepSaysWhatItDidAndWhichRowDidIt() throws Exception {
        Ended ended = own();
        JsonNode share = ended.answer("PPO").at("/procedures/0/why/1/children/0");
        assertThat(share.path("text").asText()).isEqualTo("80% of 90.00");
        assertThat(share.path("row").asText()).isEqualTo("P1/benefits/0");
        JsonNode limit = ended.answer("FREQUENCY").at("/procedures/0/why/1/children/1");
        assertThat(limit.path("text").asText()).isEqualTo("At most 1 since 2025-01-01; counted 1");
        assertThat(limit.path("row").asText()).isEqualTo("P1/benefits/1");
        assertThat(limit.at("/lines/0").asText()).isEqualTo("history/0");
        assertThat(ended.out()).contains("\"amount\" : 72.00");
    }

    @Test
    void whatIsNotKnownIsSaidAndNotGuessed() throws Exception {
        JsonNode procedure = own().answer("UNKNOWNS").at("/procedures/0");
        assertThat(procedure.path("certainty").asText()).isEqualTo("limit");
        var said = new ArrayList<String>();
        procedure
                .path("not_computed")
                .forEach(left -> said.add(
                        left.path("kind").asText() + " " + left.path("row").asText("-") + ": "
                                + left.path("text").asText()));
        assertThat(said)
                .containsExactly(
                        "maximum_unknown P1/benefits/1: P1: the row of the maximum states no amount, so the maximum is unknown",
                        "missing_tooth -: P1: the plan's note speaks of a missing tooth clause; whether the tooth was missing"
                                + " before is not known",
                        "frequency_in_note -: P1: the plan's note says \u201c2 per 36 months\u201d, which no benefit row can state",
                        "downgrade_in_note -: P1: the plan's note speaks of a downgrade, but no cheaper code is set for this"
                                + " procedure");
        assertThat(own().answer("PPO").at("/procedures/0").has("certainty")).isFalse();
    }

    @Test
    void theSentencesAreThereInSpanish() throws Exception {
        assertThat(run("--language", "es", copied().toString()).out()).contains("El paciente paga 18.00");
        assertThat(run("--language", "fr", copied().toString()).status()).isEqualTo(2);
    }

    @Test
    void aCaseThatCannotBeReadIsOneSentenceAndTheOthersGoOn() throws Exception {
        Ended ended = own();
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.answer("BROKEN").path("error").asText())
                .isEqualTo("plans[0].benefits[0].percent must be a whole number from -1 to 100, not 180.");
        assertThat(JSON.readTree(ended.out())).hasSize(8);
    }

    @Test
    void checksDiscountsAndVariantsAnswerInTheirOwnShape() throws Exception {
        Ended ended = own();
        // Six months before 31 July is 31 January, which counts; before 1 August it is 1 February.
        assertThat(ended.answer("MET").path("checks")).hasToString("[{\"met\":true},{\"met\":false}]");
        assertThat(ended.answer("DISCOUNT").path("discounts")).hasToString("[20.0,7.0,0.0]");
        assertThat(ended.answer("DISCOUNT").path("notUnderstood")).hasToString("[\"plan_limits.colour\"]");
        JsonNode variants = ended.answer("VARIANTS").path("variants");
        assertThat(variants).hasSize(4);
        assertThat(variants.at("/0/procedures/0/patient_portion").asDouble()).isEqualTo(95);
        assertThat(variants.at("/1/procedures/0/patient_portion").asDouble()).isEqualTo(95);
        assertThat(variants.at("/2/procedures/0/patient_portion").asDouble()).isZero();
        assertThat(variants.at("/3/history").asText()).isEqualTo("ins_hist");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{id: X}                                              | as_of, the day of the case, is missing.",
                "{id: X, kind: guess}                                 | kind must be estimate, discount_plan or frequency_met",
                "{id: X, as_of: soon}                                 | as_of must be a date as yyyy-MM-dd, not \"soon\".",
                "{id: X, as_of: '2025-01-01'}                         | procedures is missing or empty.",
                "{id: X, as_of: '2025-01-01', plans: 3}               | plans must be a list, not 3.",
                "{id: X, as_of: '2025-01-01', procedures: [{id: A}]}  | procedures[0].code is missing.",
                "{id: X, as_of: '2025-01-01', plans: [{id: P, type: hmo}]} | plans[0].type must be one of",
                "{id: X, as_of: '2025-01-01', procedures: [{id: A, code: D1, fee: 1.005}]} | procedures[0].fee must be an amount in whole cents",
                "7                                                    | A case must be a mapping"
            })
    void everyMistakeIsNamedWithItsPlace(String item, String sentence) throws Exception {
        Path file = place.resolve("bad.yaml");
        Files.writeString(file, "cases:\n- " + item + "\n");
        Ended ended = run(file.toString());
        assertThat(ended.status()).isEqualTo(1);
        assertThat(JSON.readTree(ended.out()).at("/0/error").asText()).startsWith(sentence.strip());
    }

    @Test
    void theDayOfTheFirstProcedureAndOtherSpellingsAreUnderstood() throws Exception {
        Path file = place.resolve("some.yaml");
        Files.writeString(file, """
                - id: X
                  plans: [{id: P, type: ppo, office_fees: {D1110: 120}, fees: {D1110: 90}, favourite: 1}]
                  procedures: [{id: A, code: D1110, date: '2025-02-03'}]
                """);
        Ended ended = run(file.toString());
        // Nothing is covered; the usual fee of 120 is charged and the agreed 90 are owed.
        assertThat(ended.answer("X").at("/procedures/0/patient_portion").asDouble())
                .isEqualTo(90);
        assertThat(ended.answer("X").path("notUnderstood")).hasToString("[\"plans[0].favourite\"]");
        assertThat(ended.status()).isZero();
    }

    @Test
    void aFileThatIsNoneIsRefusedInOneLine() throws Exception {
        refused(run(place.resolve("gone.yaml").toString()), "There is no file");
        Path file = place.resolve("some.yaml");
        Files.writeString(file, "cases: [");
        refused(run(file.toString()), "is no YAML");
        Files.writeString(file, "cases: \u0001");
        refused(run(file.toString()), "is no YAML");
        Files.writeString(file, "");
        refused(run(file.toString()), "holds no list of cases");
        Files.writeString(file, "cases: 4");
        refused(run(file.toString()), "holds no list of cases");
    }

    private static void refused(Ended ended, String sentence) {
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains(sentence).hasLineCount(1);
    }

    private Ended own() throws Exception {
        return run(copied().toString());
    }

    private Path copied() throws Exception {
        Path file = place.resolve("estimate.yaml");
        try (var resource = Objects.requireNonNull(ExplainTest.class.getResourceAsStream("estimate.yaml"))) {
            Files.write(file, resource.readAllBytes());
        }
        return file;
    }

    private static Ended run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var line = FrontdeskCommand.line(folders -> {}, "test");
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        var all = new String[arguments.length + 1];
        all[0] = "explain";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new Ended(line.execute(all), out.toString(), err.toString());
    }
}
