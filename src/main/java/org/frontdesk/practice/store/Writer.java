package org.frontdesk.practice.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Does the pieces of writing one after the other on a thread of its own. Pieces that wait together share one commit, since a
 * commit's wait for the disk is what a write costs; each is whole or absent all the same, and none is answered before the
 * commit is on the disk.
 */
final class Writer implements AutoCloseable {
    /** The most pieces in one commit. */
    private static final int TOGETHER = 128;

    private static final Piece<?> END = new Piece<>(rows -> "", new CompletableFuture<>());

    private static final class Piece<T> {
        private final Function<Writing, T> work;
        private final CompletableFuture<T> answer;
        private Runnable delivery = () -> {};

        private Piece(Function<Writing, T> work, CompletableFuture<T> answer) {
            this.work = work;
            this.answer = answer;
        }

        private void run(Writing writing) {
            T value = work.apply(writing);
            delivery = () -> answer.complete(value);
        }

        private void failed(Throwable cause) {
            delivery = () -> answer.completeExceptionally(cause);
        }
    }

    private final Session session;
    private final Runnable beforeCommit;
    private final AtomicLong commits = new AtomicLong();
    private final Writing writing;
    private final BlockingQueue<Piece<?>> waiting = new LinkedBlockingQueue<>();
    private final Thread thread;

    /** @param beforeCommit runs when everything is written but the end */
    Writer(Session session, Runnable beforeCommit) {
        this.session = session;
        this.beforeCommit = beforeCommit;
        writing = new Writing(session);
        thread = Thread.ofPlatform().daemon().name("practice-writer").start(this::work);
    }

    /** How many commits there have been; counted before their pieces are answered. */
    long commits() {
        return commits.get();
    }

    /** Does the piece wholly or not at all and returns when it is safely stored; what the piece throws is thrown here. */
    <T> T write(Function<Writing, T> work) {
        var answer = new CompletableFuture<T>();
        if (!thread.isAlive()) {
            throw new StoreException("The practice's database is closed.");
        }
        waiting.add(new Piece<>(work, answer));
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw unwrapped(e);
        }
    }

    private static RuntimeException unwrapped(CompletionException wrapped) {
        return switch (wrapped.getCause()) {
            case RuntimeException cause -> cause;
            case Error cause -> throw cause;
            case null, default -> wrapped;
        };
    }

    private void work() {
        var together = new ArrayList<Piece<?>>();
        boolean open = true;
        while (open) {
            try {
                together.clear();
                together.add(waiting.take());
                waiting.drainTo(together, TOGETHER - 1);
            } catch (InterruptedException e) {
                together.add(END);
            }
            open = !together.remove(END);
            if (!together.isEmpty()) {
                commit(together);
                together.forEach(piece -> piece.delivery.run());
            }
        }
        waiting.forEach(
                piece -> piece.answer.completeExceptionally(new StoreException("The practice's database is closed.")));
    }

    private void commit(List<Piece<?>> together) {
        try {
            session.run("BEGIN IMMEDIATE");
            for (Piece<?> piece : together) {
                attempt(piece);
            }
            beforeCommit.run();
            session.run("COMMIT");
            commits.incrementAndGet();
        } catch (SQLException | StoreException e) {
            rollBack(e);
            if (together.size() == 1) {
                together.getFirst().failed(failure(e));
            } else {
                // One piece may break a rule that is checked at the end: each has its own end then.
                together.forEach(piece -> commit(List.of(piece)));
            }
        }
    }

    private void attempt(Piece<?> piece) throws SQLException {
        session.run("SAVEPOINT piece");
        try {
            piece.run(writing);
        } catch (RuntimeException | StackOverflowError refused) {
            piece.failed(refused);
            session.run("ROLLBACK TO piece");
        }
        session.run("RELEASE piece");
    }

    private void rollBack(Exception cause) {
        try {
            session.run("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e); // after some errors the database has rolled back by itself
        }
    }

    private static StoreException failure(Exception cause) {
        return cause instanceof StoreException known
                ? known
                : new StoreException("The practice's database could not finish: " + cause.getMessage(), cause);
    }

    /** Finishes what waits, then ends. */
    @Override
    public void close() throws SQLException {
        waiting.add(END);
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        session.close();
    }
}
