package org.frontdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.frontdesk.api.Fields;
import org.frontdesk.api.wire.Benefit;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.practice.PracticeFaults;
import org.frontdesk.service.connection.ConnectionMode;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.desk.DeskVaults;
import org.frontdesk.service.vault.VaultOpening;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The verbs benefits export and benefits import, against a real server. */
@Timeout(60)
class BenefitsCommandTest {
    private static final PlanId PLAN = new PlanId(1);
    private static final String PASSPHRASE = "open sesame";

    private final TestPractice practice = TestPractice.demo();

    @TempDir
    private Path place;

    private String passphrase = PASSPHRASE;

    private record Ended(int status, String out, String err) {}

    /** A vault with a passphrase, so that nobody's own keychain is touched. */
    @BeforeEach
    void keepKeysAndAVault() throws IOException {
        VaultOpening.withPassphrase(vaultFolder(), PASSPHRASE.toCharArray()).close();
        Files.writeString(
                place.resolve("keys"),
                practice.server().developerKey() + "/" + practice.server().customerKey());
    }

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void anExportReadsBackWithoutAChange() throws IOException {
        Path file = exported("plan.csv");
        assertThat(Files.readAllLines(file).getFirst()).startsWith("For,BenefitType,CoverageLevel,Category,");
        Ended ended = run("import", "--plan", 1, file);
        assertThat(ended.status).as(ended.toString()).isZero();
        assertThat(ended.out).contains("0 added, 0 changed, 0 removed, " + rows().size() + " unchanged, 0 kept");
        assertThat(run("import", "--plan", 1, exported("plan.tsv")).status).isZero();
        assertThat(run("export", "--plan", 1).out).isEqualTo(Files.readString(file));
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() {
        assertWrong(run("export", "--plan", 1, exported("plan.csv")), "already");
    }

    @Test
    void withoutApplyNothingIsSent() throws IOException {
        Path file = edited(
                exported("plan.csv"),
                text -> text.replace("Crowns,,,50", "Crowns,,,60")
                        + "Plan,CoInsurance,None,Adjunctive,,,70,,CalendarYear,None,,None\r\n");
        Ended ended = run("import", "--plan", 1, file);
        assertThat(ended.status).isZero();
        assertThat(ended.out)
                .contains("changed    line 9    Pays 50% of crowns: Percent 50 → 60")
                .containsPattern("added      line 29 +Pays 70% of ")
                .contains("Nothing was sent. Add --apply to do it.");
        assertThat(writes()).isEmpty();
    }

    @Test
    void applyMakesThePlanReadAsTheFileAndTheJournalSaysSo() throws IOException {
        Path file = edited(
                exported("plan.csv"),
                text -> text.replace("Crowns,,,50", "Crowns,,,60").replaceFirst("Plan,CoInsurance,None,X-Ray.*\r\n", "")
                        + "Plan,CoInsurance,None,Adjunctive,,,70,,CalendarYear,None,,None\r\n");
        Ended ended = run("import", "--plan", 1, "--replace", "--apply", file);
        assertThat(ended.status).as(ended.toString()).isZero();
        assertThat(ended.out).contains("3 saved, 0 not.");
        assertThat(writes()).hasSize(3);
        Ended again = run("import", "--plan", 1, "--replace", file);
        assertThat(again.out).contains("0 added, 0 changed, 0 removed,");
        assertThat(journal()).contains("The journal is intact: 3 entries.");
    }

    @Test
    void nothingIsSentUnrecordedUnlessItIsAskedFor() throws IOException {
        Path file = edited(exported("plan.csv"), text -> text.replace("Crowns,,,50", "Crowns,,,60"));
        passphrase = "wrong";
        Ended refused = run("import", "--plan", 1, "--apply", file);
        assertThat(refused.status).isEqualTo(2);
        assertThat(refused.err).contains("made with another key", "add --without-journal to go on all the same.");
        assertThat(writes()).isEmpty();
        assertThat(run("import", "--plan", 1, "--apply", "--without-journal", file).status)
                .isZero();
        assertThat(writes()).hasSize(1);
    }

    @Test
    void problemsAreNamedAndKeepAllOfItFromBeingSent() throws IOException {
        Path file = edited(
                exported("plan.csv"),
                text -> text.replace("Crowns,,,50", "Crowns,,,150")
                                .replace("Plan,Limitations,None,,,BW", "Plan,Limitation,None,,,BW")
                        + "Patient,Deductible,Individual,,,,,50\r\n");
        Ended ended = run("import", "--plan", 1, "--apply", file);
        assertThat(ended.status).isEqualTo(1);
        assertThat(ended.out)
                .contains("Line 9, Percent: Percent must lie between 0 and 100.")
                .contains("Line 12, BenefitType: “Limitation” is none of ")
                .contains("Line 29, For: a patient's own row needs --patient.")
                .contains("Nothing was sent.");
        assertThat(writes()).isEmpty();
    }

    @Test
    void rowsThatAThirdClientMadeAnewAreFoundByWhatTheyMean() throws IOException {
        Path base = exported("base.csv");
        renumber();
        Path file = edited(base, text -> text.replace("Crowns,,,50", "Crowns,,,60"));
        for (List<Object> more : List.of(List.<Object>of(), List.<Object>of("--base", base))) {
            var words = new ArrayList<Object>(List.of("import", "--plan", 1, "--replace", file));
            words.addAll(more);
            Ended ended = run(words.toArray());
            assertThat(ended.status).as(ended.toString()).isZero();
            assertThat(ended.out).contains("0 added, 1 changed, 0 removed, 26 unchanged, 0 kept");
        }
        assertThat(run("import", "--plan", 1, "--apply", "--base", base, file).out)
                .contains("1 saved, 0 not.");
        assertThat(rows()).hasSize(27).filteredOn(row -> row.percent() == 60).hasSize(1);
    }

    @Test
    void whatOthersChangedSinceTheExportStaysAndTheSameFieldIsAsked() throws IOException {
        Path base = exported("base.csv");
        Path file = edited(base, text -> text.replace("Crowns,,,50", "Crowns,,,60"));
        Benefit fillings =
                rows().stream().filter(row -> row.percent() == 80).findFirst().orElseThrow();
        change(fillings, 85);
        assertThat(run("import", "--plan", 1, "--base", base, file).out)
                .contains("0 added, 1 changed, 0 removed, 26 unchanged");
        assertThat(run("import", "--plan", 1, file).out).contains("0 added, 2 changed");

        Benefit crowns =
                rows().stream().filter(row -> row.percent() == 50).findFirst().orElseThrow();
        change(crowns, 55);
        int before = writes().size();
        Ended ended = run("import", "--plan", 1, "--apply", "--base", base, file);
        assertThat(ended.status).isEqualTo(1);
        assertThat(ended.out)
                .contains("conflict             Pays 50% of crowns: somebody else made Percent 55, "
                        + "and the file makes it 60.")
                .contains("Nothing was sent.");
        assertThat(writes()).hasSize(before);
    }

    @Test
    void whatAServerDropsInTheMiddleIsSentOnceInTheNextRun() throws IOException {
        Path file = edited(exported("plan.csv"), text -> text.replace(",50,", ",55,"));
        PracticeFaults faults = practice.server().faults();
        int before = faults.requests().size();
        run("import", "--plan", 1, file);
        int reading = faults.requests().size() - before;
        int rereading = 2;
        for (int i = 0; i < reading + rereading + 1; i++) {
            faults.passNext();
        }
        faults.loseNextAnswer();
        for (int i = 0; i < 100; i++) {
            faults.dropNext();
        }
        Ended ended = run("import", "--plan", 1, "--apply", file);
        assertThat(ended.status).as(ended.toString()).isEqualTo(1);
        assertThat(ended.out)
                .containsPattern("saved +Pays 50% of crowns → Pays 55% of crowns")
                .containsPattern("unsure +Pays 50%")
                .containsPattern("waiting +Pays 50%")
                .contains("lies in the queue on this computer");

        faults.calm();
        Ended again = run("import", "--plan", 1, "--apply", file);
        assertThat(again.status).as(again.toString()).isZero();
        assertThat(again.out).contains("There was nothing to send.");
        assertThat(rows()).filteredOn(row -> row.percent() == 55).hasSize(3);
        assertThat(writes()).filteredOn(write -> write.startsWith("PUT")).hasSize(3);
    }

    @Test
    void aPatientsOwnRowsComeWithThePatient() throws IOException {
        assertThat(run("export", "--plan", 1).out).doesNotContain("Patient,");
        Ended olivia = run("export", "--plan", 1, "--patient", 1);
        assertThat(olivia.out).contains("\r\nPatient,");
        Path file = place.resolve("olivia.csv");
        Files.writeString(file, olivia.out);
        Ended ended = run("import", "--plan", 1, "--patient", 1, "--replace", file);
        assertThat(ended.status).isZero();
        assertThat(ended.out).contains("(the patient's own)").contains("0 added, 0 changed, 0 removed");
    }

    @Test
    void wrongUseIsStatusTwoInOneSentence() throws IOException {
        Path file = exported("plan.csv");
        assertWrong(run("export", "--plan", 0), "--plan is a number above 0");
        assertWrong(run("export", "--plan", 1, "--format", "xls"), "csv or tsv");
        assertWrong(run("export", "--plan", 999), "InsPlan not found");
        assertWrong(run("export", "--plan", 1, "--patient", 999), "");
        assertWrong(run("import", "--plan", 1, place.resolve("nowhere.csv")), "There is no file");
        assertWrong(run("import", "--plan", 1), "FILE");
        assertWrong(line("export", "--plan", 1, "--server", "ftp://x"), "http");
        assertWrong(line("export", "--plan", 1, "--server", practice.server().baseUrl()), "--keys");
        assertWrong(line("export", "--plan", 1, "--practice", "--server", "http://x"), "--practice");
        Path empty = place.resolve("empty.csv");
        Files.writeString(empty, "For,BenefitType\r\n,,\r\n");
        assertWrong(run("import", "--plan", 1, "--replace", empty), "has no rows");
        Path other = place.resolve("other.csv");
        Files.writeString(other, "BenefitType,Insurer\nCoInsurance,Delta\n");
        assertWrong(run("import", "--plan", 1, "--base", other, file), "no export of this plan");
        String gone = practice.server().baseUrl();
        practice.server().close();
        assertWrong(
                line("export", "--plan", 1, "--server", gone, "--keys", place.resolve("keys")), "cannot be reached");
    }

    private static void assertWrong(Ended ended, String says) {
        assertThat(ended.status).as(ended.toString()).isEqualTo(2);
        assertThat(ended.err).startsWith("frontdesk: ").contains(says);
        assertThat(ended.err.lines()).hasSize(1);
    }

    private Path exported(String name) {
        Path file = place.resolve(name);
        Ended ended = run("export", "--plan", 1, file);
        assertThat(ended.status).as(ended.toString()).isZero();
        return file;
    }

    private Path edited(Path file, UnaryOperator<String> edit) throws IOException {
        Path other = place.resolve("edited.csv");
        Files.writeString(other, edit.apply(Files.readString(file)));
        return other;
    }

    private List<Benefit> rows() throws IOException {
        return practice.api().benefits().ofPlan(PLAN).execute();
    }

    private List<String> writes() {
        return practice.server().faults().requests().stream()
                .filter(request -> !request.startsWith("GET"))
                .toList();
    }

    private void change(Benefit row, int percent) throws IOException {
        practice.api()
                .benefits()
                .change(new BenefitId(row.benefitNum()), Fields.of("Percent", percent))
                .execute();
    }

    /** What other programs do: all rows removed and made anew. */
    private void renumber() throws IOException {
        for (Benefit row : rows()) {
            practice.api().benefits().delete(new BenefitId(row.benefitNum())).execute();
            Fields fields = Fields.of("PlanNum", row.planNum())
                    .and("CovCatNum", row.covCatNum())
                    .and("BenefitType", row.benefitType())
                    .and("MonetaryAmt", row.monetaryAmt())
                    .and("TimePeriod", row.timePeriod())
                    .and("QuantityQualifier", row.quantityQualifier())
                    .and("Quantity", row.quantity())
                    .and("CoverageLevel", row.coverageLevel())
                    .and("CodeGroupNum", row.codeGroupNum())
                    .and("TreatArea", row.treatArea());
            if (row.percent() >= 0) {
                fields.and("Percent", row.percent());
            }
            practice.api().benefits().create(fields).execute();
        }
    }

    private Path vaultFolder() {
        var profile =
                new ConnectionProfile(ConnectionMode.SERVICE, practice.server().baseUrl());
        return DeskVaults.folder(place.resolve("vaults"), profile);
    }

    private String journal() {
        return execute(List.of("journal", "verify", "--vault", vaultFolder())).out;
    }

    private Ended run(Object... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--server", practice.server().baseUrl(), "--keys", place.resolve("keys")));
        return line(all.toArray());
    }

    private Ended line(Object... words) {
        var all = new ArrayList<Object>(List.of("benefits"));
        all.addAll(List.of(words));
        return execute(all);
    }

    private Ended execute(List<Object> words) {
        var arguments = new ArrayList<>(List.of("--data", place.toString()));
        words.forEach(word -> arguments.add(word.toString()));
        var out = new StringWriter();
        var err = new StringWriter();
        InputStream usual = System.in;
        try {
            System.setIn(new ByteArrayInputStream((passphrase + "\n").getBytes(StandardCharsets.UTF_8)));
            int status = FrontdeskCommand.line(folders -> {}, "1")
                    .setOut(new PrintWriter(out))
                    .setErr(new PrintWriter(err))
                    .execute(arguments.toArray(String[]::new));
            return new Ended(status, out.toString(), err.toString());
        } finally {
            System.setIn(usual);
        }
    }
}
