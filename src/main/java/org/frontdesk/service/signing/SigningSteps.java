package org.frontdesk.service.signing;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Fields;
import org.frontdesk.api.wire.Definition;
import org.frontdesk.api.wire.Document;
import org.frontdesk.document.PaperSignature;
import org.frontdesk.document.TreatmentPlanPaper;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.Overtaken;
import org.frontdesk.service.queue.Carried;
import org.frontdesk.service.queue.Sending;
import org.frontdesk.service.treatmentplans.PlanReading;

/**
 * The steps of one try: look whether the plan still says what was shown, store the PDF unless an earlier try did, sign unless an earlier
 * try did. Each step first looks at the server, because an answer can be lost after the work was done.
 */
final class SigningSteps {
    private static final int IMAGE_CATEGORIES = 18;
    private static final String PLAN_CATEGORY = "Treatment Plans";

    private final DentalApi api;
    private final SignedFile file;
    private final SigningOrder order;
    private final SignedFields fields;
    private final Sending sending;
    private final Consumer<SigningProgress> reached;
    private final SignedCopies copies;
    private SigningProgress progress;
    private Optional<Long> document = Optional.empty();

    /** @param reached hears of each step that is done */
    SigningSteps(
            DentalApi api,
            SignedFile file,
            SignedCopies copies,
            SigningWrite.Sign sign,
            Sending sending,
            Consumer<SigningProgress> reached) {
        this.api = api;
        this.file = file;
        this.copies = copies;
        this.order = sign.order();
        this.fields = sign.fields();
        this.sending = sending;
        this.reached = reached;
        this.progress = sign.earlier();
    }

    /**
     * The plan as it is now, signed unless the server ignored that.
     *
     * @throws Overtaken when it is gone, says something else by now, or somebody else signed it
     */
    Carried<TreatmentPlan> run() throws IOException {
        reach(sending.kept(SigningProgress.class).orElse(progress));
        TreatmentPlan plan = SigningReading.plan(
                        api,
                        sending,
                        order.sheet().patient(),
                        order.sheet().plan().id())
                .orElseThrow(() -> new Overtaken(name() + " is gone"));
        if (plan.patient().isPresent()) {
            if (isOurs(plan)) {
                return carried(plan);
            }
            throw new Overtaken(name() + " is signed");
        }
        List<StoredLine> lines = sending.ask(api.treatPlans().lines(plan.id())).stream()
                .map(PlanReading::line)
                .toList();
        if (!order.sheet().saysTheSame(plan, lines)) {
            throw new Overtaken(name() + " says something else");
        }
        store(plan);
        return sign(plan);
    }

    /** What a plan says about its signatures. */
    static Map<String, String> says(TreatmentPlan plan) {
        var says = new LinkedHashMap<String, String>();
        plan.patient().ifPresent(mark -> {
            says.put("isSigned", "true");
            says.put("SignatureText", mark.name());
        });
        plan.practice().ifPresent(mark -> {
            says.put("isSignedPractice", "true");
            says.put("SignaturePracticeText", mark.name());
        });
        return says;
    }

    private Carried<TreatmentPlan> carried(TreatmentPlan plan) {
        var after = new LinkedHashMap<>(says(plan));
        after.put("Document", order.documentName());
        document.ifPresent(number -> after.put("DocNum", Long.toString(number)));
        after.put("Handle", order.record().handle());
        return Carried.of(plan)
                .ignoring(plan.patient().isPresent() ? List.of() : List.of("isSigned"))
                .changing(Map.of(), after);
    }

    private String name() {
        return "treatment plan " + order.sheet().plan().id();
    }

    private void reach(SigningProgress now) {
        progress = now;
        reached.accept(now);
    }

    /** A signature that appeared after we asked for one, under the name we sent or under none, is the one we asked for. */
    private boolean isOurs(TreatmentPlan plan) {
        String name = plan.patient().orElseThrow().name();
        return progress.signatureAsked()
                && (name.isEmpty() || name.equals(order.patient().name()));
    }

    /** The file is kept at the desk before it leaves, so that every try and every later print has the same bytes. */
    private void store(TreatmentPlan plan) throws IOException {
        Optional<Document> there = sending
                .ask(api.documents().ofPatient(order.sheet().patient()))
                .stream()
                .filter(document -> document.description().equals(order.documentName()))
                .findFirst();
        String handle = order.record().handle();
        Optional<byte[]> kept = copies.file(handle);
        byte[] pdf = kept.isPresent() ? kept.get() : file.of(order, paper(plan));
        var card = new SignedCopies.Card(
                handle,
                plan.id().number(),
                order.documentName(),
                Optional.empty(),
                order.moment().toString());
        if (kept.isEmpty()) {
            copies.keep(card, pdf);
        }
        long number = there.isPresent() ? there.get().docNum() : upload(pdf);
        document = Optional.of(number);
        copies.keep(new SignedCopies.Card(handle, card.plan(), card.name(), document, card.moment()));
        reach(new SigningProgress(true, progress.signatureAsked()));
    }

    private long upload(byte[] pdf) throws IOException {
        long category = category(sending.ask(api.reference().definitions(IMAGE_CATEGORIES)));
        return sending.ask(api.documents().uploadPdf(order.sheet().patient(), pdf, order.documentName(), category))
                .docNum();
    }

    private TreatmentPlanPaper paper(TreatmentPlan plan) {
        return new TreatmentPlanPaper(
                order.sheet().practice(),
                order.sheet().fullName(),
                plan,
                order.sheet().lines().stream().map(StoredLine::line).toList(),
                order.statement(),
                Optional.of(order.patient()),
                order.practice());
    }

    /** The category for treatment plans, else the first. */
    private static long category(List<Definition> categories) {
        return categories.stream()
                .filter(category -> category.itemName().equalsIgnoreCase(PLAN_CATEGORY))
                .findFirst()
                .or(() -> categories.stream().findFirst())
                .map(Definition::defNum)
                .orElse(0L);
    }

    private Carried<TreatmentPlan> sign(TreatmentPlan plan) throws IOException {
        Fields signature = Fields.of("isSigned", true);
        if (fields != SignedFields.PATIENT) {
            signature.and("SignatureText", order.patient().name());
        }
        if (fields == SignedFields.ALL) {
            order.practice()
                    .ifPresent(side -> signature
                            .and("isSignedPractice", true)
                            .andIf("SignaturePracticeText", Optional.of(side).map(PaperSignature::name)));
        }
        reach(new SigningProgress(true, true));
        sending.keep(progress); // a later try tells by it whether a signature that is there can be ours
        return carried(PlanReading.plan(sending.ask(api.treatPlans().change(plan.id(), signature))));
    }
}
