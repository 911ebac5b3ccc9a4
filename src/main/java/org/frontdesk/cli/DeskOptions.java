package org.frontdesk.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.frontdesk.service.connection.AddressProblem;
import org.frontdesk.service.connection.ConnectionMode;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.connection.Keychain;
import org.frontdesk.service.connection.Keys;
import picocli.CommandLine.Option;

/** The options that say which server a verb talks to; without them the one of the settings. */
final class DeskOptions {
    @Option(names = "--practice", description = "Talk to the practice kept on this computer.")
    private boolean practice;

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "Talk to this server, such as http://10.0.0.4:30223/api/v1 (default: that of the settings).")
    private Optional<String> server = Optional.empty();

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description = "File with one line developerKey/customerKey (default: the keys in the keychain).")
    private Optional<Path> keys = Optional.empty();

    /** Whether the person named a server. */
    boolean isNamed() {
        return practice || server.isPresent();
    }

    /** @param usual what the settings say */
    ConnectionProfile profile(ConnectionProfile usual) throws WrongUse {
        if (practice) {
            if (server.isPresent() || keys.isPresent()) {
                throw new WrongUse("--practice takes neither --server nor --keys.");
            }
            return ConnectionProfile.PRACTICE;
        }
        if (server.isEmpty()) {
            if (keys.isPresent() && usual.isPractice()) {
                throw new WrongUse("--keys needs a server: add --server URL.");
            }
            return usual;
        }
        String address = server.get().strip();
        if (address.equals(usual.address())) {
            return usual;
        }
        Optional<AddressProblem> problem =
                AddressProblem.of(address).or(() -> AddressProblem.ofResolved(URI.create(address)));
        if (problem.isPresent()) {
            throw new WrongUse(sentence(problem.get(), address));
        }
        return new ConnectionProfile(
                address.startsWith("https:") ? ConnectionMode.REMOTE : ConnectionMode.SERVICE, address);
    }

    /** The keys of the server, from the file or the keychain. */
    Keys keys(ConnectionProfile profile, Keychain keychain) throws WrongUse {
        if (keys.isPresent()) {
            return ofFile(keys.get());
        }
        return keychain.find(profile.address())
                .filter(Keys::isComplete)
                .orElseThrow(() -> new WrongUse("The keychain holds no keys for " + profile.address()
                        + ": connect once in the window, or add --keys FILE."));
    }

    private static Keys ofFile(Path file) throws WrongUse {
        try {
            String[] both = Files.readString(file).strip().split("/", -1);
            if (both.length == 2) {
                var keys = new Keys(both[0].strip(), both[1].strip());
                if (keys.isComplete()) {
                    return keys;
                }
            }
        } catch (IOException unreadable) {
            throw new WrongUse("The file " + file + " cannot be read.", unreadable);
        }
        throw new WrongUse("The file " + file + " must hold one line developerKey/customerKey.");
    }

    private static String sentence(AddressProblem problem, String address) {
        return switch (problem) {
            case EMPTY -> "--server needs an address.";
            case MALFORMED -> "The address " + address + " must begin with http:// or https:// and name a computer.";
            case PLACEHOLDER -> "Put the name of the computer in the place of SERVER in " + address + ".";
            case UNENCRYPTED -> "The keys would travel unencrypted to " + address + ": use https.";
        };
    }
}
