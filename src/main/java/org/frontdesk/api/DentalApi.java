package org.frontdesk.api;

import java.util.function.BooleanSupplier;

/** The whole API as the front desk uses it, over one connection at a time. */
public final class DentalApi implements AutoCloseable {
    private final ApiClient client;

    public DentalApi(Connection connection, BooleanSupplier onWindowThread) {
        this(connection, onWindowThread, new Traffic(), Turns.atOnce());
    }

    /**
     * @param traffic is told of every exchange
     * @param turns decides when each may begin
     */
    public DentalApi(Connection connection, BooleanSupplier onWindowThread, Traffic traffic, Turns turns) {
        this(Route.only(connection, turns), onWindowThread, traffic);
    }

    /**
     * @param route says for each question which server it goes to
     * @param traffic is told of every exchange
     */
    public DentalApi(Route route, BooleanSupplier onWindowThread, Traffic traffic) {
        this.client = new ApiClient(route, onWindowThread, traffic);
    }

    /** How many writes have ended, well or not: what was read while it stays the same knows of all of them. */
    public long writes() {
        return client.writes();
    }

    public PatientsApi patients() {
        return new PatientsApi(client);
    }

    public PatPlansApi patPlans() {
        return new PatPlansApi(client);
    }

    public BenefitsApi benefits() {
        return new BenefitsApi(client);
    }

    public DiscountPlansApi discountPlans() {
        return new DiscountPlansApi(client);
    }

    public AdjustmentsApi adjustments() {
        return new AdjustmentsApi(client);
    }

    public TreatPlansApi treatPlans() {
        return new TreatPlansApi(client);
    }

    public InsuranceApi insurance() {
        return new InsuranceApi(client);
    }

    public ProceduresApi procedures() {
        return new ProceduresApi(client);
    }

    public ClaimProcsApi claimProcs() {
        return new ClaimProcsApi(client);
    }

    public DocumentsApi documents() {
        return new DocumentsApi(client);
    }

    public ReferenceApi reference() {
        return new ReferenceApi(client);
    }

    /** Ends all calls under way. */
    @Override
    public void close() {
        client.close();
    }
}
