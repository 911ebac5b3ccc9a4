package org.frontdesk.domain.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.treatment.paying.Instalments;

/**
 * What the staff says before a plan is handed over, but for who signs.
 *
 * @param minor whether the patient is too young to sign
 * @param pages of the plan
 * @param witness of the staff, empty until somebody says to be it
 * @param practice the practice's own signature, empty where it does not sign
 * @param mostPayments in how many parts the signer may choose to pay, 1 where that is not asked; at most {@link Instalments#MOST}
 */
public record Preparation(
        boolean minor,
        int pages,
        Optional<IdentityCheck> identity,
        Optional<String> witness,
        Optional<PracticeMark> practice,
        int mostPayments) {

    /**
     * The practice's signature.
     *
     * @param name who signs for it, in print
     */
    public record PracticeMark(String name, Ink ink) {}

    public Preparation {
        mostPayments = Math.clamp(mostPayments, 1, Instalments.MOST);
    }

    static Preparation begun(boolean minor, int pages) {
        return new Preparation(minor, pages, Optional.empty(), Optional.empty(), Optional.empty(), 1);
    }

    public Preparation identifiedBy(Optional<IdentityCheck> check) {
        return new Preparation(minor, pages, check, witness, practice, mostPayments);
    }

    /** @param name of the staff, empty for nobody */
    public Preparation witnessedBy(Optional<String> name) {
        return new Preparation(minor, pages, identity, name, practice, mostPayments);
    }

    public Preparation countersigned(Optional<PracticeMark> mark) {
        return new Preparation(minor, pages, identity, witness, mark, mostPayments);
    }

    public Preparation offering(int payments) {
        return new Preparation(minor, pages, identity, witness, practice, payments);
    }

    /** What has to be added, in the order of the desk's page. */
    List<Obstacle> missing() {
        var missing = new ArrayList<Obstacle>();
        if (identity.filter(IdentityCheck::isSaid).isEmpty()) {
            missing.add(Obstacle.NO_IDENTITY);
        }
        if (witness.filter(name -> !name.isBlank()).isEmpty()) {
            missing.add(Obstacle.NO_WITNESS);
        }
        practice.ifPresent(mark -> {
            if (mark.name().isBlank()) {
                missing.add(Obstacle.NO_PRACTICE_NAME);
            }
            if (!mark.ink().isSignature()) {
                missing.add(Obstacle.NO_PRACTICE_INK);
            }
        });
        return missing;
    }
}
