/** Start-up and wiring: how the program is put together, its folders, its keys and its window. */
package org.frontdesk.app;
