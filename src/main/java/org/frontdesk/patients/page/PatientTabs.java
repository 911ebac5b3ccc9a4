package org.frontdesk.patients.page;

import java.util.Map;
import java.util.function.Function;
import org.frontdesk.domain.PatientId;
import org.frontdesk.ui.Explaining;
import org.frontdesk.ui.PatientTab;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Screens;

/**
 * What makes the screens within a patient's page, each only when its tab is first opened. A tab without a maker is not there.
 *
 * @param why makes the explanation at the side, to which it gives what puts it away
 */
public record PatientTabs(
        Map<PatientTab, Function<PatientId, Screens.Shown<? extends Screen>>> makers,
        Function<Runnable, Screens.Shown<? extends Explaining>> why) {
    public PatientTabs {
        makers = Map.copyOf(makers);
    }
}
