package org.frontdesk.service.drafts;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.frontdesk.api.Connection;
import org.frontdesk.api.DentalApi;
import org.frontdesk.benefits.BenefitColumn;
import org.frontdesk.benefits.BenefitRow;
import org.frontdesk.benefits.BenefitsViewModel;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.benefit.BenefitEdits;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.practice.PracticeOptions;
import org.frontdesk.practice.PracticeServer;
import org.frontdesk.service.Background;
import org.frontdesk.service.DraftShelf;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.connection.SessionKeychain;
import org.frontdesk.service.desk.DeskVault;
import org.frontdesk.service.desk.DeskVaults;
import org.frontdesk.service.treatmentplans.LineDraft;
import org.frontdesk.service.treatmentplans.PlanDrafts;
import org.frontdesk.service.treatmentplans.TreatmentPlansService;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.text.Strings;
import org.frontdesk.treatmentplans.PlanLinesViewModel;
import org.frontdesk.treatmentplans.TreatmentPlansViewModel;

/**
 * A person who types without a pause into the benefit rows and treatment plan lines of one patient of the practice on this computer, until
 * the process is killed. It says {@code BENEFITS n what} or {@code LINES n what} just before a draft goes to the vault, and
 * {@code COMMITTED n} once that one and all before are on the disk. Each line ends with a full stop, so that a cut one is known.
 */
public final class DraftProcess {
    static final PatientId PATIENT = new PatientId(1);
    private static final List<BenefitColumn> NUMBERS =
            List.of(BenefitColumn.PERCENT, BenefitColumn.AMOUNT, BenefitColumn.QUANTITY);

    static final String NOTHING = "nothing";

    private final Random random;
    private final AtomicInteger announced = new AtomicInteger();
    private final Drafts<PatPlanId, BenefitEdits> benefitDrafts = new Drafts<>();
    private final PlanDrafts planDrafts = new PlanDrafts();
    private final BenefitsViewModel benefits;
    private final TreatmentPlansViewModel plans;
    private final DraftVault vault;

    private DraftProcess(DentalApi api, DraftVault vault, long seed) {
        this.random = new Random(seed);
        this.vault = vault;
        benefitDrafts.shelve(new Announced<>(vault.benefits(), "BENEFITS", DraftProcess::say));
        planDrafts.lines().shelve(new Announced<>(vault.lines(), "LINES", DraftProcess::say));
        planDrafts.panels().shelve(vault.panels());
        var inline = new Background(Runnable::run, Runnable::run);
        var strings = new Strings(Locale.US);
        benefits = new BenefitsViewModel(
                PATIENT, new BenefitsService(api, inline, benefitDrafts), strings, new NavigationLog());
        plans = new TreatmentPlansViewModel(
                PATIENT,
                org.frontdesk.testing.TestPlanDesk.of(api, inline, new TreatmentPlansService(api, inline, planDrafts)),
                strings,
                new NavigationLog());
    }

    /** Arguments: the practice's folder, the vaults' folder, a seed. */
    public static void main(String[] arguments) throws InterruptedException {
        Thread.currentThread().setUncaughtExceptionHandler((thread, defect) -> {
            defect.printStackTrace();
            Runtime.getRuntime().halt(1); // the practice server's threads would keep the process
        });
        PracticeServer server = PracticeServer.start(PracticeOptions.demo(Path.of(arguments[0])));
        var connection = new Connection(URI.create(server.baseUrl()), server.developerKey(), server.customerKey());
        try (var api = new DentalApi(connection, () -> false)) {
            new DraftProcess(api, vault(Path.of(arguments[1])).drafts(), Long.parseLong(arguments[2])).type();
        }
    }

    static DeskVault vault(Path folder) {
        return new DeskVaults(folder, new SessionKeychain(), () -> "", trouble -> {
                    throw new AssertionError(trouble);
                })
                .open(ConnectionProfile.PRACTICE)
                .vault()
                .orElseThrow();
    }

    /** What a draft of benefit rows says, in one word. */
    static String say(BenefitEdits edits) {
        return edits.pending().stream()
                .map(row -> row.key().number() + "="
                        + row.mine()
                                .map(mine -> mine.percent() + "|" + mine.amount() + "|" + mine.quantity())
                                .orElse("removed"))
                .collect(Collectors.joining(";"));
    }

    /** What a draft of lines says, in one word. */
    static String say(LineDraft work) {
        return work.edits().changes().stream()
                        .map(change -> change.id() + "="
                                + work.edits().line(change.id()).amount(LineField.FEE))
                        .collect(Collectors.joining(";"))
                + "/" + unread(work);
    }

    private static String unread(LineDraft work) {
        return work.unread().entrySet().stream()
                .sorted(Comparator.comparing(line -> line.getKey().number()))
                .map(line -> line.getKey() + "=" + line.getValue().getOrDefault(LineField.FEE, ""))
                .collect(Collectors.joining(";"));
    }

    private void type() throws InterruptedException {
        benefits.load();
        plans.load();
        plans.choose(plans.rows().getLast().id());
        for (int edit = 1; true; edit++) {
            if (random.nextInt(3) == 0) {
                line(edit);
            } else {
                row(edit);
            }
            int given = announced.get();
            if (random.nextInt(4) > 0 && vault.flush(Duration.ofMinutes(1))) {
                System.out.println("COMMITTED " + given + " .");
            }
        }
    }

    /** Says what goes to the vault before it does. */
    private final class Announced<K, V> implements DraftShelf<K, V> {
        private final DraftShelf<K, V> shelf;
        private final String name;
        private final Function<V, String> says;

        Announced(DraftShelf<K, V> shelf, String name, Function<V, String> says) {
            this.shelf = shelf;
            this.name = name;
            this.says = says;
        }

        @Override
        public Map<K, Drafts.Draft<V>> found() {
            return shelf.found();
        }

        @Override
        public void keep(K key, Drafts.Draft<V> draft) {
            announce(says.apply(draft.work()));
            shelf.keep(key, draft);
        }

        @Override
        public void forget(K key) {
            announce(NOTHING);
            shelf.forget(key);
        }

        private void announce(String what) {
            System.out.println(name + " " + announced.incrementAndGet() + " " + what + " .");
        }
    }

    private void row(int edit) {
        BenefitRow row = benefits.sheet()
                .rows()
                .get(random.nextInt(benefits.sheet().rows().size()));
        switch (random.nextInt(12)) {
            case 0 -> benefits.sheet().undo();
            case 1 -> benefits.sheet().redo();
            case 2 -> benefits.sheet().remove(row.key());
            case 3 -> {
                if (benefits.sheet().rows().size() < 60) {
                    benefits.sheet().duplicate(row.key());
                }
            }
            default -> benefits.sheet().type(row.key(), NUMBERS.get(random.nextInt(NUMBERS.size())), "7" + edit);
        }
    }

    private void line(int edit) {
        PlanLinesViewModel lines = plans.linesProperty().get();
        List<PlanLineId> ids =
                lines.rows().stream().flatMap(row -> row.id().stream()).toList();
        PlanLineId line = ids.get(random.nextInt(ids.size()));
        switch (random.nextInt(6)) {
            case 0 -> lines.undo();
            case 1 -> lines.edit(line, LineField.FEE, "unread" + edit);
            default -> lines.edit(line, LineField.FEE, edit + ".25");
        }
    }
}
