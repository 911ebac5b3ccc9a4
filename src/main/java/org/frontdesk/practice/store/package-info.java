/** The rows on disk: SQLite, its migrations, and transactions that are durable before they are answered. */
package org.frontdesk.practice.store;
