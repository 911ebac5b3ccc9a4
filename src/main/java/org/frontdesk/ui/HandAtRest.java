package org.frontdesk.ui;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Does what takes its time once the hand rests for a moment: of what is asked for in quick order only the last is done. */
public final class HandAtRest implements Consumer<Runnable> {
    private final PauseTransition rest = new PauseTransition(Duration.millis(120));

    @Override
    public void accept(Runnable act) {
        rest.setOnFinished(over -> act.run());
        rest.playFromStart();
    }

    /** What is not done yet is left undone. */
    public void end() {
        rest.stop();
    }
}
