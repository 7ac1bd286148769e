// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** A pipe of floating-point numbers. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IPipeDouble extends IUnknown {
    InterfaceType<IPipeDouble> TYPE = InterfaceType.named(IPipeDouble.class, "db2f3ace-2f86-11d1-8e04-00c04fb9989a")
            .operations("Pull", "Push")
            .async(() -> AsyncIPipeDouble.TYPE)
            .remote(IPipeDoubleProxy::new, IPipeDoubleStub::new);

    PullResult Pull(@Unsigned int cRequest) throws ComException;

    void Push(double[] buf, @Unsigned int cSent) throws ComException;

    /** What {@link #Pull} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record PullResult(double[] buf, @Unsigned int pcReturned) {}
}
