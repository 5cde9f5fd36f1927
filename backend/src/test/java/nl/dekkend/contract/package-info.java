/**
 * Keeps the contract in {@code schema/} fit to build on: everything described, named and formed in one way, and no
 * difference with the published contract that a client would notice by surprise.
 */
@NullMarked
package nl.dekkend.contract;

import org.jspecify.annotations.NullMarked;
