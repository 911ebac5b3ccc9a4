package org.frontdesk.service.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.wire.ProcedureCode;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;
import org.frontdesk.service.vault.VaultOpening;
import org.frontdesk.testing.TestClock;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceDataTest {
    @TempDir
    Path folder;

    private final TestPractice practice = TestPractice.demo();
    private final TestClock clock = new TestClock(Instant.parse("2031-05-06T08:12:00Z"));
    private Vault vault;
    private CacheVault shelf;
    private ReferenceData lists;

    @BeforeEach
    void open() throws VaultException {
        vault = VaultOpening.byItself(folder);
        shelf = new CacheVault(vault, trouble -> {});
        lists = made();
    }

    @AfterEach
    void end() throws VaultException {
        shelf.close();
        vault.close();
        practice.close();
    }

    private ReferenceData made() {
        return new ReferenceData(practice.api(), practice.inline(), shelf, clock);
    }

    private List<ProcedureCode> codes(ReferenceData from) throws Exception {
        return ApiCall.joined(from::procedureCodes).execute();
    }

    private List<String> asked() {
        return practice.server().faults().requests();
    }

    @Test
    void aListIsAskedForOnceAndReadFromTheDiskByTheNextRun() throws Exception {
        List<ProcedureCode> first = codes(lists);
        assertThat(codes(lists)).isSameAs(first);
        assertThat(shelf.flush(Duration.ofSeconds(10))).isTrue();
        int asked = asked().size();

        List<ProcedureCode> next = codes(made());

        assertThat(next).hasSizeGreaterThan(20).isEqualTo(first);
        assertThat(asked()).hasSize(asked);
    }

    @Test
    void aListOlderThanADayAnswersAtOnceAndIsRenewedBehind() throws Exception {
        List<ProcedureCode> first = codes(lists);
        clock.goOn(Duration.ofHours(23));
        codes(lists);
        int asked = asked().size();
        clock.goOn(Duration.ofHours(2));

        assertThat(codes(lists)).isSameAs(first);
        assertThat(asked()).hasSize(asked + 1).last().isEqualTo("GET /procedurecodes");
        codes(lists);
        assertThat(asked()).hasSize(asked + 1);
    }

    @Test
    void onlyWhatChangedIsReadAndPutInItsPlace() throws Exception {
        var known = ApiCall.joined(lists::procedureCodes).execute();
        ProcedureCode some = known.getFirst();
        var cursor = new ChangeCursor<>(
                () -> practice.api().reference().procedureCodes(),
                since -> practice.api().reference().procedureCodesSince(since),
                ProcedureCode::codeNum,
                ProcedureCode::dateTStamp);
        var outdated = new ProcedureCode(
                some.codeNum(), some.procCode(), "old words", "", 0, "", "", "", "", "", some.dateTStamp());
        var before = known.stream()
                .map(code -> code.codeNum() == some.codeNum() ? outdated : code)
                .toList();
        var missing = before.subList(0, before.size() - 1);

        List<ProcedureCode> renewed =
                ApiCall.joined(scope -> cursor.renewed(scope, missing)).execute();

        assertThat(renewed).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void whatIsMissingAtTheStartIsReadAndWhatIsKnownIsNot() throws Exception {
        codes(lists);
        lists.keepFresh();
        List<String> asked = List.copyOf(asked());
        assertThat(asked).contains("GET /covcats", "GET /definitions", "GET /userods", "GET /insplans");
        assertThat(asked).filteredOn("GET /procedurecodes"::equals).hasSize(1);

        lists.keepFresh();
        assertThat(asked()).hasSameSizeAs(asked);
    }

    @Test
    void aServerThatIsAwayLeavesTheListsAsTheyAre() throws Exception {
        List<ProcedureCode> first = codes(lists);
        clock.goOn(Duration.ofDays(3));
        practice.server().faults().failNext(503);
        lists.keepFresh();
        assertThat(codes(lists)).isEqualTo(first);
    }

    @Test
    void aPersonCanHaveThemAllReadAnewAndSeesTheirAge() throws Exception {
        codes(lists);
        clock.goOn(Duration.ofHours(1));
        Instant[] age = new Instant[1];
        lists.refresh().start(oldest -> age[0] = oldest.orElseThrow(), problem -> {});
        assertThat(age[0]).isEqualTo(clock.instant());
        assertThat(asked()).filteredOn("GET /procedurecodes"::equals).hasSize(2);
    }

    @Test
    void preferencesAndTheirAbsenceAreKeptAndAskedForInOneList() throws Exception {
        for (int i = 0; i < 2; i++) {
            assertThat(ApiCall.joined(scope -> lists.preference(scope, "InsChecksFrequency"))
                            .execute())
                    .isPresent();
            assertThat(ApiCall.joined(scope -> lists.preference(scope, "PracticeDefaultProv"))
                            .execute())
                    .isEmpty();
        }
        assertThat(asked()).hasSize(1);
        assertThatThrownBy(() -> ApiCall.joined(scope -> lists.preference(scope, "NoSuchName"))
                        .execute())
                .hasMessage("NoSuchName is not among the preferences that are kept");
    }
}
