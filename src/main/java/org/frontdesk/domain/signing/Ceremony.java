package org.frontdesk.domain.signing;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One presentation of a treatment plan for signing, and its record. Each act gives the ceremony that follows; an act that is not allowed yet
 * is an {@link IllegalStateException}, so whoever offers it first asks what stands in its way.
 *
 * @param desk what the staff said before it was handed over
 * @param presented when it was handed over to the signer, empty while it is prepared
 * @param sampleOpened when the sample was first seen
 * @param reading what the signer read, chose and drew
 * @param ending empty while it goes on
 */
public record Ceremony(
        Preparation desk,
        Signer signer,
        Optional<OffsetDateTime> presented,
        Optional<OffsetDateTime> sampleOpened,
        Optional<Consent> consent,
        Reading reading,
        Optional<Ending> ending) {

    /** How far it has come. */
    public enum Step {
        /** At the desk, before it is handed over. */
        PREPARING,
        /** The signer reads what electronic records mean. */
        CONSENTING,
        /** The signer reads the plan, and signs. */
        READING,
        OVER
    }

    /** A ceremony that nobody has begun. */
    public static Ceremony prepared(boolean minor, int pages, String patient) {
        Signer signer = minor ? new Signer(Signer.Kind.PARENT, "", "", "") : Signer.patient(patient);
        return new Ceremony(
                Preparation.begun(minor, pages),
                signer,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Reading.NOTHING,
                Optional.empty());
    }

    public Step step() {
        if (ending.isPresent()) {
            return Step.OVER;
        }
        if (presented.isEmpty()) {
            return Step.PREPARING;
        }
        return consent.isEmpty() ? Step.CONSENTING : Step.READING;
    }

    /** What the desk has to add before it hands over, in the order of its page. */
    public List<Obstacle> missingToHandOver() {
        var missing = new ArrayList<>(signer.missing(desk.minor()));
        missing.addAll(desk.missing());
        return missing;
    }

    /** What the signer has to do before agreeing to electronic records. */
    public List<Obstacle> missingToConsent() {
        return sampleOpened.isEmpty() ? List.of(Obstacle.SAMPLE_NOT_OPENED) : List.of();
    }

    /** What the signer has to do before the pad takes ink. */
    public List<Obstacle> missingToInk() {
        var missing = new ArrayList<Obstacle>();
        if (consent.isEmpty()) {
            missing.add(Obstacle.NO_CONSENT);
        }
        if (!allSeen()) {
            missing.add(Obstacle.PAGES_NOT_SEEN);
        }
        if (!agreed()) {
            missing.add(Obstacle.STATEMENT_NOT_TICKED);
        }
        return missing;
    }

    /** What the signer has to do before the plan counts as signed. */
    public List<Obstacle> missingToSign() {
        var missing = new ArrayList<>(missingToInk());
        if (signer.name().isBlank()) {
            missing.add(Obstacle.NO_NAME);
        }
        if (!ink().isSignature()) {
            missing.add(Obstacle.NO_INK);
        }
        return missing;
    }

    /** Of the plan, each of which has to be seen to its end. */
    public int pages() {
        return desk.pages();
    }

    public boolean allSeen() {
        return seen().size() == pages();
    }

    public boolean hasSeen(int page) {
        return seen().stream().anyMatch(one -> one.page() == page);
    }

    /** Pages in the order in which they were first seen to the end. */
    public List<PageSeen> seen() {
        return reading.seen();
    }

    /** In how many parts the signer wants to pay, 0 before anything was chosen. */
    public int payments() {
        return reading.payments();
    }

    /** Whether the statement is ticked. */
    public boolean agreed() {
        return reading.agreed();
    }

    /** The signer's; it begins blank. */
    public Ink ink() {
        return reading.ink();
    }

    public Ceremony by(Signer who) {
        during(Step.PREPARING, Step.READING);
        return new Ceremony(desk, who, presented, sampleOpened, consent, reading, ending);
    }

    /** As the desk says it now. */
    public Ceremony preparedAs(Preparation now) {
        during(Step.PREPARING);
        return new Ceremony(now, signer, presented, sampleOpened, consent, reading, ending);
    }

    public Ceremony handedOver(OffsetDateTime at) {
        during(Step.PREPARING);
        free(missingToHandOver());
        return new Ceremony(desk, signer, Optional.of(at), sampleOpened, consent, reading, ending);
    }

    /** The signer opened the sample; the first time counts. */
    public Ceremony sampleOpened(OffsetDateTime at) {
        during(Step.CONSENTING, Step.READING);
        return new Ceremony(desk, signer, presented, sampleOpened.or(() -> Optional.of(at)), consent, reading, ending);
    }

    /** @param text the version that was read, with its language */
    public Ceremony consented(String text, OffsetDateTime at) {
        during(Step.CONSENTING);
        free(missingToConsent());
        var given = new Consent(text, sampleOpened.orElseThrow(), at);
        return new Ceremony(desk, signer, presented, sampleOpened, Optional.of(given), reading, ending);
    }

    /** A page was shown to its end; the first time counts. */
    public Ceremony saw(int page, OffsetDateTime at) {
        during(Step.READING);
        if (page < 1 || page > pages()) {
            throw new IllegalArgumentException("There is no page " + page + " of " + pages());
        }
        return hasSeen(page) ? this : reading(reading.saw(new PageSeen(page, at)));
    }

    /**
     * The signer chooses in how many parts to pay. As this is part of what is agreed to, tick and ink go when it changes.
     *
     * @param parts from 1, or 0 to leave it open
     */
    public Ceremony paying(int parts) {
        during(Step.READING);
        if (parts < 0 || parts > desk.mostPayments()) {
            throw new IllegalArgumentException("Not offered: " + parts + " payments");
        }
        return parts == payments() ? this : reading(reading.paying(parts));
    }

    /** The statement is ticked, or the tick taken back, and with it the ink. */
    public Ceremony agreeing(boolean tick) {
        during(Step.READING);
        if (tick && !allSeen()) {
            throw new IllegalStateException("Not allowed yet: " + Obstacle.PAGES_NOT_SEEN);
        }
        return reading(reading.agreeing(tick));
    }

    public Ceremony inked(Ink drawn) {
        during(Step.READING);
        if (!drawn.isBlank()) {
            free(missingToInk());
        }
        return reading(reading.inked(drawn));
    }

    public Ceremony signed(OffsetDateTime at) {
        during(Step.READING);
        free(missingToSign());
        return ended(new Ending.Signed(at));
    }

    public Ceremony onPaper(OffsetDateTime at) {
        during(Step.CONSENTING, Step.READING);
        return ended(new Ending.OnPaper(at));
    }

    /** @param reason may be empty: nobody has to give one */
    public Ceremony declined(String reason, OffsetDateTime at) {
        during(Step.CONSENTING, Step.READING);
        return ended(new Ending.Declined(at, reason.strip()));
    }

    private Ceremony reading(Reading now) {
        return new Ceremony(desk, signer, presented, sampleOpened, consent, now, ending);
    }

    private Ceremony ended(Ending how) {
        return new Ceremony(desk, signer, presented, sampleOpened, consent, reading, Optional.of(how));
    }

    private void during(Step... allowed) {
        if (!List.of(allowed).contains(step())) {
            throw new IllegalStateException("Not while it is " + step());
        }
    }

    private static void free(List<Obstacle> obstacles) {
        if (!obstacles.isEmpty()) {
            throw new IllegalStateException("Not allowed yet: " + obstacles);
        }
    }
}
