/**
 * The application with an embedded PostgreSQL 18, an embedded issuer of tokens and a mailbox, for trying and for development. It
 * stands among the tests so that what is packaged for production cannot start them: docs/adr/0011.
 */
package nl.dekkend.local;
