package org.midl4j.unknown;

import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceQuery;
import org.midl4j.call.ProxyInterfaces;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.system.AsyncIMultiQI;
import org.midl4j.system.AsyncIUnknown;
import org.midl4j.system.IMultiQI;

/** {@code IMultiQI}, and the call objects of {@code AsyncIMultiQI} and {@code AsyncIUnknown}. */
public final class UnknownInterfaces implements ProxyInterfaces {

    /** For {@code META-INF/services}. */
    public UnknownInterfaces() {}

    @Override
    public <T> @Nullable T query(ProxyTarget target, Class<T> type) throws ComException {
        return type == IMultiQI.class && target.object().interfaceQuery() != null
                ? type.cast(new MultiQuery(target.share()))
                : null;
    }

    @Override
    public @Nullable Object newCall(ProxyTarget target, Guid asyncIid, @Nullable IUnknown outer) throws ComException {
        boolean many = asyncIid.equals(AsyncIMultiQI.TYPE.iid());
        if (!many && !asyncIid.equals(AsyncIUnknown.TYPE.iid())) {
            return null;
        }
        target.checkConnected();
        InterfaceQuery query = target.object().interfaceQuery();
        if (query == null) {
            return null;
        }
        return many
                ? new MultiQueryCall(Questions.target(target.object(), query.channel()), outer)
                : new UnknownCall(Questions.target(target.object(), new UnknownChannel(query.channel())), outer);
    }
}
