package org.frontdesk.signing.patient;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.frontdesk.domain.signing.Ceremony;
import org.frontdesk.domain.signing.Obstacle;
import org.frontdesk.domain.signing.Signer;
import org.frontdesk.domain.treatment.paying.Instalments;
import org.frontdesk.service.Job;
import org.frontdesk.service.pins.PinHolder;
import org.frontdesk.service.signing.SigningDesk;
import org.frontdesk.service.signing.SigningService;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.PinForm;

/**
 * The patient's way through the ceremony: page 0 is the consent, then come the pages of the plan, then the pad. It ends by itself nowhere but
 * on a page that says thank you; the way out is the staff's PIN.
 */
public final class PatientViewModel {
    private final Presentation presentation;
    private final SigningService service;
    private final SigningDesk desk;
    private final Consumer<Ceremony> onAct;
    private final Consumer<Ceremony> onLeave;
    private final PinForm pin;
    private final InkModel ink = new InkModel();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final BooleanProperty agreed = new SimpleBooleanProperty();
    private final BooleanProperty clinical = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Ceremony> ceremony;
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Strings> words = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Question> question = new ReadOnlyObjectWrapper<>(Question.NONE);
    private final ReadOnlyBooleanWrapper covered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper inked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<byte[]> sample = new ReadOnlyObjectWrapper<>();
    private Instant touched;
    private Job sampling = Job.none();

    /** What the patient is asked before it is done. */
    public enum Question {
        NONE,
        PAPER,
        DECLINE
    }

    /**
     * @param handedOver the ceremony at the moment in which the patient gets it
     * @param strings of the desk, for what only the staff reads
     * @param onAct hears of the consent and of the end
     * @param onLeave hears when the staff takes the screen back
     */
    public PatientViewModel(
            Presentation presentation,
            Ceremony handedOver,
            SigningService service,
            SigningDesk desk,
            Strings strings,
            Consumer<Ceremony> onAct,
            Consumer<Ceremony> onLeave) {
        this.presentation = presentation;
        this.service = service;
        this.desk = desk;
        this.onAct = onAct;
        this.onLeave = onLeave;
        this.pin = new PinForm(desk.keep().pins(), strings);
        this.ceremony = new ReadOnlyObjectWrapper<>(handedOver);
        this.touched = desk.clock().instant();
        name.set(handedOver.signer().name());
        ink.lock(true);
        agreed.subscribe((before, tick) -> ticked(tick));
        name.subscribe((before, typed) -> named(typed));
        ink.inkProperty().subscribe(drawn -> inked.set(drawn.isSignature()));
        String language = presentation.sheet().language();
        read(language.toLowerCase(Locale.ROOT).startsWith("es") || language.equalsIgnoreCase("spa"));
    }

    /** Shows everything in Spanish or in English; what was ticked, typed and drawn stays. */
    public void read(boolean inSpanish) {
        words.set(new Strings(inSpanish ? Locale.of("es") : Locale.ENGLISH));
        sampling.cancel();
        sampling = service.sample(
                        presentation.sheet().practice(), desk.rules().get().paper(), words.get())
                .start(sample::set, none -> {});
    }

    /** The sample was opened on this device. */
    public void openSample() {
        if (isStep(Ceremony.Step.CONSENTING)) {
            ceremony.set(now().sampleOpened(moment()));
        }
    }

    /** The patient agrees to electronic records and goes on to the plan. */
    public void consent() {
        if (isStep(Ceremony.Step.CONSENTING) && now().missingToConsent().isEmpty()) {
            ceremony.set(now().consented(ConsentText.id(words.get()), moment()));
            onAct.accept(now());
            page.set(1);
        }
    }

    /** The page before the eyes was shown to its end. */
    public void shownToTheEnd() {
        if (isStep(Ceremony.Step.READING) && isPlanPage() && !covered.get()) {
            ceremony.set(now().saw(page.get(), moment()));
        }
    }

    public void next() {
        if (isPlanPage() && now().hasSeen(page.get())) {
            page.set(page.get() + 1);
        }
    }

    /** Back as far as the first page of the plan. */
    public void back() {
        if (page.get() > 1) {
            page.set(page.get() - 1);
        }
    }

    /** The ways to pay that can be chosen, none where there is no choice. */
    public List<Instalments> payments() {
        return Instalments.choices(presentation.total(), now().desk().mostPayments());
    }

    /** Chooses in how many parts to pay; 0 leaves it open. What was ticked and drawn for another way goes. */
    public void pay(int parts) {
        if (isStep(Ceremony.Step.READING) && parts != now().payments()) {
            agreed.set(false);
            ceremony.set(now().paying(parts));
        }
    }

    /** Signs, once nothing stands in the way. */
    public void sign() {
        if (isStep(Ceremony.Step.READING) && missing().isEmpty()) {
            end(now().inked(ink.inkProperty().get()).signed(moment()));
        }
    }

    /** Asks before the patient leaves the electronic way, or takes the question back. */
    public void ask(Question asked) {
        if (!isStep(Ceremony.Step.OVER)) {
            question.set(asked);
        }
    }

    /** Does what was asked. */
    public void confirm() {
        switch (question.get()) {
            case PAPER -> end(now().onPaper(moment()));
            case DECLINE -> end(now().declined(reason.get(), moment()));
            case NONE -> {}
        }
    }

