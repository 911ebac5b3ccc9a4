package org.frontdesk.ui;

import org.frontdesk.service.estimate.Question;

/** A screen at the side that explains an amount of another. */
public interface Explaining extends Screen {
    /** Shows why; the keys go to the explanation. */
    void explain(Question question);
}
