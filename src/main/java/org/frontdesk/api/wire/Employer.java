package org.frontdesk.api.wire;

/** An employer, from the API's Employers. */
public record Employer(long employerNum, String empName) {}
