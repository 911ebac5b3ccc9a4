package org.frontdesk.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.frontdesk.api.DentalApi;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.edits.Edit;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.domain.quickentry.Proposal;
import org.frontdesk.domain.quickentry.QuickEntry;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.benefits.BenefitReference;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.service.benefits.PatientBenefits;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.queue.BatchShelf;
import org.frontdesk.service.queue.Patience;
import org.frontdesk.service.queue.WriteJournal;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.testing.Gate;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.NotedJournal;
import org.frontdesk.testing.OtherProgram;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two desks change the same plan, each from the rows as they were before: crowns by both in different fields, the yearly maximum by both
 * differently, other rows by one alone, and one new row by both alike. Meanwhile another program deletes all rows and makes them anew under
 * other numbers.
 */
@Timeout(60)
class TwoDesksTest {
    private static final PatientId OLIVIA = new PatientId(1);
    private static final PlanId PLAN = new PlanId(1);
    private static final int MOST_SAVES = 5;

    private final TestPractice practice = TestPractice.demo();
    private final OtherProgram other = new OtherProgram(practice.api(), PLAN);
    private final Desk a = new Desk();
    private final Desk b = new Desk();

    /** When the other program makes all rows anew. */
    enum Moment {
        BEFORE_A_SAVES,
        /** After desk A read the rows for its save, before its first write. */
        WHILE_A_WRITES,
        BETWEEN_THE_SAVES,
        /** Before desk B's first write. */
        BEFORE_B_WRITES,
        /** Before desk B's second write. */
        WHILE_B_WRITES,
        /** Desk B's second write never arrives and the rest waits. */
        WHILE_B_WAITS,
        /** Desk B's second write arrives, nobody hears of it, and the rest waits. */
        WHILE_B_DOUBTS,
        NEVER
    }

    /** One desk with a program of its own; everything runs on the calling thread. */
    private final class Desk {
        private final Gate gate = new Gate(practice.connection());
        private final DentalApi api = new DentalApi(gate.connection(), () -> false);
        private final WriteQueue queue = new WriteQueue(
                practice.inline(),
                BatchShelf.none(),
                new Patience(Duration.ofDays(1), Duration.ofDays(1), 1000),
                WriteJournal.none(),
                Clock.systemDefaultZone());
        private final NotedJournal journal = new NotedJournal();
        private final BenefitsViewModel model = new BenefitsViewModel(
                OLIVIA,
                new BenefitsService(
                        api,
                        practice.inline(),
                        DeskCache.inMemory(api, practice.inline()),
                        new Drafts<>(),
                        queue,
                        journal),
                new Strings(Locale.US),
                new NavigationLog());
        private final List<String> asked = new ArrayList<>();
        private int saves;

        void type(String says, BenefitColumn column, String typed) {
            model.sheet().type(row(says), column, typed);
        }

        void enter(String line) {
            model.sheet()
                    .apply(
                            Edit.Kind.ENTRY,
                            read(line).stream()
                                    .<RowChange>map(RowChange.Add::new)
                                    .toList());
        }

        List<BenefitDraft> read(String line) {
            BenefitReference reference =
                    model.sheet().pageProperty().get().orElseThrow().reference();
            return new QuickEntry(reference.terms(), BenefitOwner.PLAN, TimePeriod.CALENDAR_YEAR)
                    .read(line).rows().stream().map(Proposal::row).toList();
        }

        RowKey row(String says) {
            return model.sheet().rows().stream()
                    .filter(row -> row.says().equals(says))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No row says " + says))
                    .key();
        }

        /** As a person does: saves, decides what is asked, and saves again until all is with the server. */
        void save(boolean mine) {
            while (model.sheet().changedProperty().get() && saves < MOST_SAVES) {
                String conflict = model.status().conflictProperty().get();
                if (conflict.isEmpty()) {
                    saves++;
                    model.save();
                    gate.decide(request -> Gate.Passing.THROUGH);
                    queue.hurry();
                } else {
                    asked.add(conflict);
                    if (mine) {
                        model.keepMine();
                    } else {
                        model.takeTheirs();
                    }
                }
            }
        }

        /** Lets something happen right before the write with this number, counted from 1; that write and the rest pass so. */
        void before(int write, Gate.Passing it, Gate.Passing rest, Runnable happens) {
            var writes = new AtomicInteger();
            gate.decide(request -> {
                int now = request.startsWith("GET") ? writes.get() : writes.incrementAndGet();
                if (now < write) {
                    return Gate.Passing.THROUGH;
                }
                if (now == write && !request.startsWith("GET")) {
                    happens.run();
                    return it;
                }
                return rest;
            });
        }

        void close() {
            model.close();
            queue.close();
            api.close();
            gate.close();
        }
    }

    @AfterEach
    void close() {
        a.close();
        b.close();
        practice.close();
    }

