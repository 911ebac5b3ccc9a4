package org.frontdesk.service.connection;

/** The two keys that open an API: who made this program, and which practice. They never appear in a text of this record. */
public record Keys(String developer, String customer) {
    public static final Keys NONE = new Keys("", "");

    public boolean isComplete() {
        return !developer.isBlank() && !customer.isBlank();
    }

    @Override
    public String toString() {
        return "Keys[hidden]";
    }
}
