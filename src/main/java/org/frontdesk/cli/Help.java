package org.frontdesk.cli;

import picocli.CommandLine.Option;

/** That a verb tells how it is used. */
final class Help {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    private boolean asked;
}
