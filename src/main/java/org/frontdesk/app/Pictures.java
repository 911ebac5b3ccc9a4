package org.frontdesk.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javax.imageio.ImageIO;
import org.frontdesk.domain.PatientId;
import org.frontdesk.settings.Language;
import org.frontdesk.settings.Theme;
import org.frontdesk.ui.PatientTab;

/** Walks through the running program and keeps a picture of each screen, in both themes, once it has come to rest. */
final class Pictures {
    /** The first patient of the demo practice, who has something on every screen. */
    private static final PatientId PATIENT = new PatientId(1);
    /** A patient who is to pay for a crown. */
    private static final PatientId CROWN = new PatientId(10);
    /** The journal's tab on the screen of activity. */
    private static final int JOURNAL = 2;
    /** Of the demo practice's desk. */
    private static final String PIN = "4072";
    /** Frames without a change that count as rest: half a second. */
    private static final int REST = 30;

    private final Wiring wiring;
    private final Scene scene;
    private final Path folder;
    private final Deque<Step> steps = new ArrayDeque<>();

    /** Do something; when it is at rest, keep the picture. */
    private record Step(String name, Runnable act) {}

    Pictures(Wiring wiring, Scene scene, Path folder) {
        this.wiring = wiring;
        this.scene = scene;
        this.folder = folder;
    }

    /** Takes all pictures, a step at a time between the frames of the window. */
    void take(Runnable done) {
        wiring.person().choose("Maria L.");
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            plan(theme);
        }
        steps.add(new Step("", () -> wiring.choose(Language.SPANISH)));
        steps.add(new Step("", this::openCrown));
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            step("why-es", theme, () -> {
                wiring.choose(theme);
                askWhy();
            });
        }
        steps.add(new Step("", () -> wiring.choose(Language.ENGLISH)));
        new Walk(done).start();
    }

    private void plan(Theme theme) {
        step("patients", theme, () -> {
            wiring.choose(theme);
            wiring.pages().openPatients();
        });
        step("finder", theme, () -> wiring.shell().find("mar"));
        for (PatientTab tab : PatientTab.values()) {
            step(tab.name().toLowerCase(Locale.ROOT).replace('_', '-'), theme, () -> {
                wiring.shell().stopFinding();
                wiring.pages().openPatient(PATIENT, tab);
            });
        }
        steps.add(new Step("", () -> press("#planSign")));
        step("signing", theme, () -> press("#panelSubmit"));
        presentToThePatient(theme);
        steps.add(new Step("", this::openCrown));
        step("why", theme, this::askWhy);
        step("discount-plans", theme, wiring.pages()::openDiscountPlans);
        step("activity", theme, () -> {
            wiring.pages().openActivity();
            wiring.pages().selectInActivity(JOURNAL);
        });
        step("settings", theme, wiring.pages()::openSettings);
        step("keys", theme, wiring.shell()::showKeys);
        steps.add(new Step("", () -> wiring.shell().showKeys()));
        steps.add(new Step("", wiring.pages()::openPatients));
    }

    /** The patient's own view, and back from it with the PIN. */
    private void presentToThePatient(Theme theme) {
        steps.add(new Step("", () -> {
            type("#newPin");
            type("#newPinAgain");
            press("#setPin");
        }));
        steps.add(new Step("", () -> {})); // the PIN is being hashed
        step("signing-consent", theme, () -> {
            press("#identityKnown");
            press("#witnessed");
            press("#handOver");
        });
        step("signing-plan", theme, () -> {
            press("#openSample");
            press("#patientConsent");
        });
        steps.add(new Step("", () -> {
            press("#patientStaff");
            type("#patientCover #pin");
            press("#coverLeave");
        }));
    }

    private void openCrown() {
        wiring.pages().openPatient(CROWN, PatientTab.TREATMENT_PLANS);
    }

    /** Presses the key that asks why on the lines of a treatment plan. */
    private void askWhy() {
        Node lines = scene.lookup("#planLines");
        Event.fireEvent(lines, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F1, false, false, false, false));
    }

    private void step(String name, Theme theme, Runnable act) {
        steps.add(new Step(name + "-" + theme.word(), act));
    }

    /** Presses the button if it is there: a copy to sign is asked for only once. */
    private void press(String id) {
        if (scene.lookup(id) instanceof ButtonBase button && isShown(button)) {
            button.fire();
        }
    }

    private void type(String id) {
        if (scene.lookup(id) instanceof TextInputControl field && isShown(field)) {
            field.setText(PIN);
        }
    }

    private boolean isAtRest() {
        return wiring.isQuiet()
                && scene.getRoot().lookupAll(".skeleton-rows").stream().noneMatch(Pictures::isShown);
    }

    private static boolean isShown(Node node) {
        return node == null || (node.isVisible() && isShown(node.getParent()));
    }

    private void keep(String name) {
        Path file = folder.resolve(name + ".png");
        try {
            Files.createDirectories(folder);
            ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
        } catch (IOException refused) {
            throw new UncheckedIOException("The picture " + file + " cannot be written", refused);
        }
    }

    /** Looks at each frame whether the screen is at rest, and then goes on. */
    private final class Walk extends AnimationTimer {
        private final Runnable done;
        private String waitingFor = "";
        private int quietFrames;

        Walk(Runnable done) {
            this.done = done;
        }

        @Override
        public void handle(long now) {
            quietFrames = isAtRest() ? quietFrames + 1 : 0;
            if (quietFrames < REST) {
                return;
            }
            quietFrames = 0;
            if (!waitingFor.isEmpty()) {
                keep(waitingFor);
            }
            if (steps.isEmpty()) {
                stop();
                done.run();
                return;
            }
            Step next = steps.remove();
            waitingFor = next.name();
            next.act().run();
        }
    }
}
