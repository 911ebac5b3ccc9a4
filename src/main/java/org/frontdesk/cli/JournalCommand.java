package org.frontdesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.connection.SystemKeychain;
import org.frontdesk.service.desk.DeskVaults;
import org.frontdesk.service.journal.JournalReading;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;
import org.frontdesk.service.vault.VaultLook;
import org.frontdesk.settings.Folders;
import org.frontdesk.settings.SettingsFile;
import org.frontdesk.text.Strings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The journal of a vault, read also while the program writes to it. */
@Command(
        name = "journal",
        description = "Checks or exports the journal: who saw and did what, and when.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {JournalVerifyCommand.class, JournalExportCommand.class})
final class JournalCommand implements Runnable {
    static final Strings ENGLISH = new Strings(Locale.ENGLISH);

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private FrontdeskCommand program;

    @Mixin
    private Help help;

    /** What is done with a journal. */
    @FunctionalInterface
    interface Act {
        int on(JournalReading journal) throws IOException, WrongUse;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** @param named the vault's folder; without it that of the practice on this computer */
    int read(Optional<Path> named, Act act) throws WrongUse, IOException {
        Folders folders = program.folders();
        Path place = named.orElseGet(() -> DeskVaults.folder(folders.vaults(), ConnectionProfile.PRACTICE));
        if (Files.notExists(place)) {
            throw new WrongUse("There is no journal at " + place
                    + " yet. Start Frontdesk once, or name another folder with --vault.");
        }
        try (Vault vault = new VaultLook(new SystemKeychain(), address(folders, place), this::passphrase).at(place)) {
            return act.on(new JournalReading(vault));
        } catch (VaultException refused) {
            throw new WrongUse(
                    "The vault in " + place + " cannot be read. "
                            + refused.trouble().sentence(ENGLISH),
                    refused);
        }
    }

    /** The connection of the settings, when the folder is its. */
    private static Optional<String> address(Folders folders, Path place) {
        ConnectionProfile chosen = new SettingsFile(folders.settings()).read().connection();
        Path its = DeskVaults.folder(folders.vaults(), chosen).toAbsolutePath().normalize();
        return its.equals(place.toAbsolutePath().normalize()) ? Optional.of(chosen.address()) : Optional.empty();
    }

    private char[] passphrase() {
        return Passphrase.ask(spec.commandLine().getErr());
    }
}
