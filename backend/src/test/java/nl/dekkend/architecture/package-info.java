/** What the code promises about itself: modules, visibility, sizes, and where SQL may reach. Each rule says why. */
package nl.dekkend.architecture;
