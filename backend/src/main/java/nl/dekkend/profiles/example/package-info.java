/**
 * Profiles that are made up, so that people see what profiles look like before schools have written theirs. They are
 * composed once from readable templates, the same on every machine, and printed like any other, marked as example.
 */
@NullMarked
package nl.dekkend.profiles.example;

import org.jspecify.annotations.NullMarked;
