package org.frontdesk.service.signing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which computer is signed on: its system, a digest of its name, and a number of its own that stays. */
public final class DeskIdentity {
    private static final Logger log = LoggerFactory.getLogger(DeskIdentity.class);
    private static final String KIND = "desk";
    private static final String NAME = "id";
    private static final int DIGITS = 8;

    private String id = UUID.randomUUID().toString().substring(0, DIGITS);

    /** @param vault where the number is kept, empty where nothing is; never on the window thread */
    public DeskIdentity(Optional<Vault> vault) {
        vault.ifPresent(this::use);
    }

    /** Takes the number that the vault has, or leaves this one there. */
    public synchronized void use(Vault opened) {
        try {
            Optional<byte[]> kept = opened.get(KIND, NAME);
            if (kept.isPresent()) {
                id = new String(kept.get(), StandardCharsets.US_ASCII);
            } else {
                opened.put(KIND, NAME, id.getBytes(StandardCharsets.US_ASCII));
            }
        } catch (VaultException refused) {
            log.warn("The desk's number is that of this run", refused);
        }
    }

    /** @param screen its size, such as "1920 x 1080" */
    public synchronized String words(String screen) {
        return System.getProperty("os.name", "") + ", " + screen + ", computer " + computer() + ", desk " + id;
    }

    /** The name of a computer may tell whose it is, so only its digest is written down. */
    private static String computer() {
        try {
            byte[] name = InetAddress.getLocalHost().getHostName().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(name))
                    .substring(0, DIGITS);
        } catch (UnknownHostException nameless) {
            return "0".repeat(DIGITS);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }
}
