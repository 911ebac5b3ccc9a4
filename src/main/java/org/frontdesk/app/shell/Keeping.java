package org.frontdesk.app.shell;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.frontdesk.api.ApiCall;
import org.frontdesk.service.Background;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.desk.DeskVault;
import org.frontdesk.service.desk.DeskVaults;
import org.frontdesk.service.desk.KeepingPlace;
import org.frontdesk.service.vault.VaultTrouble;

/** Where the work of the open connection is kept, what troubles that, and what the person has said about it. It outlives the language. */
public final class Keeping {
    private final DeskVaults vaults;
    private final Background background;
    private final Consumer<DeskVault> found;
    private final ReadOnlyObjectWrapper<KeepingPlace> place = new ReadOnlyObjectWrapper<>(new KeepingPlace.NotOpen());
    private final ReadOnlyObjectWrapper<VaultTrouble> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<VaultTrouble> refused = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private final BooleanProperty without = new SimpleBooleanProperty();
    private Optional<ConnectionProfile> connection = Optional.empty();
    private Job opening = Job.none();

    /** @param found takes the vault that is opened later than its connection, on the window thread */
    public Keeping(DeskVaults vaults, Background background, Consumer<DeskVault> found) {
        this.vaults = vaults;
        this.background = background;
        this.found = found;
    }

    public ReadOnlyObjectProperty<KeepingPlace> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** What the disk did while work was kept; null for nothing. */
    public ReadOnlyObjectProperty<VaultTrouble> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Why the last attempt to open failed; null for none. */
    public ReadOnlyObjectProperty<VaultTrouble> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether the person wants to see the passphrase's form. */
    public BooleanProperty unfoldedProperty() {
        return unfolded;
    }

    /** Whether the person goes on without. */
    public BooleanProperty withoutProperty() {
        return without;
    }

    /** The connection was opened. */
    public void opened(ConnectionProfile profile, DeskVaults.Opened opened) {
        connection = Optional.of(profile);
        without.set(false);
        refused.set(null);
        unfolded.set(opened.place() instanceof KeepingPlace.Locked);
        place.set(opened.place());
    }

    /** The connection was closed; its vault stays open. */
    public void closed() {
        opening.cancel();
        busy.set(false);
        connection = Optional.empty();
        unfolded.set(false);
        refused.set(null);
        place.set(new KeepingPlace.NotOpen());
    }

    public void say(VaultTrouble what) {
        trouble.set(what);
    }

    public void forgetTrouble() {
        trouble.set(null);
    }

    /** Does what is offered: shows the form, or tries again at once. */
    public void take() {
        without.set(false);
        switch (place.get().offer()) {
            case MAKE_PASSPHRASE, TYPE_PASSPHRASE -> unfolded.set(true);
            case TRY_AGAIN -> connection.ifPresent(profile -> start(() -> vaults.open(profile)));
            case NONE -> {}
        }
    }

    /** @param passphrase is overwritten when it has been used */
    public void open(char[] passphrase) {
        connection.ifPresent(profile -> start(() -> {
            try {
                return vaults.open(profile, passphrase);
            } finally {
                Arrays.fill(passphrase, '\0');
            }
        }));
    }

    private void start(Supplier<DeskVaults.Opened> attempt) {
        opening.cancel();
        busy.set(true);
        refused.set(null);
        opening = background.of(ApiCall.joined(scope -> attempt.get())).start(this::answered, this::failed);
    }

    private void answered(DeskVaults.Opened opened) {
        busy.set(false);
        if (opened.vault().isPresent()) {
            found.accept(opened.vault().get());
            unfolded.set(false);
            place.set(opened.place());
        } else if (opened.place() instanceof KeepingPlace.Memory(VaultTrouble why)) {
            if (!unfolded.get()) {
                place.set(opened.place());
            }
            refused.set(why);
        } else {
            place.set(opened.place());
            unfolded.set(true);
        }
    }

    private void failed(Failure problem) {
        busy.set(false);
        refused.set(new VaultTrouble.Unreachable(problem.detail()));
    }
}
