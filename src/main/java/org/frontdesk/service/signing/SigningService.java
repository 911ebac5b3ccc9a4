package org.frontdesk.service.signing;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.ApiDates;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Fields;
import org.frontdesk.document.PaperSize;
import org.frontdesk.document.SheetPicture;
import org.frontdesk.document.TreatmentPlanPdf;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.Background;
import org.frontdesk.service.Overtaken;
import org.frontdesk.service.Unsaved;
import org.frontdesk.service.Work;
import org.frontdesk.service.journal.JournalEvent;
import org.frontdesk.service.queue.Carried;
import org.frontdesk.service.queue.Order;
import org.frontdesk.service.queue.Orders;
import org.frontdesk.service.queue.Origin;
import org.frontdesk.service.queue.Outcome;
import org.frontdesk.service.queue.Sending;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.service.treatmentplans.PlanReading;
import org.frontdesk.text.Strings;

/** Signing a saved treatment plan: the sheet, the signature with its document, and the way back. */
public final class SigningService {
    private final DentalApi api;
    private final Background background;
    private final Map<String, SigningProgress> reached = new ConcurrentHashMap<>();
    private final Orders<SigningWrite> writes;
    private final SignedFile file;
    private final SignedCopies copies;

    /** Without a queue on the disk and without a seal. */
    public SigningService(DentalApi api, Background background) {
        this(api, background, WriteQueue.inMemory(background));
    }

    /** Without a seal. */
    public SigningService(DentalApi api, Background background, WriteQueue queue) {
        this(api, background, queue, SignedFile.plain(), new SignedCopies(Optional.empty(), background));
    }

    /**
     * @param queue sends what is signed, also what an earlier run left there
     * @param file makes what is stored of it
     * @param copies keep what is stored of it
     */
    public SigningService(
            DentalApi api, Background background, WriteQueue queue, SignedFile file, SignedCopies copies) {
        this.api = api;
        this.background = background;
        this.file = file;
        this.copies = copies;
        this.writes = new Orders<>(queue);
        writes.register("signing.sign", SigningWrite.Sign.class, this::sign);
        writes.register("signing.clear", SigningWrite.Clear.class, this::clear);
    }

    /** The day on which the patient's enrollment in a plan was last verified, for each plan that was. */
    public Work<Map<PatPlanId, LocalDate>> verified(Collection<PatPlanId> plans) {
        return background.of(ApiCall.joined(scope -> {
            var days = new HashMap<PatPlanId, LocalDate>();
            for (PatPlanId plan : plans) {
                scope.ask(api.insurance().enrollmentVerified(plan)).stream()
                        .flatMap(row -> ApiDates.day(row.dateLastVerified()).stream())
                        .max(LocalDate::compareTo)
                        .ifPresent(day -> days.put(plan, day));
            }
            return days;
        }));
    }

    /** The plan as a PDF to sign by hand. */
    public Work<byte[]> toSign(SigningSheet sheet, Locale language, String statement, SigningRecord record) {
        return background.of(
                ApiCall.joined(scope -> SignedFile.toSign(sheet, language, statement, record, OffsetDateTime.now())));
    }

    /** What a document of this program looks like, its first sheet as a PNG. */
    public Work<byte[]> sample(String practice, PaperSize size, Strings language) {
        return background.of(ApiCall.joined(scope ->
                SheetPicture.first(new TreatmentPlanPdf(language).print(SamplePaper.of(practice, language), size))));
    }

    /** What is laid before the patient; empty when the plan is not there any more. */
    public Work<Optional<SigningSheet>> sheet(PatientId patient, TreatmentPlanId plan) {
        return background.of(ApiCall.joined(scope -> SigningReading.sheet(api, scope, patient, plan)));
    }

    /** As {@link #send(SigningWrite, String, Optional)}, of which the journal hears only how it ends. */
    public Work<Outcome<TreatmentPlan>> send(SigningWrite write, String words) {
        return send(write, words, Optional.empty());
    }

    /**
     * Hands over a signature or its end; it never fails as a whole.
     *
     * @param words for the person, what it does
     * @param noted what the journal hears of it, exactly if the order is kept
     */
    public Work<Outcome<TreatmentPlan>> send(SigningWrite write, String words, Optional<JournalEvent> noted) {
        var origin = Origin.of(write.patient(), Unsaved.Kind.SIGNING, write.heading());
        return writes.send(new Order<>(write, words, noted), origin, line(write.plan()));
    }

    /** How far the signing came that was tried last in this run. */
    public SigningProgress progress(SigningOrder order) {
        return reached.getOrDefault(order.documentName(), SigningProgress.NONE);
    }

    /** How many writes about the plan are on their way; they are tried again now. */
    public int onTheirWay(TreatmentPlanId plan) {
        return writes.onTheirWay(line(plan));
    }

    /** Calls the watcher when something came to its end after whoever handed it over had been told that it waits. */
    public void watch(Orders.Settlement<SigningWrite> watcher) {
        writes.watch(watcher);
    }

    /** Calls it no more. */
    public void unwatch(Orders.Settlement<SigningWrite> watcher) {
        writes.unwatch(watcher);
    }

    private static String line(TreatmentPlanId plan) {
        return "treatment plan " + plan;
    }

    private Carried<TreatmentPlan> sign(SigningWrite.Sign sign, Sending sending) throws IOException {
        return new SigningSteps(
                        api,
                        file,
                        copies,
                        sign,
                        sending,
                        progress -> reached.put(sign.order().documentName(), progress))
                .run();
    }

    private Carried<TreatmentPlan> clear(SigningWrite.Clear clear, Sending sending) throws IOException {
        TreatmentPlan plan = clear.signed();
        if (!sending.isFresh() || sending.mayBeDone()) {
            TreatmentPlan now = SigningReading.plan(api, sending, clear.patient(), plan.id())
                    .orElseThrow(() -> new Overtaken("treatment plan " + plan.id() + " is gone"));
            if (!now.isSigned()) {
                return Carried.of(now).changing(SigningSteps.says(plan), SigningSteps.says(now));
            }
            if (!now.patient().equals(plan.patient()) || !now.practice().equals(plan.practice())) {
                throw new Overtaken("treatment plan " + plan.id() + " was signed anew");
            }
        }
        Fields fields = Fields.of("isSigned", false);
        plan.patient().filter(mark -> !mark.name().isEmpty()).ifPresent(mark -> fields.and("SignatureText", ""));
        plan.practice().ifPresent(mark -> {
            fields.and("isSignedPractice", false);
            if (!mark.name().isEmpty()) {
                fields.and("SignaturePracticeText", "");
            }
        });
        TreatmentPlan now = PlanReading.plan(sending.ask(api.treatPlans().change(plan.id(), fields)));
        return Carried.of(now)
                .ignoring(now.isSigned() ? List.of("isSigned") : List.of())
                .changing(SigningSteps.says(plan), SigningSteps.says(now));
    }
}
