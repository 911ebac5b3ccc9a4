package org.frontdesk.domain.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a ceremony allows when, and what it writes down. */
class CeremonyTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-21T12:00:00-06:00");
    private static final Ink NAME =
            new Ink(600, 150, List.of(new Stroke(List.of(new InkPoint(10, 80, 0), new InkPoint(200, 40, 90)))));

    private final Ceremony fresh = Ceremony.prepared(false, 2, "Olivia Marsh");

    @Test
    void theDeskIsToldEverythingItHasToAddInTheOrderOfItsPage() {
        Ceremony empty = fresh.by(new Signer(Signer.Kind.OTHER, " ", "", ""))
                .preparedAs(fresh.desk().countersigned(Optional.of(new Preparation.PracticeMark("", fresh.ink()))));
        assertThat(empty.missingToHandOver())
                .containsExactly(
                        Obstacle.NO_NAME,
                        Obstacle.NO_RELATION,
                        Obstacle.NO_AUTHORITY,
                        Obstacle.NO_IDENTITY,
                        Obstacle.NO_WITNESS,
                        Obstacle.NO_PRACTICE_NAME,
                        Obstacle.NO_PRACTICE_INK);
        assertThatThrownBy(() -> empty.handedOver(NOON)).hasMessageContaining("NO_NAME");
        assertThat(prepared().missingToHandOver()).isEmpty();
    }

    @Test
    void anotherWayOfKnowingTheSignerNeedsItsWords() {
        Ceremony vague =
                prepared().preparedAs(desk().identifiedBy(Optional.of(IdentityCheck.of(IdentityCheck.Kind.OTHER))));
        assertThat(vague.missingToHandOver()).containsExactly(Obstacle.NO_IDENTITY);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-11-21, false",
        "2008-11-22, true",
        "2026-11-20, true",
        "1990-01-01, false",
        ", false",
    })
    void whoeverIsUnderEighteenOnTheDayIsAMinor(LocalDate born, boolean minor) {
        assertThat(Age.isMinor(Optional.ofNullable(born), LocalDate.of(2026, 11, 21)))
                .isEqualTo(minor);
    }

    @Test
    void aMinorDoesNotSignInPerson() {
        Ceremony ofNora = Ceremony.prepared(true, 1, "Nora Marsh");
        assertThat(ofNora.signer().kind()).isEqualTo(Signer.Kind.PARENT);
        assertThat(ofNora.signer().name()).isEmpty();
        assertThat(ofNora.by(Signer.patient("Nora Marsh")).missingToHandOver()).contains(Obstacle.SIGNER_IS_MINOR);
        assertThat(ofNora.by(new Signer(Signer.Kind.GUARDIAN, "Daniel Marsh", "", ""))
                        .missingToHandOver())
                .contains(Obstacle.NO_AUTHORITY)
                .doesNotContain(Obstacle.SIGNER_IS_MINOR);
    }

    @Test
    void nothingIsInkedBeforeConsentEveryPageAndTheTick() {
        Ceremony handed = prepared().handedOver(NOON);
        assertThat(handed.missingToConsent()).containsExactly(Obstacle.SAMPLE_NOT_OPENED);
        assertThatThrownBy(() -> handed.consented("1 en", NOON)).hasMessageContaining("SAMPLE_NOT_OPENED");
        assertThatThrownBy(() -> handed.saw(1, NOON)).hasMessageContaining("CONSENTING");

        Ceremony reading = handed.sampleOpened(NOON).consented("1 en", NOON).saw(1, NOON);
        assertThat(reading.missingToInk()).containsExactly(Obstacle.PAGES_NOT_SEEN, Obstacle.STATEMENT_NOT_TICKED);
        assertThatThrownBy(() -> reading.agreeing(true)).hasMessageContaining("PAGES_NOT_SEEN");
        assertThatThrownBy(() -> reading.inked(NAME)).hasMessageContaining("PAGES_NOT_SEEN");

        Ceremony read = reading.saw(2, NOON).agreeing(true);
        assertThat(read.ink().isBlank()).isTrue();
        assertThat(read.missingToSign()).containsExactly(Obstacle.NO_INK);
        assertThat(read.inked(NAME).signed(NOON).ending()).contains(new Ending.Signed(NOON));
    }

    @Test
    void takingTheTickBackTakesTheInkWithIt() {
        Ceremony inked = inked();
        assertThat(inked.agreeing(false).ink().isBlank()).isTrue();
        assertThat(inked.agreeing(false).agreeing(true).missingToSign()).containsExactly(Obstacle.NO_INK);
    }

    @Test
    void anotherWayOfPayingHasToBeAgreedToAnew() {
        Ceremony three = inked().paying(3);
        assertThat(three.payments()).isEqualTo(3);
        assertThat(three.missingToSign()).containsExactly(Obstacle.STATEMENT_NOT_TICKED, Obstacle.NO_INK);
        Ceremony again = three.agreeing(true).inked(NAME);
        assertThat(again.paying(3)).isEqualTo(again);
        assertThat(again.paying(0).agreed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"3, 4", "1, 2", "4, 5", "9, 5", "4, -1"})
    void noMorePaymentsThanAreOfferedAndNeverMoreThanFour(int offered, int wanted) {
        Ceremony reading = fresh.preparedAs(desk().offering(offered))
                .handedOver(NOON)
                .sampleOpened(NOON)
                .consented("1 en", NOON);
        assertThatThrownBy(() -> reading.paying(wanted)).hasMessageContaining("Not offered");
    }

    @Test
    void theFirstSightOfAPageCounts() {
        Ceremony twice = reading().saw(1, NOON).saw(2, NOON.plusMinutes(1)).saw(1, NOON.plusMinutes(2));
        assertThat(twice.seen()).containsExactly(new PageSeen(1, NOON), new PageSeen(2, NOON.plusMinutes(1)));
    }

    @Test
    void paperAndRefusalAreOpenFromTheFirstPageOnAndWrittenDown() {
        Ceremony handed = prepared().handedOver(NOON);
        assertThat(handed.onPaper(NOON).ending()).contains(new Ending.OnPaper(NOON));
        assertThat(handed.declined(" too much ", NOON).ending()).contains(new Ending.Declined(NOON, "too much"));
        assertThat(reading().declined("", NOON).ending()).contains(new Ending.Declined(NOON, ""));
        assertThatThrownBy(() -> prepared().onPaper(NOON)).hasMessageContaining("PREPARING");
    }

    /** Walks every way of acts up to a depth: nothing is ever signed without all that has to be there. */
    @Test
    void noOrderOfActsSignsWithoutConsentPagesTickAndInk() {
        List<UnaryOperator<Ceremony>> acts = List.of(
                now -> now.handedOver(NOON),
                now -> now.sampleOpened(NOON),
                now -> now.consented("1 en", NOON),
                now -> now.saw(1, NOON),
                now -> now.saw(2, NOON),
                now -> now.agreeing(true),
                now -> now.agreeing(false),
                now -> now.paying(1),
                now -> now.paying(3),
                now -> now.inked(NAME),
                now -> now.signed(NOON),
                now -> now.onPaper(NOON),
                now -> now.declined("", NOON));
        List<Ceremony> found = new ArrayList<>(List.of(prepared()));
        var known = new HashSet<>(found);
        int signed = 0;
        for (int i = 0; i < found.size(); i++) {
            Ceremony now = found.get(i);
            for (UnaryOperator<Ceremony> act : acts) {
                Optional<Ceremony> next = tried(now, act);
                next.filter(known::add).ifPresent(found::add);
            }
            if (now.ending().filter(Ending.Signed.class::isInstance).isPresent()) {
                signed++;
                assertThat(now.consent()).isPresent();
                assertThat(now.allSeen()).isTrue();
                assertThat(now.agreed()).isTrue();
                assertThat(now.ink()).isEqualTo(NAME);
            }
        }
        assertThat(signed).isPositive();
        assertThat(found.size()).isGreaterThan(20);
    }

    private static Optional<Ceremony> tried(Ceremony now, UnaryOperator<Ceremony> act) {
        try {
            return Optional.of(act.apply(now));
        } catch (IllegalStateException notYet) {
            return Optional.empty();
        }
    }

    private Ceremony prepared() {
        return fresh.preparedAs(desk());
    }

    private Preparation desk() {
        return fresh.desk()
                .identifiedBy(Optional.of(IdentityCheck.of(IdentityCheck.Kind.PHOTO_ID)))
                .witnessedBy(Optional.of("Maria L."))
                .offering(3);
    }

    private Ceremony reading() {
        return prepared().handedOver(NOON).sampleOpened(NOON).consented("1 en", NOON);
    }

    private Ceremony inked() {
        return reading().saw(1, NOON).saw(2, NOON).agreeing(true).inked(NAME);
    }
}
