package org.frontdesk.settings.seal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.signing.SealDesk;
import org.frontdesk.service.vault.PassphraseStrength;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Navigation;

/** The certificates that count on this computer, and the practice's key on its way to another one. */
public final class SealViewModel {
    private static final Pattern QUARTERS = Pattern.compile("(.{16})(?!$)");

    /** What the passphrase is asked for. */
    public enum Asking {
        NOTHING,
        EXPORT,
        IMPORT
    }

    private final Supplier<Optional<SealDesk>> desk;
    private final Strings strings;
    private final Formats formats;
    private final Navigation navigation;
    private final ObservableList<String> rows = FXCollections.observableArrayList();
    private final ObservableList<String> shown = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyObjectWrapper<Asking> asking = new ReadOnlyObjectWrapper<>(Asking.NOTHING);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper strength = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final StringProperty repeated = new SimpleStringProperty("");
    private Optional<Path> file = Optional.empty();
    private Job job = Job.none();

    /** @param desk of the open connection, empty while none is */
    public SealViewModel(Supplier<Optional<SealDesk>> desk, Strings strings, Navigation navigation) {
        this.desk = desk;
        this.strings = strings;
        this.formats = new Formats(strings.locale());
        this.navigation = navigation;
        passphrase.subscribe(typed -> {
            problem.set("");
            strength.set(
                    asking.get() == Asking.EXPORT && !typed.isEmpty()
                            ? PassphraseStrength.of(typed).sentence(strings)
                            : "");
        });
        repeated.subscribe(typed -> problem.set(""));
        unfolded.subscribe(open -> {
            if (open) {
                load();
            }
        });
    }

    /** Reads the certificates anew. */
    public void load() {
        with(open -> job = open.known().start(this::show, this::fail));
    }

    /** Keeps the practice's certificate in a file, for other computers. */
    public void giveCertificate() {
        with(open -> job = open.certificate()
                .start(
                        pem -> {
                            busy.set(false);
                            navigation.keepFile("practice-certificate.pem", pem);
                        },
                        this::fail));
    }

    /** Makes the certificate of a file count on this computer. */
    public void addCertificate() {
        navigation
                .chooseFile(strings.get("settings.seal.know"), strings.get("settings.seal.pem"), "*.pem")
                .ifPresent(this::know);
    }

    /** Makes it count. */
    public void know(Path chosen) {
        with(open -> job = open.know(chosen).start(this::brought, this::fail));
    }

    /** Asks for the passphrase that the key is exported with. */
    public void askExport() {
        ask(Asking.EXPORT);
    }

    /** Asks for a key's file and its passphrase. */
    public void askImport() {
        navigation
                .chooseFile(strings.get("settings.seal.import"), strings.get("settings.seal.p12"), "*.p12")
                .ifPresent(this::askImport);
    }

    /** Asks for the file's passphrase. */
    public void askImport(Path chosen) {
        file = Optional.of(chosen);
        ask(Asking.IMPORT);
    }

    public void cancel() {
        ask(Asking.NOTHING);
    }

    /** Does what the passphrase was asked for. */
    public void submit() {
        switch (asking.get()) {
            case EXPORT -> export();
            case IMPORT ->
                file.ifPresent(chosen ->
                        with(open -> job = open.take(chosen, typed()).start(this::brought, this::fail)));
            case NOTHING -> {}
        }
    }

    public void close() {
        job.cancel();
        passphrase.set("");
        repeated.set("");
    }

    /** A text for each certificate, the one in use first. */
    public ObservableList<String> rows() {
        return shown;
    }

    public ReadOnlyObjectProperty<Asking> askingProperty() {
        return asking.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** How good the passphrase is, empty until there is one. */
    public ReadOnlyStringProperty strengthProperty() {
        return strength.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether the certificates are shown. */
    public BooleanProperty unfoldedProperty() {
        return unfolded;
    }

    public StringProperty passphraseProperty() {
        return passphrase;
    }

    public StringProperty repeatedProperty() {
        return repeated;
    }

    private void ask(Asking what) {
        passphrase.set("");
        repeated.set("");
        problem.set("");
        asking.set(what);
    }

    private void export() {
        if (PassphraseStrength.of(passphrase.get()) == PassphraseStrength.SHORT) {
            problem.set(PassphraseStrength.SHORT.sentence(strings));
        } else if (!passphrase.get().equals(repeated.get())) {
            problem.set(strings.get("keeping.problem.different"));
        } else {
            with(open -> job = open.key(typed()).start(this::exported, this::fail));
        }
    }

    private char[] typed() {
        return passphrase.get().toCharArray();
    }

    private void exported(byte[] pkcs12) {
        busy.set(false);
        ask(Asking.NOTHING);
        navigation.keepFile("practice-key.p12", pkcs12);
    }

    private void brought(SealDesk.Brought what) {
        busy.set(false);
        switch (what) {
            case SealDesk.Brought.Taken(var name) -> {
                navigation.say(strings.get(
                        asking.get() == Asking.IMPORT ? "settings.seal.imported" : "settings.seal.known", name));
                ask(Asking.NOTHING);
                load();
            }
            case SealDesk.Brought.Refused no ->
                problem.set(strings.get(
                        asking.get() == Asking.IMPORT ? "settings.seal.wrongKey" : "settings.seal.noCertificate"));
        }
    }

    private void show(List<SealDesk.Known> known) {
        busy.set(false);
        rows.setAll(known.stream().map(this::row).toList());
    }

    private String row(SealDesk.Known one) {
        String print = QUARTERS.matcher(one.fingerprint()).replaceAll("$1 ");
        String name = one.name().isEmpty() ? strings.get("settings.seal.unnamed") : one.name();
        return strings.get(
                one.ours() ? "settings.seal.ours" : "settings.seal.other", name, formats.date(one.since()), print);
    }

    private void with(java.util.function.Consumer<SealDesk> act) {
        problem.set("");
        Optional<SealDesk> open = desk.get();
        if (open.isEmpty()) {
            problem.set(strings.get("settings.seal.noConnection"));
        } else if (!busy.get()) {
            busy.set(true);
            act.accept(open.get());
        }
    }

    private void fail(Failure why) {
        busy.set(false);
        problem.set(why.sentence(strings));
    }
}
