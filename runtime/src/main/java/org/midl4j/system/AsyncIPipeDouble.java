// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.AsyncType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** The asynchronous twin of {@link IPipeDouble}. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface AsyncIPipeDouble extends IUnknown {
    AsyncType<AsyncIPipeDouble> TYPE = AsyncType.of(AsyncIPipeDouble.class,
            "db2f3acf-2f86-11d1-8e04-00c04fb9989a", IPipeDouble.TYPE, IPipeDoubleProxy.Call::new);

    /** Begins {@link IPipeDouble#Pull}. */
    void Begin_Pull(@Unsigned int cRequest) throws ComException;

    /** Ends {@link IPipeDouble#Pull}. */
    IPipeDouble.PullResult Finish_Pull() throws ComException;

    /** Begins {@link IPipeDouble#Push}. */
    void Begin_Push(double[] buf, @Unsigned int cSent) throws ComException;

    /** Ends {@link IPipeDouble#Push}. */
    void Finish_Push() throws ComException;
}
