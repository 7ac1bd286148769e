// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** An object that can be loaded without running. */
@MidlGenerated("objidl.idl")
@NullMarked
public interface IRunnableObject extends IUnknown {
    InterfaceType<IRunnableObject> TYPE = InterfaceType.named(IRunnableObject.class, "00000126-0000-0000-c000-000000000046")
            .operations("GetRunningClass", "Run", "IsRunning", "LockRunning", "SetContainedObject")
            .remote(IRunnableObjectProxy::new, IRunnableObjectStub::new);

    Guid GetRunningClass() throws ComException;

    void Run(@Nullable IBindCtx pbc) throws ComException;

    void IsRunning() throws ComException;

    void LockRunning(int fLock, int fLastUnlockCloses) throws ComException;

    void SetContainedObject(int fContained) throws ComException;
}
