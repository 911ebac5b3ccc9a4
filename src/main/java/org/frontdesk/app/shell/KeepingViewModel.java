package org.frontdesk.app.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.frontdesk.service.desk.KeepingPlace;
import org.frontdesk.service.vault.PassphraseStrength;
import org.frontdesk.service.vault.VaultTrouble;
import org.frontdesk.text.Strings;

/** The bar that says where work is kept when it is not as one would wish, with the passphrase's form folded under it. */
public final class KeepingViewModel {
    /** What the bar shows. */
    public enum Step {
        HIDDEN,
        /** Something went wrong on the disk; there is nothing to choose. */
        TROUBLE,
        /** A sentence with something to do about it. */
        OFFER,
        MAKING,
        TYPING
    }

    private final Keeping keeping;
    private final Strings strings;
    private final Subscription watch;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.HIDDEN);
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper act = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper strength = new ReadOnlyStringWrapper("");
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final StringProperty repeated = new SimpleStringProperty("");

    public KeepingViewModel(Keeping keeping, Strings strings) {
        this.keeping = keeping;
        this.strings = strings;
        watch = Subscription.combine(
                keeping.placeProperty().subscribe(this::show),
                keeping.troubleProperty().subscribe(this::show),
                keeping.unfoldedProperty().subscribe(this::show),
                keeping.withoutProperty().subscribe(this::show),
                keeping.refusedProperty().subscribe(this::refused));
        passphrase.subscribe(this::typed);
        repeated.subscribe(again -> problem.set(""));
        show();
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** What the button does, empty where there is none. */
    public ReadOnlyStringProperty actProperty() {
        return act.getReadOnlyProperty();
    }

    /** What is wrong with what was typed, or why it did not open. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** How good a new passphrase is, empty until there is one. */
    public ReadOnlyStringProperty strengthProperty() {
        return strength.getReadOnlyProperty();
    }

    public StringProperty passphraseProperty() {
        return passphrase;
    }

    public StringProperty repeatedProperty() {
        return repeated;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return keeping.busyProperty();
    }

    /** Shows the form, tries again, opens or makes the vault: whatever the button says. */
    public void act() {
        if (keeping.busyProperty().get()) {
            return;
        }
        switch (step.get()) {
            case OFFER -> keeping.take();
            case MAKING -> make();
            case TYPING -> type();
            case HIDDEN, TROUBLE -> {}
        }
    }

    /** Puts the bar away; what it offered is in the settings. */
    public void goOnWithout() {
        if (step.get() == Step.TROUBLE) {
            keeping.forgetTrouble();
            return;
        }
        clear();
        keeping.withoutProperty().set(true);
        keeping.unfoldedProperty().set(false);
    }

    /** Lets go of the program, and of what was typed. */
    public void close() {
        watch.unsubscribe();
        clear();
    }

    private void make() {
        if (PassphraseStrength.of(passphrase.get()) == PassphraseStrength.SHORT) {
            problem.set(PassphraseStrength.SHORT.sentence(strings));
        } else if (!passphrase.get().equals(repeated.get())) {
            problem.set(strings.get("keeping.problem.different"));
        } else {
            keeping.open(passphrase.get().toCharArray());
        }
    }

    private void type() {
        if (passphrase.get().isEmpty()) {
            problem.set(strings.get("keeping.problem.empty"));
        } else {
            keeping.open(passphrase.get().toCharArray());
        }
    }

    private void typed(String text) {
        problem.set("");
        boolean isNew = step.get() == Step.MAKING && !text.isEmpty();
        strength.set(isNew ? PassphraseStrength.of(text).sentence(strings) : "");
    }

    private void refused(VaultTrouble why) {
        if (why == null) {
            problem.set("");
            return;
        }
        if (why instanceof VaultTrouble.WrongKey && step.get() == Step.TYPING) {
            clear();
            problem.set(strings.get("keeping.problem.wrong"));
        } else if (step.get() == Step.OFFER) {
            problem.set(strings.get("keeping.problem.still"));
        } else {
            problem.set(why.sentence(strings));
        }
    }

    private void clear() {
        passphrase.set("");
        repeated.set("");
        problem.set("");
    }

    private void show() {
        KeepingPlace place = keeping.placeProperty().get();
        Step next = step(place);
        if (next != Step.MAKING && next != Step.TYPING) {
            clear();
        }
        VaultTrouble trouble = keeping.troubleProperty().get();
        sentence.set(
                switch (next) {
                    case HIDDEN -> "";
                    case TROUBLE -> trouble.sentence(strings);
                    case OFFER -> offered(place);
                    case MAKING -> strings.get("keeping.making");
                    case TYPING -> strings.get("keeping.typing");
                });
        act.set(act(next, place));
        step.set(next);
    }

    private Step step(KeepingPlace place) {
        KeepingPlace.Offer offer = place.offer();
        if (keeping.unfoldedProperty().get() && offer == KeepingPlace.Offer.MAKE_PASSPHRASE) {
            return Step.MAKING;
        }
        if (keeping.unfoldedProperty().get() && offer == KeepingPlace.Offer.TYPE_PASSPHRASE) {
            return Step.TYPING;
        }
        if (keeping.troubleProperty().get() != null) {
            return Step.TROUBLE;
        }
        return offer == KeepingPlace.Offer.NONE || keeping.withoutProperty().get() ? Step.HIDDEN : Step.OFFER;
    }

    private String offered(KeepingPlace place) {
        return place.offer() == KeepingPlace.Offer.MAKE_PASSPHRASE
                ? strings.get("keeping.offer")
                : place.sentence(strings);
    }

    private String act(Step next, KeepingPlace place) {
        return switch (next) {
            case HIDDEN, TROUBLE -> "";
            case OFFER -> place.offer().word(strings);
            case MAKING -> strings.get("keeping.keep");
            case TYPING -> strings.get("keeping.open");
        };
    }
}
