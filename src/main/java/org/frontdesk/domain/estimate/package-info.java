/**
 * What each plan is expected to pay for a procedure, what the office writes off and what is left for the patient, with
 * the steps that lead there. Pure, in whole cents; halves of a cent round away from zero.
 */
package org.frontdesk.domain.estimate;
