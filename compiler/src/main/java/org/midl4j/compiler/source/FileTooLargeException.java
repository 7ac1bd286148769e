package org.midl4j.compiler.source;

import java.nio.file.FileSystemException;

/** A file is larger than any IDL file. */
public final class FileTooLargeException extends FileSystemException {
    FileTooLargeException(String file, long size, long limit) {
        super(file, null, size + " octets, and the limit is " + limit);
    }
}
