package org.frontdesk.service.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.frontdesk.api.Fields;
import org.frontdesk.api.wire.TreatPlan;
import org.frontdesk.document.PaperSignature;
import org.frontdesk.document.PaperSize;
import org.frontdesk.document.TreatmentPlanPaper;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.signing.Ink;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every amount of a plan, as the server says it, is to be read in the text of the sealed document, and the sums agree to the cent. */
class SealedAmountsTest {
    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 11, 21, 9, 30, 15);
    private static final long PATIENTS = 30;
    private static final int MOST = 12;
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9][0-9.,]*[.,][0-9]{2}");
    private static final Pattern ROW = Pattern.compile("(?:^| )((?:" + AMOUNT + " ){3}" + AMOUNT + ")$");

    @TempDir
    Path folder;

    private final TestPractice practice = TestPractice.demo();
    private final SigningService service = new SigningService(practice.api(), practice.inline());

    @AfterEach
    void close() {
        practice.close();
    }

    /** The four amounts of a line or a sum in cents: fee, both insurances, discount, what the patient pays. */
    private record Amounts(long fee, long insurance, long discount, long patient) {
        Amounts plus(Amounts other) {
            return new Amounts(
                    fee + other.fee, insurance + other.insurance, discount + other.discount, patient + other.patient);
        }
    }

    @Test
    void everyAmountOfThePlanIsReadOnThePaperAndTheSumsAgreeWithTheServer() throws Exception {
        var keys = new SealKeys(Optional.empty(), new KnownCertificates(folder), InstantSource.system());
        SignedFile sealed = SignedFile.sealed(keys, ZoneId.of("America/Chicago"));
        int plans = 0;
        int files = 0;
        int amounts = 0;
        for (TreatPlan plan : plans()) {
            List<Amounts> stored = stored(plan.treatPlanNum());
            Amounts sums = stored.stream().reduce(new Amounts(0, 0, 0, 0), Amounts::plus);
            for (PaperSize size : PaperSize.values()) {
                for (String language : List.of("en", "es")) {
                    List<Amounts> read = read(sealed, plan, size, language);
                    assertThat(read.subList(0, read.size() - 1))
                            .as("lines of plan %d, %s, %s", plan.treatPlanNum(), size, language)
                            .containsExactlyInAnyOrderElementsOf(stored);
                    assertThat(read.getLast())
                            .as("sums of plan %d, %s, %s", plan.treatPlanNum(), size, language)
                            .isEqualTo(sums);
                    files++;
                    amounts += 4 * read.size();
                }
            }
            plans++;
        }
        System.out.println(plans + " plans, " + files + " sealed files on Letter and A4 in English and Spanish: all "
                + amounts + " amounts read, the sums agree to the cent with the lines and with the server");
        assertThat(plans).isGreaterThanOrEqualTo(5);
    }

    /** Saved plans of the demo patients that have lines; what is not saved yet is saved. */
    private List<TreatPlan> plans() throws Exception {
        var plans = new ArrayList<TreatPlan>();
        for (long patient : LongStream.rangeClosed(1, PATIENTS).toArray()) {
            for (TreatPlan plan : practice.api()
                    .treatPlans()
                    .ofPatient(new PatientId(patient))
                    .execute()) {
                TreatPlan saved = plan.tPStatus().equals("Saved")
                        ? plan
                        : practice.api()
                                .treatPlans()
                                .save(Fields.of("TreatPlanNum", plan.treatPlanNum()))
                                .execute();
                if (plans.size() < MOST && !stored(saved.treatPlanNum()).isEmpty()) {
                    plans.add(saved);
                }
            }
        }
        return plans;
    }

    /** The amounts of a plan's lines, asked for without this program's own client. */
    private List<Amounts> stored(long plan) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(
                            URI.create(practice.server().baseUrl() + "/proctps?TreatPlanNum=" + plan))
                    .header(
                            "Authorization",
                            "ODFHIR " + practice.server().developerKey() + "/"
                                    + practice.server().customerKey())
                    .build();
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            var lines = new ArrayList<Amounts>();
            for (JsonNode line : new ObjectMapper().readTree(answer.body())) {
                lines.add(new Amounts(
                        cents(line, "FeeAmt"),
                        cents(line, "PriInsAmt") + cents(line, "SecInsAmt"),
                        cents(line, "Discount"),
                        cents(line, "PatAmt")));
            }
            return lines;
        }
    }

    private static long cents(JsonNode line, String field) {
        BigDecimal dollars = new BigDecimal(line.path(field).asText());
        return dollars.movePointRight(2).longValueExact();
    }

    private List<Amounts> read(SignedFile sealed, TreatPlan plan, PaperSize size, String language) throws IOException {
        SigningSheet sheet = answer(
                        service.sheet(new PatientId(plan.patNum()), new TreatmentPlanId(plan.treatPlanNum())))
                .orElseThrow();
        SigningRecord bare = SigningRecord.bare("4f6c2a10", sheet.fullName());
        var record = new SigningRecord(
                bare.handle(),
                bare.signer(),
                bare.identity(),
                bare.witness(),
                bare.desk(),
                bare.device(),
                bare.consent(),
                bare.seen(),
                bare.pages(),
                size,
                bare.coverage(),
                bare.validUntil());
        var signature = new PaperSignature(sheet.fullName(), Ink.blank(600, 150), MOMENT);
        var order = new SigningOrder(sheet, Locale.of(language), "Agreed", signature, Optional.empty(), MOMENT, record);
        var paper = new TreatmentPlanPaper(
                sheet.practice(),
                sheet.fullName(),
                sheet.plan(),
                sheet.lines().stream().map(StoredLine::line).toList(),
                order.statement(),
                Optional.of(signature),
                Optional.empty());
        return rows(sealed.of(order, paper));
    }

    /** The rows of four amounts that the text of a file has, the sums last. */
    private static List<Amounts> rows(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document)
                    .lines()
                    .map(String::strip)
                    .map(ROW::matcher)
                    .flatMap(row -> row.find() ? Stream.of(row.group(1).split(" ")) : Stream.empty())
                    .map(amount -> Long.parseLong(amount.replaceAll("[.,]", "")))
                    .gather(java.util.stream.Gatherers.windowFixed(4))
                    .map(four -> new Amounts(four.get(0), four.get(1), four.get(2), four.get(3)))
                    .toList();
        }
    }
}
