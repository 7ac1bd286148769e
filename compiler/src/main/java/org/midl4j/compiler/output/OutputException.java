package org.midl4j.compiler.output;

import java.io.IOException;

/** A file that cannot or must not be written; the message says which and why, for the user. */
public final class OutputException extends IOException {
    private static final long serialVersionUID = 1;

    OutputException(String message) {
        super(message);
    }

    OutputException(String message, IOException cause) {
        super(message, cause);
    }
}
