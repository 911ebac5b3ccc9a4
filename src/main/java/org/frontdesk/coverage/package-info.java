/** The coverage screen: a patient's plans in their order, with panels to add a plan or join a discount plan. */
package org.frontdesk.coverage;
