package org.frontdesk.service.desk;

import java.util.Optional;
import org.frontdesk.service.journal.Journal;

/** Who sits at the desk: until somebody is chosen, whoever the computer's account belongs to. May be asked on any thread. */
public final class AtDesk {
    private final String account;
    private volatile Optional<String> chosen = Optional.empty();

    public AtDesk() {
        this(Journal.account());
    }

    /** @param account the name under which this computer is used */
    public AtDesk(String account) {
        this.account = account;
    }

    public String account() {
        return account;
    }

    public String name() {
        return chosen.orElse(account);
    }

    /** @param user the name of one of the practice's users, or the account */
    public void choose(String user) {
        chosen = Optional.of(user);
    }

    /** Nobody is chosen any more: another practice has other users. */
    public void forget() {
        chosen = Optional.empty();
    }
}
