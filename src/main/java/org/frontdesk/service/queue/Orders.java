package org.frontdesk.service.queue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.frontdesk.service.Work;

/**
 * The writes of one service: their kinds by the class of their orders, and the screens that hear of those which came to their end late.
 *
 * @param <A> what all orders of the service are
 */
public final class Orders<A> {
    private final WriteQueue queue;
    private final Map<Class<?>, WriteKind<?, ?>> kinds = new HashMap<>();
    private final List<Settlement<? super A>> watchers = new CopyOnWriteArrayList<>();

    /** Hears on the window thread of what came to its end after whoever handed it over had been told that it waits. */
    @FunctionalInterface
    public interface Settlement<A> {
        void settled(A order, Outcome<?> outcome);
    }

    public Orders(WriteQueue queue) {
        this.queue = queue;
    }

    /**
     * Makes a kind known; what an earlier run left of it goes on at once.
     *
     * @param name never changes, for writes of an earlier run bear it
     */
    public <B extends A, R> void register(String name, Class<B> args, Carrier<B, R> carrier) {
        var kind = new WriteKind<>(name, args, carrier);
        kinds.put(args, kind);
        queue.register(kind, (origin, order, outcome) -> tell(order, outcome));
    }

    /**
     * Hands an order over; it never fails as a whole.
     *
     * @param line orders of one line go one after the other
     * @param words for the person, what it does
     * @param <R> what orders of this class yield
     */
    public <R> Work<Outcome<R>> send(A order, Origin origin, String line, String words) {
        return send(new Order<>(order, words), origin, line);
    }

    /** Hands a single order over; see {@link #send(Object, Origin, String, String)}. */
    @SuppressWarnings("unchecked") // a kind is registered with the class of its orders
    public <R> Work<Outcome<R>> send(Order<A> order, Origin origin, String line) {
        var kind = (WriteKind<A, R>) kinds.get(order.args().getClass());
        return queue.submit(kind, origin, line, order);
    }

    /**
     * Hands orders of one class over together.
     *
     * @param orders at least one
     * @param fresh whether what they go out from was read just now
     */
    @SuppressWarnings("unchecked") // a kind is registered with the class of its orders
    public <R> Work<List<Outcome<R>>> sendAll(List<Order<A>> orders, Origin origin, String line, boolean fresh) {
        var kind = (WriteKind<A, R>) kinds.get(orders.getFirst().args().getClass());
        return queue.submit(kind, origin, line, orders, fresh);
    }

    /** How many writes of the line are on their way; they are tried again now. */
    public int onTheirWay(String line) {
        int writes = queue.unfinished(line);
        if (writes > 0) {
            queue.hurry();
        }
        return writes;
    }

    public void watch(Settlement<? super A> watcher) {
        watchers.add(watcher);
    }

    public void unwatch(Settlement<? super A> watcher) {
        watchers.remove(watcher);
    }

    private void tell(A order, Outcome<?> outcome) {
        watchers.forEach(watcher -> watcher.settled(order, outcome));
    }
}
