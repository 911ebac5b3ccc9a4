package org.frontdesk.service.connection;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is wrong with the address of a server. Keys travel unencrypted only on this computer and within a private network. */
public enum AddressProblem {
    EMPTY,
    /** Not http:// or https:// with a host behind it. */
    MALFORMED,
    /** The word SERVER still stands where the name of the computer belongs. */
    PLACEHOLDER,
    /** Plain http to a host on the open internet. */
    UNENCRYPTED;

    private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-fA-F:.%]+]");
    private static final List<String> PRIVATE_ENDINGS =
            List.of(".local", ".lan", ".internal", ".home.arpa", ".localhost");

    /** Judges an address by its text alone, without asking a name server. */
    public static Optional<AddressProblem> of(String typed) {
        if (typed.isBlank()) {
            return Optional.of(EMPTY);
        }
        try {
            URI address = new URI(typed.strip());
            String host = address.getHost();
            if (host == null || !("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
                return Optional.of(MALFORMED);
            }
            if (host.equals("SERVER")) {
                return Optional.of(PLACEHOLDER);
            }
            boolean open = address.getScheme().equals("http") && !looksPrivate(host);
            return open ? Optional.of(UNENCRYPTED) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.of(MALFORMED);
        }
    }

    /**
     * Judges an http address by where its host really is; asks a name server, so never on the window thread. A host that is not found is
     * left to the connection to report.
     */
    public static Optional<AddressProblem> ofResolved(URI address) {
        if (address.getScheme().equals("https")) {
            return Optional.empty();
        }
        try {
            boolean near =
                    Arrays.stream(InetAddress.getAllByName(address.getHost())).allMatch(AddressProblem::isPrivate);
            return near ? Optional.empty() : Optional.of(UNENCRYPTED);
        } catch (UnknownHostException unknown) {
            return Optional.empty();
        }
    }

    private static boolean looksPrivate(String host) {
        if (LITERAL.matcher(host).matches()) {
            try {
                return isPrivate(InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")));
            } catch (IllegalArgumentException noLiteral) {
                return false;
            }
        }
        return !host.contains(".") || PRIVATE_ENDINGS.stream().anyMatch(host::endsWith);
    }

    private static boolean isPrivate(InetAddress place) {
        boolean uniqueLocal = place.getAddress().length == 16 && (place.getAddress()[0] & 0xfe) == 0xfc;
        return place.isLoopbackAddress() || place.isSiteLocalAddress() || place.isLinkLocalAddress() || uniqueLocal;
    }
}
