/** What tests share: a real PostgreSQL, the statements that were sent to it, and one annotation that brings both. */
package nl.dekkend.testing;
