// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** Tells which interfaces of an object give error objects. */
@MidlGenerated("oaidl.idl")
@NullMarked
public interface ISupportErrorInfo extends IUnknown {
    InterfaceType<ISupportErrorInfo> TYPE = InterfaceType.named(ISupportErrorInfo.class, "df0b3d60-548f-101b-8e65-08002b2bd119")
            .operations("InterfaceSupportsErrorInfo")
            .remote(ISupportErrorInfoProxy::new, ISupportErrorInfoStub::new);

    void InterfaceSupportsErrorInfo(Guid riid) throws ComException;
}
