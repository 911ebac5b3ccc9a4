/**
 * The rows of the API as they come over the wire, a record per resource, named and ordered as the API names them.
 * They stop at the services.
 */
package org.frontdesk.api.wire;
