package org.frontdesk.domain.signing;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One presentation of a treatment plan for signing, and its record. Each act gives the ceremony that follows; an act that is not allowed yet
 * is an {@link IllegalStateException}, so whoever offers it first asks what stands in its way.
 *
 * @param minor whether the patient is too young to sign
 * @param pages of the plan, each of which has to be seen to its end
 * @param witness of the staff, empty until somebody says to be it
 * @param countersigns whether the practice signs too
 * @param countersigner who signs for the practice, in print
 * @param countersignature of the practice
 * @param presented when it was handed over to the signer, empty while it is prepared
 * @param sampleOpened when the sample was first seen
 * @param seen pages in the order in which they were first seen to the end
 * @param agreed whether the statement is ticked
 * @param ink the signer's; it begins blank
 * @param ending empty while it goes on
 */
public record Ceremony(
        boolean minor,
        int pages,
        Signer signer,
        Optional<IdentityCheck> identity,
        Optional<String> witness,
        boolean countersigns,
        String countersigner,
        Ink countersignature,
        Optional<OffsetDateTime> presented,
        Optional<OffsetDateTime> sampleOpened,
        Optional<Consent> consent,
        List<PageSeen> seen,
        boolean agreed,
        Ink ink,
        Optional<Ending> ending) {
    private static final Ink BLANK = Ink.blank(1, 1);

    public Ceremony {
        seen = List.copyOf(seen);
    }

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
                minor,
                pages,
                signer,
                Optional.empty(),
                Optional.empty(),
                false,
                "",
                BLANK,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                BLANK,
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
        var missing = new ArrayList<>(signer.missing(minor));
        if (identity.filter(IdentityCheck::isSaid).isEmpty()) {
            missing.add(Obstacle.NO_IDENTITY);
        }
        if (witness.filter(name -> !name.isBlank()).isEmpty()) {
            missing.add(Obstacle.NO_WITNESS);
        }
        if (countersigns && countersigner.isBlank()) {
            missing.add(Obstacle.NO_PRACTICE_NAME);
        }
        if (countersigns && !countersignature.isSignature()) {
            missing.add(Obstacle.NO_PRACTICE_INK);
        }
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
        if (!agreed) {
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
        if (!ink.isSignature()) {
            missing.add(Obstacle.NO_INK);
        }
        return missing;
    }

    public boolean allSeen() {
        return seen.size() == pages;
    }

    public boolean hasSeen(int page) {
        return seen.stream().anyMatch(one -> one.page() == page);
    }

    public Ceremony by(Signer who) {
        during(Step.PREPARING, Step.READING);
        return copy(who, identity, witness, presented, sampleOpened, consent, seen, agreed, ink, ending);
    }

    public Ceremony identifiedBy(Optional<IdentityCheck> check) {
        during(Step.PREPARING);
        return copy(signer, check, witness, presented, sampleOpened, consent, seen, agreed, ink, ending);
    }

    /** @param name of the staff, empty for nobody */
    public Ceremony witnessedBy(Optional<String> name) {
        during(Step.PREPARING);
        return copy(signer, identity, name, presented, sampleOpened, consent, seen, agreed, ink, ending);
    }

    public Ceremony countersigned(boolean on, String name, Ink by) {
        during(Step.PREPARING);
        return new Ceremony(
                minor,
                pages,
                signer,
                identity,
                witness,
                on,
                name,
                by,
                presented,
                sampleOpened,
                consent,
                seen,
                agreed,
                ink,
                ending);
    }

    public Ceremony handedOver(OffsetDateTime at) {
        during(Step.PREPARING);
        free(missingToHandOver());
        return copy(signer, identity, witness, Optional.of(at), sampleOpened, consent, seen, agreed, ink, ending);
    }

    /** The signer opened the sample; the first time counts. */
    public Ceremony sampleOpened(OffsetDateTime at) {
        during(Step.CONSENTING, Step.READING);
        return copy(
                signer,
                identity,
                witness,
                presented,
                sampleOpened.or(() -> Optional.of(at)),
                consent,
                seen,
                agreed,
                ink,
                ending);
    }

    /** @param text the version that was read, with its language */
    public Ceremony consented(String text, OffsetDateTime at) {
        during(Step.CONSENTING);
        free(missingToConsent());
        var given = new Consent(text, sampleOpened.orElseThrow(), at);
        return copy(signer, identity, witness, presented, sampleOpened, Optional.of(given), seen, agreed, ink, ending);
    }

    /** A page was shown to its end; the first time counts. */
    public Ceremony saw(int page, OffsetDateTime at) {
        during(Step.READING);
        if (page < 1 || page > pages) {
            throw new IllegalArgumentException("There is no page " + page + " of " + pages);
        }
        if (hasSeen(page)) {
            return this;
        }
        var more = new ArrayList<>(seen);
        more.add(new PageSeen(page, at));
        return copy(signer, identity, witness, presented, sampleOpened, consent, more, agreed, ink, ending);
    }

    /** The statement is ticked, or the tick taken back, and with it the ink. */
    public Ceremony agreeing(boolean tick) {
        during(Step.READING);
        if (tick && !allSeen()) {
            throw new IllegalStateException("Not allowed yet: " + Obstacle.PAGES_NOT_SEEN);
        }
        return copy(
                signer, identity, witness, presented, sampleOpened, consent, seen, tick, tick ? ink : BLANK, ending);
    }

    public Ceremony inked(Ink drawn) {
        during(Step.READING);
        if (!drawn.isBlank()) {
            free(missingToInk());
        }
        return copy(signer, identity, witness, presented, sampleOpened, consent, seen, agreed, drawn, ending);
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

    private Ceremony ended(Ending how) {
        return copy(signer, identity, witness, presented, sampleOpened, consent, seen, agreed, ink, Optional.of(how));
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

    private Ceremony copy(
            Signer who,
            Optional<IdentityCheck> check,
            Optional<String> saw,
            Optional<OffsetDateTime> handed,
            Optional<OffsetDateTime> sample,
            Optional<Consent> given,
            List<PageSeen> read,
            boolean tick,
            Ink drawn,
            Optional<Ending> end) {
        return new Ceremony(
                minor,
                pages,
                who,
                check,
                saw,
                countersigns,
                countersigner,
                countersignature,
                handed,
                sample,
                given,
                read,
                tick,
                drawn,
                end);
    }
}
