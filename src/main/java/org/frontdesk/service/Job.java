package org.frontdesk.service;

/** Work that was started: it can be stopped, and once stopped it delivers nothing. */
public final class Job {
    private final Runnable stop;
    private boolean over;

    Job(Runnable stop) {
        this.stop = stop;
    }

    /** A job that is over before it began. */
    public static Job none() {
        Job none = new Job(() -> {});
        none.over = true;
        return none;
    }

    /** Ends the work and the HTTP call in it. Cancelling twice, or when it is done, does nothing. */
    public void cancel() {
        synchronized (this) {
            if (over) {
                return;
            }
            over = true;
        }
        stop.run();
    }

    public synchronized boolean isOver() {
        return over;
    }

    /** Delivers a part of the answer; more follows. */
    void deliverPart(Runnable part) {
        synchronized (this) {
            if (over) {
                return;
            }
        }
        part.run();
    }

    void deliver(Runnable answer) {
        synchronized (this) {
            if (over) {
                return;
            }
            over = true;
        }
        answer.run();
    }
}
