package org.frontdesk.service.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records that only the holder of the key can read, one file each. A file is the format's five bytes, nonce, cipher text and tag
 * (AES-256-GCM); format and file name are bound into the tag, so that a renamed file does not open. The file name is the record's kind
 * and a code of its name, which tells nobody what it is about. What {@link #put} has returned from survives a crash at any moment. May be
 * used from several threads, never from the window's.
 */
public final class Vault implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Vault.class);
    private static final byte[] FORMAT = {'F', 'D', 'V', 'R', 1};
    private static final String SEALED = ".sealed";
    private static final String KIND = "[a-z][a-z0-9]*";

    private final VaultFolder folder;
    private final VaultKey key;
    private final SecretKey sealing;

    /** A record as it was put. */
    public record Entry(String name, byte[] value) {}

    /** What was found of a kind, and what could not be read of it. */
    public record Found(List<Entry> entries, List<VaultTrouble> troubles) {
        public Found {
            entries = List.copyOf(entries);
            troubles = List.copyOf(troubles);
        }
    }

    private Vault(VaultFolder folder, VaultKey key) {
        this.folder = folder;
        this.key = key;
        this.sealing = key.forUse("records");
    }

    /** The vault in the folder, with its key proved; the folder is closed with the vault. */
    static Vault in(VaultFolder folder, VaultKey key) throws VaultException {
        var vault = new Vault(folder, key);
        vault.checkKey();
        return vault;
    }

    /**
     * Keeps the value in place of what was kept under that name; on the disk when this returns.
     *
     * @param kind lower case letters and digits; it stands in clear in the file's name
     */
    public synchronized void put(String kind, String name, byte[] value) throws VaultException {
        String file = file(kind, name);
        byte[] words = name.getBytes(StandardCharsets.UTF_8);
        byte[] plain = ByteBuffer.allocate(Integer.BYTES + words.length + value.length)
                .putInt(words.length)
                .put(words)
                .put(value)
                .array();
        byte[] sealed = Codes.seal(sealing, bound(file), plain);
        folder.write(
                file,
                ByteBuffer.allocate(FORMAT.length + sealed.length)
                        .put(FORMAT)
                        .put(sealed)
                        .array());
    }

    /**
     * The value kept under that name.
     *
     * @throws VaultException also when the record is damaged; it is then set aside
     */
    public synchronized Optional<byte[]> get(String kind, String name) throws VaultException {
        String file = file(kind, name);
        Optional<byte[]> bytes = folder.read(file);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        Optional<Entry> entry = unsealed(file, bytes.get());
        if (entry.isEmpty()) {
            throw new VaultException(setAside(file));
        }
        return entry.map(Entry::value);
    }

    /** Forgets what is kept under that name, if anything is. */
    public synchronized void remove(String kind, String name) throws VaultException {
        folder.remove(file(kind, name));
    }

    /** Everything kept of a kind, in no order. Damaged records are set aside and told. */
    public synchronized Found list(String kind) throws VaultException {
        var entries = new ArrayList<Entry>();
        var troubles = new ArrayList<VaultTrouble>();
        for (String file : folder.names(begin(kind), SEALED)) {
            Optional<byte[]> bytes = folder.read(file);
            if (bytes.isPresent()) {
                unsealed(file, bytes.get()).ifPresentOrElse(entries::add, () -> troubles.add(setAside(file)));
            }
        }
        return new Found(entries, troubles);
    }

    /** The vault's key for a use of one's own; records have theirs. */
    public Seal seal(String use) {
        return new Seal(key.forUse(use));
    }

    /** The file of that name, which may be missing yet. */
    public GrowingFile growing(String name) {
        return new GrowingFile(folder, name);
    }

    /** The names of the files that begin and end so, in order. */
    public List<String> files(String begin, String end) throws VaultException {
        return folder.names(begin, end).stream().sorted().toList();
    }

    /** Lets another program have the folder. */
    @Override
    public void close() throws VaultException {
        folder.close();
    }

    /** A damaged check is told from a wrong key by the records: one that opens proves the key. */
    private void checkKey() throws VaultException {
        Optional<byte[]> check = folder.read(KeyCheck.FILE);
        KeyCheck.Verdict verdict =
                check.map(bytes -> KeyCheck.verdict(key, bytes)).orElse(KeyCheck.Verdict.DAMAGED);
        if (verdict == KeyCheck.Verdict.DAMAGED) {
            if (!opensAnyRecord()) {
                throw new VaultException(new VaultTrouble.WrongKey("no record opens in " + folder.path()));
            }
            if (folder.isOurs()) {
                renewCheck(check.isPresent());
            }
        } else if (verdict == KeyCheck.Verdict.WRONG) {
            throw new VaultException(new VaultTrouble.WrongKey(folder.path().toString()));
        }
    }

    private void renewCheck(boolean damaged) throws VaultException {
        if (damaged) {
            setAside(KeyCheck.FILE);
        }
        folder.write(KeyCheck.FILE, KeyCheck.of(key));
    }

    /** Whether there is none, or one of them opens. */
    private boolean opensAnyRecord() throws VaultException {
        List<String> files = folder.names("", SEALED);
        for (String file : files) {
            Optional<byte[]> bytes = folder.read(file);
            if (bytes.isPresent() && unsealed(file, bytes.get()).isPresent()) {
                return true;
            }
        }
        return files.isEmpty();
    }

    private Optional<Entry> unsealed(String file, byte[] bytes) {
        if (bytes.length < FORMAT.length || !Arrays.equals(FORMAT, Arrays.copyOf(bytes, FORMAT.length))) {
            return Optional.empty();
        }
        return Codes.open(sealing, bound(file), Arrays.copyOfRange(bytes, FORMAT.length, bytes.length))
                .map(Vault::entry);
    }

    private static Entry entry(byte[] plain) {
        ByteBuffer rest = ByteBuffer.wrap(plain);
        byte[] name = new byte[rest.getInt()];
        rest.get(name);
        byte[] value = new byte[rest.remaining()];
        rest.get(value);
        return new Entry(new String(name, StandardCharsets.UTF_8), value);
    }

    private VaultTrouble setAside(String file) {
        Path place = folder.setAside(file);
        log.warn("A damaged file of the vault was set aside: {}", place);
        return new VaultTrouble.Damaged(place.toString());
    }

    private String file(String kind, String name) {
        String code = HexFormat.of().formatHex(key.code("name " + kind + " " + name));
        return begin(kind) + code + SEALED;
    }

    private static String begin(String kind) {
        if (!kind.matches(KIND)) {
            throw new IllegalArgumentException("A kind of record is lower case letters and digits, not " + kind);
        }
        return kind + "-";
    }

    private static byte[] bound(String file) {
        byte[] name = file.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(FORMAT.length + name.length)
                .put(FORMAT)
                .put(name)
                .array();
    }
}
