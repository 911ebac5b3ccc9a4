package org.frontdesk.document.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the seal in the bytes of a file and proves it. It reads the bytes themselves and trusts no reader of PDF: whatever a reader makes of
 * the file, every byte is under the seal, or is the seal, or is a finding.
 */
public final class SealReading {
    private static final Pattern RANGE =
            Pattern.compile("/ByteRange\\s*\\[\\s*(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s*]");
    private static final String UPPER = "[0-9A-F]*";

    private SealReading() {}

    /** Pure: the same bytes get the same answer on every computer. */
    public static SealFinding of(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        Optional<int[]> found = range(text);
        if (found.isEmpty()) {
            return text.contains("ETSI.CAdES.detached") ? new SealFinding.Broken() : new SealFinding.None();
        }
        int[] range = found.get();
        int gapEnd = range[2];
        long end = (long) range[2] + range[3];
        if (range[0] != 0 || gapEnd <= range[1] + 1) {
            return new SealFinding.Broken();
        }
        if (end > file.length) {
            return new SealFinding.BytesMissing(end - file.length);
        }
        if (end < file.length) {
            return new SealFinding.BytesBehind(file.length - end);
        }
        byte[] sealed = ByteBuffer.allocate(range[1] + range[3])
                .put(file, 0, range[1])
                .put(file, range[2], range[3])
                .array();
        return proved(text.substring(range[1], gapEnd), sealed);
    }

    private static SealFinding proved(String gap, byte[] sealed) {
        Optional<byte[]> bytes = seal(gap);
        if (bytes.isEmpty()) {
            return new SealFinding.Broken();
        }
        try {
            CmsSeal seal = CmsSeal.read(bytes.get());
            if (seal.covers(sealed)) {
                return new SealFinding.Whole(seal.certificate());
            }
            return Arrays.equals(seal.digest(), Certificates.sha256(sealed))
                    ? new SealFinding.Broken()
                    : new SealFinding.Changed();
        } catch (SealTrouble unreadable) {
            return new SealFinding.Broken();
        }
    }

    /** The last one of the file: what comes behind it would not be covered. */
    private static Optional<int[]> range(String text) {
        int at = text.lastIndexOf("/ByteRange");
        Matcher matcher = RANGE.matcher(text);
        if (at < 0 || !matcher.find(at)) {
            return Optional.empty();
        }
        int[] range = new int[4];
        for (int i = 0; i < 4; i++) {
            range[i] = Integer.parseInt(matcher.group(i + 1));
        }
        return Optional.of(range);
    }

    /** The bytes between the brackets, without the noughts that fill the room up. */
    private static Optional<byte[]> seal(String gap) {
        if (gap.charAt(0) != '<' || gap.charAt(gap.length() - 1) != '>') {
            return Optional.empty();
        }
        String digits = gap.substring(1, gap.length() - 1);
        if (digits.length() % 2 != 0 || !digits.matches(UPPER)) {
            return Optional.empty();
        }
        byte[] room = HexFormat.of().parseHex(digits.toLowerCase(Locale.ROOT));
        int length = length(room);
        for (int i = length; i < room.length; i++) {
            if (room[i] != 0) {
                return Optional.empty();
            }
        }
        return length == 0 ? Optional.empty() : Optional.of(Arrays.copyOf(room, length));
    }

    /** Of the sequence that the room begins with: a tag, 0x82, two bytes of length. 0 for anything else. */
    private static int length(byte[] room) {
        if (room.length < 4 || room[0] != 0x30 || (room[1] & 0xFF) != 0x82) {
            return 0;
        }
        int length = 4 + ((room[2] & 0xFF) << 8 | room[3] & 0xFF);
        return length <= room.length ? length : 0;
    }
}
