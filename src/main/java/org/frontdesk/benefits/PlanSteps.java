package org.frontdesk.benefits;

import java.util.List;

/** The steps that were made on the plan that is shown, by name. */
public interface PlanSteps {
    /** Those that an undo takes back, the newest last. */
    List<String> done();

    /** Those that a redo does again, the next one last. */
    List<String> undone();

    /**
     * Takes several steps back or does them again at once.
     *
     * @param steps below zero to go back
     */
    void walk(int steps);
}