    /** A member of the staff wants the screen, or nobody touched it for a while. */
    public void cover() {
        if (!covered.get()) {
            pin.open(desk.who().get());
            covered.set(true);
        }
    }

    /** The patient goes on, once a PIN is right. */
    public void goOn() {
        pin.check(holder -> uncover());
    }

    /** The staff takes the screen back, once a PIN is right. */
    public void leave() {
        pin.check(this::left);
    }

    /** Somebody touched the screen or a key. */
    public void touched() {
        touched = desk.clock().instant();
    }

    /** Looks whether nobody touched it for so long that it has to be covered; called about once a second. */
    public void tick() {
        Duration idle = Duration.between(touched, desk.clock().instant());
        if (idle.compareTo(Duration.ofMinutes(desk.rules().get().idleMinutes())) >= 0) {
            cover();
        }
    }

    public void close() {
        sampling.cancel();
        pin.close();
    }

    /** What stands in the way of signing, in the patient's words; empty when nothing does. */
    public String whyNot() {
        if (isPlanPage() && !now().hasSeen(page.get())) {
            return words.get().get("signing.patient.scroll");
        }
        return told().missing(
                        switch (now().step()) {
                            case CONSENTING -> now().missingToConsent();
                            case READING -> isPlanPage() ? List.of() : missing();
                            case PREPARING, OVER -> List.of();
                        });
    }

    List<Obstacle> missing() {
        Ceremony now = now();
        return now.missingToInk().isEmpty() ? now.inked(ink.inkProperty().get()).missingToSign() : now.missingToSign();
    }

    public Presentation presentation() {
        return presentation;
    }

    /** The pages of the plan in the language that is read. */
    public List<PlanPage> pages() {
        return new PlanWords(words.get()).pages(presentation);
    }

    public List<ConsentText.Point> consentPoints() {
        return ConsentText.points(
                words.get(), presentation.sheet().phone(), desk.rules().get().paperFee());
    }

    /** What the patient pays in all. */
    public String total() {
        return told().total();
    }

    /** What the signer agrees to, in the language that is read. */
    public String statement() {
        return told().statement(now());
    }

    /** Greets whoever signs, and says what the page is. */
    String title(boolean consentPage, boolean padPage) {
        return told().title(now().signer(), consentPage, padPage);
    }

    /** What the patient did, with name and moment; empty before the end. */
    public String meaning() {
        return told().meaning(now());
    }

    /** All pages with the consent and the pad. */
    public int pageCount() {
        return now().pages() + 2;
    }

    public InkModel ink() {
        return ink;
    }

    public PinForm pin() {
        return pin;
    }

    public StringProperty nameProperty() {
        return name;
    }

    /** Why the patient declines; nobody has to say. */
    public StringProperty reasonProperty() {
        return reason;
    }

    public BooleanProperty agreedProperty() {
        return agreed;
    }

    /** Whether the lines tell what the dentist notes instead of who pays what. */
    public BooleanProperty clinicalProperty() {
        return clinical;
    }

    public ReadOnlyObjectProperty<Ceremony> ceremonyProperty() {
        return ceremony.getReadOnlyProperty();
    }

    /** From 0, the consent. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The language that is read. */
    public ReadOnlyObjectProperty<Strings> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** Whether a neutral page that asks for the PIN hides everything. */
    public ReadOnlyBooleanProperty coveredProperty() {
        return covered.getReadOnlyProperty();
    }

    /** Whether there is enough ink on the pad. */
    public ReadOnlyBooleanProperty inkedProperty() {
        return inked.getReadOnlyProperty();
    }

    /** A PNG of a sample document; null until it is drawn. */
    public ReadOnlyObjectProperty<byte[]> sampleProperty() {
        return sample.getReadOnlyProperty();
    }

    private CeremonyWords told() {
        return new CeremonyWords(words.get(), presentation);
    }

    private boolean isPlanPage() {
        return page.get() >= 1 && page.get() <= now().pages();
    }

    private boolean isStep(Ceremony.Step step) {
        return now().step() == step;
    }

    private Ceremony now() {
        return ceremony.get();
    }

    private OffsetDateTime moment() {
        return OffsetDateTime.now(desk.clock()).truncatedTo(ChronoUnit.SECONDS);
    }

    private void ticked(boolean tick) {
        if (!isStep(Ceremony.Step.READING) || tick && !now().allSeen()) {
            agreed.set(false);
            return;
        }
        ceremony.set(now().agreeing(tick));
        if (!tick) {
            ink.lock(false);
            ink.clear();
        }
        ink.lock(!tick);
    }

    private void named(String typed) {
        if (isStep(Ceremony.Step.READING)) {
            Signer who = now().signer();
            ceremony.set(now().by(new Signer(who.kind(), typed.strip(), who.relation(), who.authority())));
        }
    }

    private void end(Ceremony ended) {
        question.set(Question.NONE);
        ink.lock(true);
        ceremony.set(ended);
        onAct.accept(ended);
        cover();
    }

    private void uncover() {
        touched();
        covered.set(false);
    }

    private void left(PinHolder holder) {
        onLeave.accept(now());
    }
}
