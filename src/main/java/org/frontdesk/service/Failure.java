package org.frontdesk.service;

import java.io.IOException;
import org.frontdesk.api.ApiException;
import org.frontdesk.api.UnreadableAnswer;
import org.frontdesk.service.vault.VaultException;
import org.frontdesk.service.vault.VaultTrouble;
import org.frontdesk.text.Strings;

/** Why something did not work, for a screen to react to by kind. */
public sealed interface Failure {
    /** For support: method, path, status, cause; no name and no key. */
    String detail();

    /** For the person at the desk: what happened and what to do. */
    default String sentence(Strings strings) {
        return switch (this) {
            case Offline gone -> strings.get("failure.offline");
            case Rejected no ->
                no.sentence().isEmpty()
                        ? strings.get("failure.rejected.silent")
                        : strings.get("failure.rejected", no.sentence());
            case NotAllowed no -> strings.get("failure.notAllowed", no.sentence());
            case ServerTrouble trouble ->
                trouble.status() == 0
                        ? strings.get("failure.unreadable")
                        : strings.get("failure.serverTrouble", trouble.status());
            case Changed other -> strings.get("failure.changed");
            case Kept disk -> disk.trouble().sentence(strings);
            case Unexpected defect -> strings.get("failure.unexpected");
        };
    }

    /** Nobody answered. */
    record Offline(String detail) implements Failure {}

    /** The server understood and said no. The sentence is the server's own. */
    record Rejected(int status, String sentence, String detail) implements Failure {}

    /** The keys were not accepted, or lack the permission. */
    record NotAllowed(String sentence, String detail) implements Failure {}

    /** The server is busy, broken or says what cannot be read; status 0 for the last. */
    record ServerTrouble(int status, String detail) implements Failure {}

    /** Somebody else changed the same meanwhile; nothing was sent. */
    record Changed(String detail) implements Failure {}

    /** What is kept on this computer cannot be read or written. */
    record Kept(VaultTrouble trouble, String detail) implements Failure {}

    /** A defect of this program. */
    record Unexpected(String detail) implements Failure {}

    /** Turns what the API layer throws into a kind, once. */
    static Failure from(Throwable problem) {
        return switch (problem) {
            case ApiException refused
            when refused.status() == 401 || refused.status() == 403 ->
                new NotAllowed(refused.sentence(), refused.getMessage());
            case ApiException refused
            when refused.status() < 500 && refused.status() != 429 ->
                new Rejected(refused.status(), refused.sentence(), refused.getMessage());
            case ApiException refused -> new ServerTrouble(refused.status(), refused.getMessage());
            case UnreadableAnswer unreadable -> new ServerTrouble(0, unreadable.getMessage());
            case Overtaken overtaken -> new Changed(overtaken.getMessage());
            case VaultException disk -> new Kept(disk.trouble(), disk.getMessage());
            case IOException gone -> new Offline(gone.toString());
            default -> new Unexpected(problem.toString());
        };
    }
}
