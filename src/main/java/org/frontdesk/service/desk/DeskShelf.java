package org.frontdesk.service.desk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;

/**
 * Small records of a connection that this desk keeps beside the server: in the vault, or in memory until one opens. May be used from
 * several threads, never from the window's.
 */
public final class DeskShelf {
    private final Map<Place, byte[]> memory = new HashMap<>();
    private Optional<Vault> vault;

    private record Place(String kind, String name) {}

    /** @param vault empty where nothing is kept beyond the program's end */
    public DeskShelf(Optional<Vault> vault) {
        this.vault = vault;
    }

    /** One that forgets with the program. */
    public static DeskShelf inMemory() {
        return new DeskShelf(Optional.empty());
    }

    /**
     * What is kept under the name.
     *
     * @param kind lower case letters and digits
     */
    public synchronized Optional<byte[]> get(String kind, String name) throws VaultException {
        return vault.isPresent()
                ? vault.get().get(kind, name)
                : Optional.ofNullable(memory.get(new Place(kind, name))).map(byte[]::clone);
    }

    /** Keeps it in place of what was there. */
    public synchronized void put(String kind, String name, byte[] value) throws VaultException {
        if (vault.isPresent()) {
            vault.get().put(kind, name, value);
        } else {
            memory.put(new Place(kind, name), Arrays.copyOf(value, value.length));
        }
    }

    public synchronized void remove(String kind, String name) throws VaultException {
        memory.remove(new Place(kind, name));
        if (vault.isPresent()) {
            vault.get().remove(kind, name);
        }
    }

    /** Goes on in a vault that opened only now; what was kept in memory goes into it. */
    public synchronized void use(Vault opened) throws VaultException {
        for (Map.Entry<Place, byte[]> kept : memory.entrySet()) {
            opened.put(kept.getKey().kind(), kept.getKey().name(), kept.getValue());
        }
        vault = Optional.of(opened);
        memory.clear();
    }
}
