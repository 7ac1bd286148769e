package org.midl4j.compiler;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be read or written, in words. */
final class IoProblem {
    private IoProblem() {}

    /** Which file could not be written, and why. */
    static String describe(IOException problem) {
        if (problem instanceof FileSystemException file && file.getFile() != null) {
            if (problem instanceof NoSuchFileException && file.getReason() == null) {
                return "`" + file.getFile() + "`: no such directory";
            }
            return "`" + file.getFile() + "`: " + reason(problem);
        }
        return reason(problem);
    }

    /** Why, without the name of the file. */
    static String reason(Exception problem) {
        if (problem instanceof FileSystemException file) {
            String reason = file.getReason();
            if (reason != null && !reason.isEmpty()) {
                return Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
            }
            if (problem instanceof NoSuchFileException) {
                return "no such file";
            }
            if (problem instanceof AccessDeniedException) {
                return "access denied";
            }
            if (problem instanceof NotDirectoryException) {
                return "not a directory";
            }
        }
        String message = problem.getMessage();
        return message == null ? problem.getClass().getSimpleName() : message;
    }
}
