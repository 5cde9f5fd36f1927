package nl.dekkend.sealing;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator in two lines what a start needs. */
final class KeyRingTold extends AbstractFailureAnalyzer<KeyRingUnusable> {

    private static final String ACTION = "Set DEKKEND_KEYRING_SECRET to every secret this database was used with,"
            + " commas between them and the newest first; `openssl rand -hex 32` makes the first. When one is lost for"
            + " good, DEKKEND_KEYRING_LOST=true starts without what it sealed. See \"The key ring\" in"
            + " docs/operations.md.";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, KeyRingUnusable cause) {
        return new FailureAnalysis(cause.getMessage() + ".", ACTION, cause);
    }
}
