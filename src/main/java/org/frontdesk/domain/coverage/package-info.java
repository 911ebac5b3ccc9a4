/** Which plans a patient holds, in which order and in which relation to the subscriber. */
package org.frontdesk.domain.coverage;
