// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** What went wrong. */
@MidlGenerated("oaidl.idl")
@NullMarked
public interface IErrorInfo extends IUnknown {
    InterfaceType<IErrorInfo> TYPE = InterfaceType.named(IErrorInfo.class, "1cf2b120-547d-101b-8e65-08002b2bd119")
            .operations("GetGUID", "GetSource", "GetDescription", "GetHelpFile", "GetHelpContext")
            .remote(IErrorInfoProxy::new, IErrorInfoStub::new);

    Guid GetGUID() throws ComException;

    @Nullable String GetSource() throws ComException;

    @Nullable String GetDescription() throws ComException;

    @Nullable String GetHelpFile() throws ComException;

    @Unsigned int GetHelpContext() throws ComException;
}
