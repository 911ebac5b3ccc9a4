/**
 * How the practice server hears and answers: routing, reading, writing, refusals. A resource is declared here by
 * its fields.
 */
package org.frontdesk.practice.http;
