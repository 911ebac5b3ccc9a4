package org.frontdesk.service.connection;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.ApiException;
import org.frontdesk.api.CallScope;
import org.frontdesk.api.Connection;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Traffic;
import org.frontdesk.api.Turns;
import org.frontdesk.api.UnreadableAnswer;
import org.frontdesk.api.wire.SecurityPerm;
import org.frontdesk.service.Background;
import org.frontdesk.service.Work;
import org.frontdesk.service.requests.Pacing;
import org.frontdesk.service.requests.RequestScheduler;

/** Tries connections out and keeps their keys. */
public final class ConnectionService {
    /** What the screens of this program call: reading everything, plans, benefits, documents and the rest. */
    private static final List<String> NEEDED =
            List.of("ApiReadAll", "ApiAllOthers", "ApiDocuments", "ApiInsurance", "ApiInsuranceSimple");

    private final Keychain keychain;
    private final Background background;
    private final BooleanSupplier onWindowThread;

    /** @param onWindowThread guards against calls that would stop the window */
    public ConnectionService(Keychain keychain, Background background, BooleanSupplier onWindowThread) {
        this.keychain = keychain;
        this.background = background;
        this.onWindowThread = onWindowThread;
    }

    /** Asks the server for its version and the keys' permissions, and says what is wrong when it does not answer as it should. */
    public Work<ConnectionFinding> test(String address, Keys keys, RemotePace pace) {
        return background.of(ApiCall.joined(scope -> find(scope, address.strip(), keys, pace)));
    }

    /** The keys kept for an address. */
    public Work<Optional<Keys>> keysOf(String address) {
        return background.of(ApiCall.joined(scope -> keychain.find(address)));
    }

    /** Keeps keys and tells whether they are still there after a restart. */
    public Work<Boolean> keep(String address, Keys keys) {
        return background.of(ApiCall.joined(scope -> {
            keychain.keep(address, keys);
            return keychain.lasts();
        }));
    }

    private ConnectionFinding find(CallScope scope, String address, Keys keys, RemotePace pace) {
        Optional<AddressProblem> problem =
                AddressProblem.of(address).or(() -> AddressProblem.ofResolved(URI.create(address)));
        if (problem.isPresent()) {
            return new ConnectionFinding.BadAddress(problem.get());
        }
        if (!keys.isComplete()) {
            return new ConnectionFinding.NoKeys();
        }
        if (!keys.canTravel()) {
            return new ConnectionFinding.WrongKeys("", "A key holds a character that no request can carry");
        }
        var connection = new Connection(
                URI.create(address), keys.developer().strip(), keys.customer().strip());
        try (var api = new DentalApi(connection, onWindowThread, new Traffic(), turns(address, pace))) {
            return ask(scope, api);
        } catch (ApiException refused) {
            return refusal(refused);
        } catch (UnreadableAnswer unreadable) {
            return new ConnectionFinding.NotTheApi(unreadable.getMessage());
        } catch (IOException gone) {
            return new ConnectionFinding.CannotReach(gone.toString());
        }
    }

    /** What is reached over the internet spaces its questions. */
    private static Turns turns(String address, RemotePace pace) {
        return new RequestScheduler(address.startsWith("https:") ? Pacing.of(pace) : Pacing.near());
    }

    private static ConnectionFinding ask(CallScope scope, DentalApi api) throws IOException {
        List<SecurityPerm> permissions = scope.ask(api.reference().permissions());
        var groups = new TreeSet<String>();
        permissions.stream().filter(SecurityPerm::hasPermission).forEach(row -> groups.add(row.permission()));
        List<String> missing =
                NEEDED.stream().filter(group -> !groups.contains(group)).toList();
        String version = groups.contains("ApiReadAll")
                ? scope.ask(api.reference().preference("ProgramVersion")).orElse("")
                : "";
        return new ConnectionFinding.Works(version, List.copyOf(groups), missing);
    }

    private static ConnectionFinding refusal(ApiException refused) {
        return switch (refused.status()) {
            case 401, 403 -> new ConnectionFinding.WrongKeys(refused.sentence(), refused.getMessage());
            case 404, 405 -> new ConnectionFinding.NotTheApi(refused.getMessage());
            default -> new ConnectionFinding.ServerTrouble(refused.status(), refused.getMessage());
        };
    }
}
