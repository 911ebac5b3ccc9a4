/**
 * What patients and plans pay for planned work: finds in the practice's rows what the rules of {@code domain.estimate} need, and
 * keeps what they answer.
 */
package org.frontdesk.practice.estimates;
