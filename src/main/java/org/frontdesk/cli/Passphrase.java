package org.frontdesk.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Optional;

/** The passphrase of a vault, typed unseen, or in one line of the standard input where nobody types. */
final class Passphrase {
    private Passphrase() {}

    /** @param err for the question */
    static char[] ask(PrintWriter err) {
        Console console = System.console();
        if (console != null && console.isTerminal()) {
            return Optional.ofNullable(console.readPassword("Passphrase: ")).orElseGet(() -> new char[0]);
        }
        err.println("Passphrase, in one line of the standard input:");
        err.flush();
        try {
            var input = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
            return Optional.ofNullable(input.readLine()).orElse("").toCharArray();
        } catch (IOException closed) {
            return new char[0];
        }
    }
}
