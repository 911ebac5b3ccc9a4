package org.frontdesk.document.seal;

import java.security.cert.X509Certificate;

/** What the seal of a file says. */
public sealed interface SealFinding {
    /** It covers the whole file, which is as it was when it was sealed with the key of this certificate. */
    record Whole(X509Certificate certificate) implements SealFinding {}

    /** There is none. */
    record None() implements SealFinding {}

    /** The file goes on behind what was sealed. */
    record BytesBehind(long count) implements SealFinding {}

    /** The file is shorter than what was sealed. */
    record BytesMissing(long count) implements SealFinding {}

    /** The seal itself was changed. */
    record Broken() implements SealFinding {}

    /** The bytes that were sealed were changed. */
    record Changed() implements SealFinding {}
}
