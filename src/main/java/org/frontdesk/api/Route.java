package org.frontdesk.api;

import java.util.Optional;

/** Which server the questions go to; it may change from one question to the next. */
public interface Route {
    /** Where a question that begins now goes. */
    Way way();

    /**
     * Hears that no connection came about on a way, so that nothing was sent.
     *
     * @return the way to go on with; empty when there is no other
     */
    Optional<Way> unreachable(Way way);

    /** Always the same server. */
    static Route only(Connection connection, Turns turns) {
        var way = new Way(connection, turns);
        return new Route() {
            @Override
            public Way way() {
                return way;
            }

            @Override
            public Optional<Way> unreachable(Way other) {
                return Optional.empty();
            }
        };
    }

    /**
     * A server and its keys.
     *
     * @param turns decides when it may be asked
     */
    record Way(Connection connection, Turns turns) {}
}
