package org.frontdesk.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.frontdesk.service.Background;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Work;
import org.frontdesk.service.queue.BatchShelf;
import org.frontdesk.service.queue.Outcome;
import org.frontdesk.service.queue.Patience;
import org.frontdesk.service.queue.Settled;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;
import org.frontdesk.service.vault.VaultOpening;

/**
 * A desk whose program ends and begins again on the same disk. What is sent without an answer is tried again when it is told to hurry, or
 * when it begins again, and never by itself. Everything runs on the calling thread.
 */
public final class TestDesk implements AutoCloseable {
    private static final Patience UNTIL_TOLD = new Patience(Duration.ofDays(1), Duration.ofDays(1), 1000);
    private static final int ALL = 60;

    private final Path folder;
    private final TestPractice practice;
    private final HeardWrites journal = new HeardWrites();
    private Vault vault;
    private WriteQueue queue;

    /** @param folder is made when it is not there */
    public TestDesk(TestPractice practice, Path folder) {
        this.practice = practice;
        this.folder = folder;
    }

    /** Ends the program, if it runs, and begins anew: a queue on what lies on the disk. */
    public WriteQueue begin() {
        try {
            close();
            Files.createDirectories(folder);
            vault = VaultOpening.byItself(folder);
        } catch (IOException refused) {
            throw new AssertionError(refused);
        }
        queue = new WriteQueue(
                new Background(Runnable::run, Runnable::run),
                BatchShelf.in(vault, trouble -> {
                    throw new AssertionError(trouble.toString());
                }),
                UNTIL_TOLD,
                journal,
                Clock.systemDefaultZone());
        return queue;
    }

    /** From the request with this number on, counted from 0, the server is gone, until {@link #serverIsBack}. */
    public void serverGoneFrom(int request) {
        for (int i = 0; i < request; i++) {
            practice.server().faults().passNext();
        }
        for (int i = 0; i < ALL; i++) {
            practice.server().faults().dropNext();
        }
    }

    /** As {@link #serverGoneFrom}, but the request before still arrives, and only its answer is lost. */
    public void answersGoneFrom(int request) {
        for (int i = 0; i < request; i++) {
            practice.server().faults().passNext();
        }
        practice.server().faults().loseNextAnswer();
        for (int i = 0; i < ALL; i++) {
            practice.server().faults().dropNext();
        }
    }

    public void serverIsBack() {
        practice.server().faults().calm();
    }

    /** The writes to which nothing more happens, the oldest first. */
    public List<Settled> journal() {
        return List.copyOf(journal.settled());
    }

    /** Starts it and gives its result; anything but a confirmed write fails the test. */
    public static <R> R confirmed(Work<Outcome<R>> work) {
        Outcome<R> outcome = Answers.answer(work);
        if (outcome instanceof Outcome.Confirmed<R> done) {
            return done.result();
        }
        throw new AssertionError("Not confirmed: " + outcome);
    }

    /** Starts it and gives why it was refused; anything else fails the test. */
    public static <R> Failure refused(Work<Outcome<R>> work) {
        Outcome<R> outcome = Answers.answer(work);
        if (outcome instanceof Outcome.Refused<R> no) {
            return no.why();
        }
        throw new AssertionError("Not refused: " + outcome);
    }

    @Override
    public void close() {
        try {
            if (queue != null) {
                queue.close();
            }
            if (vault != null) {
                vault.close();
            }
        } catch (VaultException refused) {
            throw new AssertionError(refused);
        }
    }
}
