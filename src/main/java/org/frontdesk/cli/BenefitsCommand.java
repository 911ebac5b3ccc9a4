package org.frontdesk.cli;

import org.frontdesk.settings.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The benefit rows of a plan as a file for spreadsheets. */
@Command(
        name = "benefits",
        description = "Writes the benefit rows of a plan to a file for spreadsheets, or takes them from one.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {BenefitsExportCommand.class, BenefitsImportCommand.class})
final class BenefitsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private FrontdeskCommand program;

    @Mixin
    private Help help;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    Folders folders() {
        return program.folders();
    }
}
