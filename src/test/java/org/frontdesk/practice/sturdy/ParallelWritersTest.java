package org.frontdesk.practice.sturdy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.frontdesk.practice.PracticeCaller;
import org.frontdesk.practice.PracticeOptions;
import org.frontdesk.practice.PracticeServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many write at once, also to the same patient: nobody waits for ever and nobody's change is lost. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ParallelWritersTest {
    private static final int CLERKS = 16;
    private static final int WRITES = 40;
    private static final int BOUND = 60;

    @TempDir
    Path folder;

    private List<Ward.Place> places;
    private PracticeServer server;
    private PracticeCaller caller;

    @BeforeEach
    void serve() {
        places = Ward.furnish(folder, CLERKS);
        server = PracticeServer.start(PracticeOptions.empty(folder));
        caller = new PracticeCaller(server);
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void clerksWhoShareAPatientKeepItsOrdinalsWhole() throws Exception {
        List<Clerk> clerks = IntStream.range(0, CLERKS)
                .mapToObj(i -> new Clerk(places.get(i), i))
                .toList();
        together(clerks.stream()
                .<Callable<Void>>map(clerk -> () -> {
                    for (int i = 0; i < WRITES; i++) {
                        clerk.work(caller);
                    }
                    return null;
                })
                .toList());
        for (Clerk clerk : clerks) {
            assertThat(clerk.check(caller))
                    .as("something else than was acknowledged")
                    .isFalse();
        }
    }

    /** Everybody inserts at the same place, moves and drops at once; whoever looks never sees a gap. */
    @Test
    void theSamePlaceWantedByAllIsGivenInTurn() throws Exception {
        long patient = places.getFirst().sharedPatient();
        var work = new ArrayList<Callable<Void>>();
        for (Ward.Place place : places) {
            work.add(() -> {
                for (int i = 0; i < 8; i++) {
                    long link = caller.post(
                                    "/patplans",
                                    "{'PatNum':" + patient + ",'InsSubNum':" + place.sharedSubscription()
                                            + ",'Ordinal':1}")
                            .id("PatPlanNum");
                    assertThat(caller.put("/patplans/" + link, "{'Ordinal':9}").status())
                            .isEqualTo(200);
                    assertWhole(patient);
                    if (i < 7) {
                        assertThat(caller.delete("/patplans/" + link).status()).isEqualTo(200);
                    }
                }
                return null;
            });
        }
        together(work);
        assertThat(assertWhole(patient)).isEqualTo(CLERKS);
    }

    /** Each writer sets a field of its own in one row: what it wrote last stands, whatever the others write. */
    @Test
    void changesOfDifferentFieldsOfOneRowDoNotUndoEachOther() throws Exception {
        long row = caller.post(
                        "/benefits",
                        "{'PlanNum':" + places.getFirst().plan()
                                + ",'BenefitType':'CoInsurance','CoverageLevel':'Individual'}")
                .id("BenefitNum");
        together(List.of("MonetaryAmt", "Quantity", "Percent").stream()
                .<Callable<Void>>map(field -> () -> {
                    for (int value = 1; value <= 60; value++) {
                        assertThat(caller.put("/benefits/" + row, "{'" + field + "':" + value + "}")
                                        .status())
                                .isEqualTo(200);
                        JsonNode found = caller.get("/benefits/" + row).json();
                        assertThat(found.get(field).asInt()).as(field).isEqualTo(value);
                    }
                    return null;
                })
                .toList());
    }

    /** Two fields are always written together: no reader sees one without the other. */
    @Test
    void nobodySeesHalfAChange() throws Exception {
        long plan = places.getFirst().plan();
        long row = caller.post(
                        "/benefits",
                        "{'PlanNum':" + plan
                                + ",'BenefitType':'Deductible','CoverageLevel':'Family','MonetaryAmt':0,'Quantity':0}")
                .id("BenefitNum");
        var work = new ArrayList<Callable<Void>>();
        for (int writer = 0; writer < 4; writer++) {
            int first = 100 * writer;
            work.add(() -> {
                for (int n = first; n < first + 50; n++) {
                    caller.put("/benefits/" + row, "{'MonetaryAmt':" + n + ",'Quantity':" + n % 100 + "}");
                }
                return null;
            });
            work.add(() -> {
                for (int n = 0; n < 50; n++) {
                    Holdings.of(caller, plan, places.getFirst().patient());
                }
                return null;
            });
        }
        together(work);
    }

    /** The number of the patient's plans, which are numbered 1, 2, 3 and so on. */
    private int assertWhole(long patient) throws IOException {
        var ordinals = new ArrayList<Integer>();
        caller.get("/patplans?PatNum=" + patient)
                .json()
                .forEach(row -> ordinals.add(row.get("Ordinal").asInt()));
        assertThat(ordinals)
                .isEqualTo(IntStream.rangeClosed(1, ordinals.size()).boxed().toList());
        return ordinals.size();
    }

    private static void together(List<Callable<Void>> work) throws Exception {
        try (ExecutorService desks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> done : desks.invokeAll(work, BOUND, TimeUnit.SECONDS)) {
                assertThat(done.isCancelled())
                        .as("still waiting after %d s", BOUND)
                        .isFalse();
                done.get();
            }
        }
    }
}
