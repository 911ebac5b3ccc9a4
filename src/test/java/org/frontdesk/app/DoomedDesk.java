package org.frontdesk.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.frontdesk.api.Connection;
import org.frontdesk.settings.Folders;
import org.frontdesk.testing.KeptKeychain;
import org.frontdesk.testing.ServerSettings;
import org.frontdesk.ui.Fonts;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The whole program in a process and a window of its own: somebody opens the benefits of the patient with number 1, types one line of quick
 * entry and, once told to {@code GO}, saves; then the process lives until it is killed. It says {@code READY rows} when the rows stand in the
 * grid, and {@code RESTS sentence} when the rows tell that the server does not answer. Each line ends with a full stop.
 */
final class DoomedDesk extends FxRobot {
    private static final int PATIENCE = 40;

    private DoomedDesk() {}

    /** Arguments: the program's folder, the server's address, both keys, the line. */
    public static void main(String[] arguments) throws Exception {
        Thread.setDefaultUncaughtExceptionHandler((thread, defect) -> {
            defect.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        Path home = Path.of(arguments[0]);
        var keychain = new KeptKeychain(home.resolve("keychain"));
        ServerSettings.write(home, keychain, new Connection(URI.create(arguments[1]), arguments[2], arguments[3]));
        new DoomedDesk().work(home, keychain, arguments[4]);
    }

    private void work(Path home, KeptKeychain keychain, String line) throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        Fonts.load();
        Wiring wiring = onWindowThread(() -> {
            var holder = new StackPane();
            var opened = new Wiring(
                    Folders.in(home), keychain, root -> holder.getChildren().setAll(root), paper -> {});
            var scene = new Scene(holder, 1366, 768);
            scene.getStylesheets().add("/theme/frontdesk.css");
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            opened.open();
            return opened;
        });
        until(() -> lookup("#patientsTable")
                .tryQueryAs(TableView.class)
                .filter(table -> !table.getItems().isEmpty())
                .isPresent());
        push(KeyCode.CONTROL, KeyCode.K);
        write("#1", 0);
        until(() -> lookup("#finderList").<ListView<?>>query().getItems().size() == 1);
        push(KeyCode.ENTER);
        until(() -> text("#patientName").startsWith("Olivia"));
        push(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> lookup("#benefit-rows").tryQuery().isPresent() && wiring.isQuiet());
        push(KeyCode.CONTROL, KeyCode.E);
        until(() -> lookup("#quick-entry-field").query().isFocused());
        write(line, 0);
        until(() -> text("#quick-entry-summary").startsWith("Enter applies"));
        push(KeyCode.ENTER);
        until(() -> text("#benefit-notice").contains("entered") && wiring.isQuiet());
        say("READY " + text("#benefit-notice"));
        System.in.read();
        push(KeyCode.CONTROL, KeyCode.S);
        until(() -> !text("#statusUnsent").isEmpty() && text("#benefit-notice").contains("sent"));
        say("RESTS " + text("#statusUnsent"));
        Thread.currentThread().join();
    }

    private String text(String selector) {
        return lookup(selector).<Labeled>tryQuery().map(Labeled::getText).orElse("");
    }

    private static void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> onWindowThread(holds));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T onWindowThread(Callable<T> call) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000L, call);
    }

    private static void say(String what) {
        System.out.println(what + " .");
    }
}
