// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Chooses among servers of one class. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IActivationFilter extends IUnknown {
    InterfaceType<IActivationFilter> TYPE = InterfaceType.named(IActivationFilter.class, "00000017-0000-0000-c000-000000000046")
            .operations("HandleActivation")
            .remote(IActivationFilterProxy::new, IActivationFilterStub::new);

    Guid HandleActivation(@Unsigned int dwActivationType, Guid rclsid) throws ComException;
}
