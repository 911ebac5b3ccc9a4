package org.frontdesk.service.queue;

/** How far a write has come. */
public enum WriteState {
    /** Nothing of it was sent yet. */
    WAITING,
    /** Sent; its answer is awaited. */
    SENT,
    /** Sent, and no answer came: whether it was done is looked up before anything is sent again. */
    UNSURE,
    /** The server did it. */
    CONFIRMED,
    /** The server said no, or somebody else changed the same meanwhile. */
    REFUSED,
    /** A person took it back, with a reason. */
    DISCARDED;

    /** Whether nothing more happens to it by itself. */
    public boolean isFinal() {
        return this == CONFIRMED || this == REFUSED || this == DISCARDED;
    }
}
