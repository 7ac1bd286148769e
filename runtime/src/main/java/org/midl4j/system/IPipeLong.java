// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** A pipe of 32-bit integers. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IPipeLong extends IUnknown {
    InterfaceType<IPipeLong> TYPE = InterfaceType.named(IPipeLong.class, "db2f3acc-2f86-11d1-8e04-00c04fb9989a")
            .operations("Pull", "Push")
            .async(() -> AsyncIPipeLong.TYPE)
            .remote(IPipeLongProxy::new, IPipeLongStub::new);

    PullResult Pull(@Unsigned int cRequest) throws ComException;

    void Push(int[] buf, @Unsigned int cSent) throws ComException;

    /** What {@link #Pull} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record PullResult(int[] buf, @Unsigned int pcReturned) {}
}
