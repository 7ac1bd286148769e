// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Tells an object's class and its outgoing interface. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface IProvideClassInfo2 extends IProvideClassInfo {
    InterfaceType<IProvideClassInfo2> TYPE = InterfaceType.named(IProvideClassInfo2.class, "a6bc3ac0-dbaa-11ce-9de3-00aa004bb851", IProvideClassInfo.TYPE)
            .operations("GetGUID")
            .remote(IProvideClassInfo2Proxy::new, IProvideClassInfo2Stub::new);

    Guid GetGUID(@Unsigned int dwGuidKind) throws ComException;
}
