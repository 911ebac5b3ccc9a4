package org.frontdesk.service.connection;

/** The two keys that open an API: who made this program, and which practice. They never appear in a text of this record. */
public record Keys(String developer, String customer) {
    public static final Keys NONE = new Keys("", "");

    public boolean isComplete() {
        return !developer.isBlank() && !customer.isBlank();
    }

    /** Whether a request's header can carry them: it takes printable ASCII alone. */
    boolean canTravel() {
        return (developer.strip() + customer.strip()).chars().allMatch(letter -> letter > ' ' && letter < 0x7f);
    }

    @Override
    public String toString() {
        return "Keys[hidden]";
    }
}
