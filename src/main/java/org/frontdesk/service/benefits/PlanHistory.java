package org.frontdesk.service.benefits;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.frontdesk.api.ApiCall;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.service.Background;
import org.frontdesk.service.Work;
import org.frontdesk.service.desk.DeskShelf;
import org.frontdesk.service.json.RecordJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last confirmed saves of each plan, kept beside the server by this desk. Those of other desks are not known here. */
public final class PlanHistory {
    private static final Logger log = LoggerFactory.getLogger(PlanHistory.class);
    private static final ObjectMapper JSON = RecordJson.mapper();
    private static final String KIND = "plansaves";
    private static final int MOST = 50;
    /** Writes that waited arrive one by one; within this time they are one save. */
    private static final Duration ONE_SAVE = Duration.ofMinutes(5);

    private final DeskShelf shelf;
    private final Supplier<String> who;
    private final Clock clock;
    private final Background background;
    private final List<Consumer<PlanId>> watchers = new CopyOnWriteArrayList<>();

    private record Kept(List<PlanSave> saves) {
        Kept {
            saves = List.copyOf(saves);
        }
    }

    /** @param who says who is at the desk, on any thread */
    public PlanHistory(DeskShelf shelf, Supplier<String> who, Clock clock, Background background) {
        this.shelf = shelf;
        this.who = who;
        this.clock = clock;
        this.background = background;
    }

    /** The saves of a plan, the newest first. */
    public Work<List<PlanSave>> of(PlanId plan) {
        return background.of(ApiCall.joined(scope -> read(plan)));
    }

    /**
     * Keeps what a save made of the rows, in the background; where nothing changed nothing is kept.
     *
     * @param late whether it came after the save that it belongs to
     */
    void saved(BenefitPlan plan, List<StoredBenefit> before, List<StoredBenefit> after, boolean late) {
        if (before.equals(after)) {
            return;
        }
        var save = new PlanSave(LocalDateTime.now(clock), who.get(), plan.patientPlan(), before, after);
        background
                .of(ApiCall.joined(scope -> keep(plan.plan(), save, late)))
                .start(
                        done -> watchers.forEach(watcher -> watcher.accept(plan.plan())),
                        refused -> log.warn("A save of a plan was not kept: {}", refused.detail()));
    }

    /** Calls it on the window thread when a save was kept. */
    public void watch(Consumer<PlanId> watcher) {
        watchers.add(watcher);
    }

    public void unwatch(Consumer<PlanId> watcher) {
        watchers.remove(watcher);
    }

    private synchronized PlanSave keep(PlanId plan, PlanSave save, boolean late) throws IOException {
        var saves = new ArrayList<>(read(plan));
        Optional<PlanSave> begun = saves.stream()
                .findFirst()
                .filter(last -> late
                        && last.who().equals(save.who())
                        && last.patientPlan().equals(save.patientPlan())
                        && Duration.between(last.at(), save.at()).compareTo(ONE_SAVE) < 0);
        begun.ifPresent(saves::remove);
        saves.addFirst(
                begun.map(last -> new PlanSave(save.at(), save.who(), save.patientPlan(), last.before(), save.after()))
                        .orElse(save));
        shelf.put(
                KIND, plan.toString(), bytes(new Kept(saves.stream().limit(MOST).toList())));
        return save;
    }

    private List<PlanSave> read(PlanId plan) throws IOException {
        Optional<byte[]> kept = shelf.get(KIND, plan.toString());
        if (kept.isEmpty()) {
            return List.of();
        }
        try (var open = new GZIPInputStream(new ByteArrayInputStream(kept.get()))) {
            return JSON.readValue(open, Kept.class).saves();
        }
    }

    /** Rows of one plan read much alike. */
    private static byte[] bytes(Kept kept) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(JSON.writeValueAsBytes(kept));
        }
        return bytes.toByteArray();
    }
}
