package org.frontdesk.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Text files as spreadsheets write and expect them. */
final class SheetFile {
    private static final String MARK = "\uFEFF";
    private static final Charset OLD = Charset.forName("windows-1252");

    private SheetFile() {}

    /** The text: UTF-8, UTF-16 with its mark, else as older spreadsheets write it. */
    static String read(Path file) throws WrongUse {
        if (!Files.isRegularFile(file)) {
            throw new WrongUse("There is no file " + file + ".");
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
                return new String(bytes, StandardCharsets.UTF_16);
            }
            return utf8(bytes);
        } catch (IOException refused) {
            throw new WrongUse("The file " + file + " cannot be read.", refused);
        }
    }

    /** Makes a file. Text beyond ASCII gets a mark without which spreadsheets would take it for something else. */
    static void write(Path file, String text) throws WrongUse {
        try (Writer out = Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW)) {
            if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
                out.write(MARK);
            }
            out.write(text);
        } catch (FileAlreadyExistsException there) {
            throw new WrongUse("There is a file " + file + " already; name another one.", there);
        } catch (IOException refused) {
            throw new WrongUse("The file " + file + " cannot be written.", refused);
        }
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, OLD);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
