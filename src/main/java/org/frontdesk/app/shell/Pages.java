package org.frontdesk.app.shell;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import org.frontdesk.activity.ActivityView;
import org.frontdesk.discountplans.DiscountPlansView;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.patients.finder.PatientsView;
import org.frontdesk.patients.page.PatientPageView;
import org.frontdesk.service.estimate.Question;
import org.frontdesk.ui.Navigation;
import org.frontdesk.ui.PatientTab;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Screens;
import org.frontdesk.ui.Spot;
import org.frontdesk.verify.VerifyView;

/**
 * Which screen the window shows. A screen is made when it is first needed and kept while its place may be returned to, so that what was
 * typed in it is still there; a patient's page is closed when another patient is opened.
 */
public final class Pages implements Navigation {
    private final Function<Navigation, Screens.Shown<? extends Screen>> settings;
    private final Function<Navigation, Screens.Shown<VerifyView>> verify;
    private final Consumer<String> say;
    private final Papers papers;
    private final Map<Place, Screens.Shown<? extends Screen>> open = new EnumMap<>(Place.class);
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.PATIENTS);
    private final ReadOnlyObjectWrapper<Node> node = new ReadOnlyObjectWrapper<>();
    private Optional<Makers> makers = Optional.empty();
    private Optional<PatientPageView> patient = Optional.empty();

    /**
     * @param settings makes the settings, which need no connection
     * @param verify makes the verifier, which needs none either
     * @param say shows a passing sentence
     * @param papers takes what leaves the program
     */
    public Pages(
            Function<Navigation, Screens.Shown<? extends Screen>> settings,
            Function<Navigation, Screens.Shown<VerifyView>> verify,
            Consumer<String> say,
            Papers papers) {
        this.settings = settings;
        this.verify = verify;
        this.say = say;
        this.papers = papers;
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** The screen to show; null while it waits for a connection. */
    public ReadOnlyObjectProperty<Node> nodeProperty() {
        return node.getReadOnlyProperty();
    }

    /** The open patient, if any. */
    public Optional<PatientPageView> patient() {
        return patient;
    }

    /** A connection is open: the screens on it can be made. Screens of an older one are closed. */
    public void connected(Makers fresh) {
        disconnected();
        makers = Optional.of(fresh);
        show(place.get() == Place.PATIENT || place.get() == Place.SIGNING ? Place.PATIENTS : place.get());
    }

    /** The connection is gone, and its screens with it. */
    public void disconnected() {
        makers = Optional.empty();
        for (Place there : Place.values()) {
            if (there != Place.SETTINGS && there != Place.VERIFY) {
                drop(there);
            }
        }
        patient = Optional.empty();
        if (place.get() != Place.SETTINGS && place.get() != Place.VERIFY) {
            place.set(Place.PATIENTS);
            node.set(null);
        }
    }

    /** The patients: the open patient's page, and from there the list. */
    public void openPatients() {
        boolean back = place.get() != Place.PATIENT && place.get() != Place.PATIENTS && patient.isPresent();
        if (back) {
            show(Place.PATIENT);
            patient.ifPresent(PatientPageView::returned);
        } else {
            show(Place.PATIENTS);
            at(Place.PATIENTS, PatientsView.class).ifPresent(PatientsView::focus);
        }
    }

    @Override
    public void openPatient(PatientId number) {
        openPatient(number, PatientTab.COVERAGE);
    }

    @Override
    public void openPatient(PatientId number, PatientTab tab) {
        if (makers.isEmpty()) {
            return;
        }
        if (patient.isEmpty() || !patient.get().patient().equals(number)) {
            drop(Place.PATIENT);
            Screens.Shown<PatientPageView> made = makers.get().patient(number, this);
            open.put(Place.PATIENT, made);
            patient = Optional.of(made.screen());
        }
        show(Place.PATIENT);
        patient.get().select(tab);
    }

    @Override
    public void openSigning(PatientId number, TreatmentPlanId plan) {
        makers.ifPresent(made -> {
            drop(Place.SIGNING);
            var signing = made.signing(number, plan, this);
            open.put(Place.SIGNING, signing);
            show(Place.SIGNING);
            signing.screen().focus();
        });
    }

    @Override
    public void openDiscountPlans() {
        show(Place.DISCOUNT_PLANS);
        at(Place.DISCOUNT_PLANS, DiscountPlansView.class).ifPresent(DiscountPlansView::focus);
    }

    /** What this desk did, is doing and has typed. */
    public void openActivity() {
        boolean back = open.containsKey(Place.ACTIVITY);
        show(Place.ACTIVITY);
        at(Place.ACTIVITY, ActivityView.class).ifPresent(activity -> {
            if (back) {
                activity.returned();
            }
            activity.focus();
        });
    }

    /** Opens a tab of the activity by its place, from 0. */
    public void selectInActivity(int tab) {
        at(Place.ACTIVITY, ActivityView.class).ifPresent(activity -> activity.select(tab));
    }

    @Override
    public void openSettings() {
        show(Place.SETTINGS);
    }

    /** The verifier of signed plans. */
    public void openVerify() {
        show(Place.VERIFY);
        at(Place.VERIFY, VerifyView.class).ifPresent(VerifyView::focus);
    }

    /** Verifies a file that was dropped on the window; the patient's own view takes none. */
    public void verify(Path file) {
        if (place.get() != Place.SIGNING) {
            openVerify();
            at(Place.VERIFY, VerifyView.class).ifPresent(screen -> screen.verify(file));
        }
    }

    @Override
    public void coverageChanged(PatientId number) {
        patient.filter(page -> page.patient().equals(number)).ifPresent(PatientPageView::coverageChanged);
    }

    @Override
    public void explain(PatientId number, Question question) {
        patient.filter(page -> page.patient().equals(number)).ifPresent(page -> page.explain(question));
    }

    @Override
    public void reveal(PatientId number, Spot spot) {
        openPatient(number, spot.tab());
        patient.ifPresent(page -> page.reveal(spot));
    }

    @Override
    public void showPaper(String name, byte[] pdf) {
        papers.show(name, pdf);
    }

    @Override
    public void keepFile(String name, byte[] content) {
        papers.keep(name, content);
    }

    @Override
    public Optional<Path> chooseFile(String title, String kind, String pattern) {
        return papers.choose(title, kind, pattern);
    }

    @Override
    public void say(String sentence) {
        say.accept(sentence);
    }

    /** Closes all screens. */
    public void close() {
        open.values().forEach(shown -> shown.screen().close());
        open.clear();
        patient = Optional.empty();
    }

    private void show(Place there) {
        if (place.get() == Place.SIGNING && there != Place.SIGNING) {
            drop(Place.SIGNING);
        }
        place.set(there);
        if (!open.containsKey(there)) {
            make(there).ifPresent(made -> open.put(there, made));
        }
        node.set(open.containsKey(there) ? open.get(there).root() : null);
    }

    private Optional<Screens.Shown<? extends Screen>> make(Place there) {
        return switch (there) {
            case SETTINGS -> Optional.of(settings.apply(this));
            case VERIFY -> Optional.of(verify.apply(this));
            case PATIENTS -> makers.map(made -> made.patients(this));
            case DISCOUNT_PLANS -> makers.map(made -> made.discountPlans(this));
            case ACTIVITY -> makers.map(made -> made.activity(this));
            case PATIENT, SIGNING -> Optional.empty();
        };
    }

    private void drop(Place there) {
        var shown = open.remove(there);
        if (shown != null) {
            shown.screen().close();
        }
    }

    private <S extends Screen> Optional<S> at(Place there, Class<S> kind) {
        return Optional.ofNullable(open.get(there))
                .map(Screens.Shown::screen)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
