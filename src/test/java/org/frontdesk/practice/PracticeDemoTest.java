package org.frontdesk.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeDemoTest {
    @TempDir
    static Path folder;

    private static PracticeServer server;
    private static PracticeCaller call;

    @BeforeAll
    static void start() {
        server = PracticeServer.start(PracticeOptions.demo(folder));
        call = new PracticeCaller(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everythingOfTheDemoPracticeCanBeRead() throws Exception {
        for (String list : new String[] {
            "benefits",
            "carriers",
            "claimprocs",
            "codegroups",
            "covcats",
            "covspans",
            "definitions?includeHidden=true",
            "discountplans",
            "employers",
            "fees",
            "feescheds",
            "insplans",
            "inssubs",
            "insverifies",
            "patients",
            "patients/Simple",
            "patplans",
            "preferences",
            "procedurecodes",
            "procedurelogs",
            "providers",
            "sheetdefs",
            "treatplans",
            "userods?includeHidden=true"
        }) {
            var answer = call.get("/" + list);
            assertThat(answer.status()).as(list + answer.text()).isEqualTo(200);
            assertThat(answer.json()).as(list).isNotEmpty();
        }
    }

    /** In the API's own form of dates the database writes the list, in another the fields write themselves. */
    @Test
    void bothWaysOfWritingAListSayTheSame() throws Exception {
        for (String list : List.of(
                "benefits", "fees", "insplans", "inssubs", "patplans", "patients", "procedurecodes", "treatplans")) {
            var fields = call.get("/" + list + "?DateFormatString=yyyy-MM-dd");
            assertThat(call.get("/" + list).text()).isEqualTo(fields.text());
        }
    }

    @Test
    void theOrdinalsOfEveryDemoPatientAreWithoutGaps() throws Exception {
        long patient = 0;
        int place = 0;
        for (var row : call.get("/patplans").json()) {
            place = row.get("PatNum").asLong() == patient ? place + 1 : 1;
            patient = row.get("PatNum").asLong();
            assertThat(row.get("Ordinal").asInt()).isEqualTo(place);
        }
        assertThat(patient).isPositive();
    }

    @Test
    void everyDemoPatientOpens() throws Exception {
        List<Long> patients = new ArrayList<>();
        call.get("/patients")
                .json()
                .forEach(row -> patients.add(row.get("PatNum").asLong()));
        for (long patient : patients.subList(0, Math.min(25, patients.size()))) {
            for (String part : List.of(
                    "/patients/" + patient,
                    "/familymodules/" + patient + "/Insurance",
                    "/treatplans?PatNum=" + patient,
                    "/documents?PatNum=" + patient)) {
                assertThat(call.get(part).status()).as(part).isEqualTo(200);
            }
        }
    }

    @Test
    void everyUnsavedDemoPlanCanBeSaved() throws Exception {
        int lines = 0;
        for (var plan : call.get("/treatplans?TPStatus=Active&Limit=20").json()) {
            var saved = call.post("/treatplans/Saved", "{'TreatPlanNum':" + plan.get("TreatPlanNum") + "}");
            assertThat(saved.status()).as(saved.text()).isEqualTo(201);
            for (var line : call.get("/proctps?TreatPlanNum=" + saved.id("TreatPlanNum"))
                    .json()) {
                lines++;
                assertThat(line.get("PatAmt").asDouble()).isGreaterThanOrEqualTo(0);
            }
        }
        assertThat(lines).isPositive();
    }
}
