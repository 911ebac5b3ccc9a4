package org.frontdesk.practice.http;

/** An answer that is not a success: a status and the sentence the caller gets. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    public Refusal(int status, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
    }

    /** 400: something in the request is missing or wrong; the sentence names the field. */
    public static Refusal invalid(String sentence) {
        return new Refusal(400, sentence);
    }

    /** 404: a row or a row it refers to is not there. */
    public static Refusal notFound(String sentence) {
        return new Refusal(404, sentence);
    }

    public int status() {
        return status;
    }

    public String sentence() {
        return getMessage();
    }
}
