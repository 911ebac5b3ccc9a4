package org.frontdesk.service.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.CallScope;
import org.frontdesk.api.DentalApi;
import org.frontdesk.document.seal.Certificates;
import org.frontdesk.document.seal.SealKey;
import org.frontdesk.document.seal.SealTrouble;
import org.frontdesk.service.Background;
import org.frontdesk.service.Work;

/** What a person does with the practice's key: hand out its certificate, carry the key to another desk, make certificates known here. */
public final class SealDesk {
    private static final long LARGEST = 1L << 20;

    private final DentalApi api;
    private final Background background;
    private final SealKeys keys;
    private final KnownCertificates known;

    public SealDesk(DentalApi api, Background background, SealKeys keys, KnownCertificates known) {
        this.api = api;
        this.background = background;
        this.keys = keys;
        this.known = known;
    }

    /**
     * A certificate whose seals count here.
     *
     * @param fingerprint SHA-256, 64 hexadecimal digits
     * @param ours whether this desk seals with its key now
     */
    public record Known(String name, String fingerprint, LocalDate since, boolean ours) {}

    /** What came of a file that was brought here. */
    public sealed interface Brought {
        /** It is in use, or counts, from now on. */
        record Taken(String name) implements Brought {}

        /** It is not what it should be, or the passphrase is not its own. */
        record Refused() implements Brought {}
    }

    /** Those whose seals count, the one in use first; the practice's key is made if there is none yet. */
    public Work<List<Known>> known() {
        return background.of(ApiCall.joined(scope -> {
            String ours = Certificates.fingerprint(key(scope).certificate());
            return known.all().stream()
                    .map(one -> known(one, ours))
                    .sorted(Comparator.comparing(Known::ours).reversed().thenComparing(Known::since))
                    .toList();
        }));
    }

    /** The certificate for other computers, as PEM text. */
    public Work<byte[]> certificate() {
        return background.of(ApiCall.joined(
                scope -> Certificates.pem(key(scope).certificate()).getBytes(StandardCharsets.US_ASCII)));
    }

    /**
     * The key with its certificate as PKCS#12.
     *
     * @param passphrase is overwritten when it has been used
     */
    public Work<byte[]> key(char[] passphrase) {
        return background.of(ApiCall.joined(scope -> {
            try {
                return key(scope).toPkcs12(passphrase);
            } catch (SealTrouble impossible) {
                throw new IllegalStateException("The key could not be written", impossible);
            } finally {
                Arrays.fill(passphrase, '\0');
            }
        }));
    }

    /**
     * Seals with the key of another desk from now on; what was sealed before still counts.
     *
     * @param passphrase is overwritten when it has been used
     */
    public Work<Brought> take(Path file, char[] passphrase) {
        return background.of(ApiCall.joined(scope -> {
            try {
                Optional<byte[]> bytes = bytes(file);
                if (bytes.isEmpty()) {
                    return new Brought.Refused();
                }
                SealKey brought = SealKey.ofPkcs12(bytes.get(), passphrase);
                keys.take(brought);
                return new Brought.Taken(Certificates.name(brought.certificate()));
            } catch (SealTrouble no) {
                return new Brought.Refused();
            } finally {
                Arrays.fill(passphrase, '\0');
            }
        }));
    }

    /** Lets the seals of another practice or desk count on this computer. */
    public Work<Brought> know(Path file) {
        return background.of(ApiCall.joined(scope -> {
            try {
                Optional<byte[]> bytes = bytes(file);
                if (bytes.isEmpty()) {
                    return new Brought.Refused();
                }
                X509Certificate brought = Certificates.read(bytes.get());
                known.add(brought);
                return new Brought.Taken(Certificates.name(brought));
            } catch (SealTrouble no) {
                return new Brought.Refused();
            }
        }));
    }

    private SealKey key(CallScope scope) throws IOException {
        return keys.key(scope.ask(api.reference().preference("PracticeTitle")).orElse(""));
    }

    private static Optional<byte[]> bytes(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    private static Known known(X509Certificate one, String ours) {
        String fingerprint = Certificates.fingerprint(one);
        return new Known(
                Certificates.name(one),
                fingerprint,
                one.getNotBefore().toInstant().atZone(ZoneOffset.UTC).toLocalDate(),
                fingerprint.equals(ours));
    }
}
