// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Kept in a file. */
@MidlGenerated("objidl.idl")
@NullMarked
public interface IPersistFile extends IPersist {
    InterfaceType<IPersistFile> TYPE = InterfaceType.named(IPersistFile.class, "0000010b-0000-0000-c000-000000000046", IPersist.TYPE)
            .operations("IsDirty", "Load", "Save", "SaveCompleted", "GetCurFile")
            .remote(IPersistFileProxy::new, IPersistFileStub::new);

    int IsDirty() throws ComException;

    void Load(String pszFileName, @Unsigned int dwMode) throws ComException;

    void Save(@Nullable String pszFileName, int fRemember) throws ComException;

    void SaveCompleted(@Nullable String pszFileName) throws ComException;

    GetCurFileResult GetCurFile() throws ComException;

    /** What {@link #GetCurFile} returns. */
    record GetCurFileResult(int hresult, @Nullable String ppszFileName) {}
}
