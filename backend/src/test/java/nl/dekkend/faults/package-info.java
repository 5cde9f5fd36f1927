/** The fault model in docs/trust.md, played out: what breaks, and that everybody else hardly notices. */
package nl.dekkend.faults;
