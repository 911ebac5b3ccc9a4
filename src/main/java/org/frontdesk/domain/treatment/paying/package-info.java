/** How a patient may pay for a plan, and what a patient without insurance is to be told beforehand. */
package org.frontdesk.domain.treatment.paying;
