// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Fills in an error object. */
@MidlGenerated("oaidl.idl")
@NullMarked
public interface ICreateErrorInfo extends IUnknown {
    InterfaceType<ICreateErrorInfo> TYPE = InterfaceType.named(ICreateErrorInfo.class, "22f03340-547d-101b-8e65-08002b2bd119")
            .operations("SetGUID", "SetSource", "SetDescription", "SetHelpFile", "SetHelpContext")
            .remote(ICreateErrorInfoProxy::new, ICreateErrorInfoStub::new);

    void SetGUID(Guid rguid) throws ComException;

    void SetSource(String szSource) throws ComException;

    void SetDescription(String szDescription) throws ComException;

    void SetHelpFile(String szHelpFile) throws ComException;

    void SetHelpContext(@Unsigned int dwHelpContext) throws ComException;
}
