// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidl.idl")
@NullMarked
public interface IFillLockBytes extends IUnknown {
    InterfaceType<IFillLockBytes> TYPE = InterfaceType.named(IFillLockBytes.class, "99caf010-415e-11cf-8814-00aa00b569f5")
            .operations("FillAppend", "FillAt", "SetFillSize", "Terminate")
            .remote(IFillLockBytesProxy::new, IFillLockBytesStub::new);

    @Unsigned int FillAppend(byte[] pv, @Unsigned int cb) throws ComException;

    @Unsigned int FillAt(ULARGE_INTEGER ulOffset, byte[] pv, @Unsigned int cb) throws ComException;

    void SetFillSize(ULARGE_INTEGER ulSize) throws ComException;

    void Terminate(int bCanceled) throws ComException;
}
