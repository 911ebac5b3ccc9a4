package org.frontdesk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.frontdesk.service.Background;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A test in a real window: shows a screen with the theme, types and looks, and fails when the style sheets are at odds. */
public abstract class WindowTest extends FxRobot {
    private final List<String> styleWarnings = Collections.synchronizedList(new ArrayList<>());
    private final Handler styleWatch = new StyleWatch(styleWarnings);
    protected final Strings strings = new Strings(java.util.Locale.US);
    /** Answers hop to the window thread, as in the program. */
    protected final Background background = Background.withVirtualThreads(Platform::runLater);

    private Stage stage;

    @BeforeEach
    final void openToolkit() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        Fonts.load();
        Logger.getLogger("javafx.css").addHandler(styleWatch);
    }

    @AfterEach
    final void closeToolkit() throws TimeoutException {
        background.close();
        FxToolkit.hideStage();
        Logger.getLogger("javafx.css").removeHandler(styleWatch);
        assertThat(styleWarnings).as("warnings of the style sheets").isEmpty();
    }

    /** Shows the nodes that the maker makes (on the window thread) at the size of a common desk screen, 1366 by 768, in the light theme. */
    protected final void show(Supplier<Parent> maker) {
        show(maker, 1366, 768);
    }

    protected final void show(Supplier<Parent> maker, double width, double height) {
        onWindowThread(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            var scene = new Scene(maker.get(), width, height);
            scene.getStylesheets().add("/theme/frontdesk.css");
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stage.requestFocus();
            return stage;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    protected final Stage stage() {
        return stage;
    }

    protected final void dark() {
        theme(new PrimerDark().getUserAgentStylesheet());
    }

    protected final void light() {
        theme(new PrimerLight().getUserAgentStylesheet());
    }

    /** Waits until it holds, ten seconds at most. */
    protected final void until(Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onWindowThread(holds));
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException late) {
            throw new AssertionError("It did not come to hold within ten seconds", late);
        }
    }

    /** Whether there is a node of that selector and nothing around it hides it. */
    protected final boolean shown(String selector) {
        return lookup(selector).tryQuery().filter(WindowTest::isShown).isPresent();
    }

    /** Whether the keyboard types into the node of that selector. */
    protected final boolean focused(String selector) {
        return lookup(selector).tryQuery().filter(Node::isFocused).isPresent();
    }

    /** What a label or button says, empty when it is not there. */
    protected final String text(String selector) {
        return lookup(selector).<Labeled>tryQuery().map(Labeled::getText).orElse("");
    }

    /** Runs it on the window thread and waits for what it gives. */
    protected final <T> T onWindowThread(Callable<T> call) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, call);
    }

    /** Keeps what the window shows as {@code target/pictures/NAME.png}. */
    protected final void picture(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        BufferedImage image =
                onWindowThread(() -> SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null));
        File file = new File("target/pictures/" + name + ".png");
        try {
            file.getParentFile().mkdirs();
            ImageIO.write(image, "png", file);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    private void theme(String sheet) {
        onWindowThread(() -> {
            Application.setUserAgentStylesheet(sheet);
            return sheet;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Collects what JavaFX says about style sheets. */
    private static final class StyleWatch extends Handler {
        private final List<String> warnings;

        StyleWatch(List<String> warnings) {
            this.warnings = warnings;
        }

        @Override
        public void publish(LogRecord said) {
            if (said.getLevel().intValue() >= Level.WARNING.intValue()) {
                warnings.add(said.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