    @ParameterizedTest
    @CsvSource({
        "NEVER, true",
        "NEVER, false",
        "BEFORE_A_SAVES, true",
        "WHILE_A_WRITES, false",
        "BETWEEN_THE_SAVES, true",
        "BETWEEN_THE_SAVES, false",
        "BEFORE_B_WRITES, true",
        "WHILE_B_WRITES, true",
        "WHILE_B_WRITES, false",
        "WHILE_B_WAITS, true",
        "WHILE_B_WAITS, false",
        "WHILE_B_DOUBTS, true",
        "WHILE_B_DOUBTS, false",
    })
    void whatOneSideChangedIsThereAndWhatBothChangedIsAsked(Moment moment, boolean mine) {
        List<BenefitDraft> before = stored();
        typeAtBothDesks();
        if (moment == Moment.BEFORE_A_SAVES) {
            other.makeAllAnew();
        }
        if (moment == Moment.WHILE_A_WRITES) {
            a.before(1, Gate.Passing.THROUGH, Gate.Passing.THROUGH, other::makeAllAnew);
        }
        a.save(mine);
        assertThat(a.asked).isEmpty();
        if (moment == Moment.BETWEEN_THE_SAVES) {
            other.makeAllAnew();
        }
        b.model.save();
        assertThat(b.model.status().conflictProperty().get())
                .isEqualTo("Somebody else changed Amount of \"Pays at most $1,500 per person per calendar year\" from"
                        + " 1500.00 to 2000.00. You typed 1800.00.");
        switch (moment) {
            case BEFORE_B_WRITES -> b.before(1, Gate.Passing.THROUGH, Gate.Passing.THROUGH, other::makeAllAnew);
            case WHILE_B_WRITES -> b.before(2, Gate.Passing.THROUGH, Gate.Passing.THROUGH, other::makeAllAnew);
            case WHILE_B_WAITS -> b.before(2, Gate.Passing.LOST, Gate.Passing.LOST, other::makeAllAnew);
            case WHILE_B_DOUBTS -> b.before(3, Gate.Passing.LOST, Gate.Passing.LOST, other::makeAllAnew);
            case NEVER, BEFORE_A_SAVES, WHILE_A_WRITES, BETWEEN_THE_SAVES -> {}
        }
        b.save(mine);
        System.out.println(moment + (mine ? ", mine" : ", theirs") + ": A saved " + a.saves + " times, B " + b.saves
                + " times, asked " + b.asked.size());
        assertThat(b.asked).hasSize(1);
        assertThat(stored()).containsExactlyInAnyOrderElementsOf(meant(before, mine ? "1800.00" : "2000.00"));
        assertThat(a.saves + b.saves).isLessThanOrEqualTo(2);
        for (Desk desk : List.of(a, b)) {
            desk.model.load();
            assertThat(desk.model.sheet().changedProperty().get()).isFalse();
            assertThat(desk.model.sheet().rows()).hasSize(stored().size());
        }
    }

    private void typeAtBothDesks() {
        a.model.load();
        b.model.load();
        a.type("Pays 50% of crowns", BenefitColumn.PERCENT, "60");
        a.type("Pays at most $1,500 per person per calendar year", BenefitColumn.AMOUNT, "2000");
        a.enter("excl implants");
        b.type("Pays 80% of fillings", BenefitColumn.PERCENT, "75");
        RowKey crowns = b.row("Pays 50% of crowns");
        b.model
                .sheet()
                .take(
                        List.of(crowns),
                        b.model.sheet().choices(BenefitColumn.LEVEL, "indi").getFirst());
        b.type("Pays at most $1,500 per person per calendar year", BenefitColumn.AMOUNT, "1800");
        b.model.sheet().remove(b.row("Sealants through age 15"));
        b.enter("excl implants");
    }

    private List<BenefitDraft> meant(List<BenefitDraft> before, String maximum) {
        var meant = new ArrayList<BenefitDraft>();
        for (BenefitDraft row : before) {
            switch (a.model.sheet().says(row)) {
                case "Pays 50% of crowns" ->
                    meant.add(row.with(BenefitField.PERCENT, "60").with(BenefitField.LEVEL, CoverageLevel.INDIVIDUAL));
                case "Pays 80% of fillings" -> meant.add(row.with(BenefitField.PERCENT, "75"));
                case "Pays at most $1,500 per person per calendar year" ->
                    meant.add(row.with(BenefitField.AMOUNT, maximum));
                case "Sealants through age 15" -> {}
                default -> meant.add(row);
            }
        }
        meant.addAll(a.read("excl implants"));
        return meant;
    }

    private List<BenefitDraft> stored() {
        PatientBenefits read = answer(new BenefitsService(practice.api(), practice.inline()).benefitsOf(OLIVIA));
        return read.plans().getFirst().rows().stream().map(BenefitDraft::of).toList();
    }
}
