// Written by midl4j from comcat.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link ICatInformation} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("comcat.idl")
@NullMarked
public class ICatInformationProxy extends Proxy implements ICatInformation {
    static {
        Abi.require(1);
    }

    protected ICatInformationProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(ICatInformation proxy) throws ComException {
        return new Futures(targetOf(proxy, ICatInformation.TYPE));
    }

    @Override
    public @Nullable IEnumCATEGORYINFO EnumCategories(@Unsigned int lcid) throws ComException {
        return call(3, out -> writeEnumCategories(out, lcid),
                ICatInformationProxy::readEnumCategories);
    }

    @Override
    public @Nullable String GetCategoryDesc(Guid rcatid, @Unsigned int lcid) throws ComException {
        return call(4, out -> writeGetCategoryDesc(out, rcatid, lcid),
                ICatInformationProxy::readGetCategoryDesc);
    }

    @Override
    public @Nullable IEnumGUID EnumClassesOfCategories(@Unsigned int cImplemented,
            Guid @Nullable [] rgcatidImpl, @Unsigned int cRequired, Guid @Nullable [] rgcatidReq)
            throws ComException {
        return call(5, out -> writeEnumClassesOfCategories(out, cImplemented, rgcatidImpl, cRequired, rgcatidReq),
                ICatInformationProxy::readEnumClassesOfCategories);
    }

    @Override
    public void IsClassOfCategories(Guid rclsid, @Unsigned int cImplemented,
            Guid @Nullable [] rgcatidImpl, @Unsigned int cRequired, Guid @Nullable [] rgcatidReq)
            throws ComException {
        call(6, out -> writeIsClassOfCategories(out, rclsid, cImplemented, rgcatidImpl, cRequired, rgcatidReq));
    }

    @Override
    public @Nullable IEnumGUID EnumImplCategoriesOfClass(Guid rclsid) throws ComException {
        return call(7, out -> writeEnumImplCategoriesOfClass(out, rclsid),
                ICatInformationProxy::readEnumImplCategoriesOfClass);
    }

    @Override
    public @Nullable IEnumGUID EnumReqCategoriesOfClass(Guid rclsid) throws ComException {
        return call(8, out -> writeEnumReqCategoriesOfClass(out, rclsid),
                ICatInformationProxy::readEnumReqCategoriesOfClass);
    }

    private static void writeEnumCategories(NdrWriter out, @Unsigned int lcid) throws ComException {
        out.writeInt(lcid);
    }

    private static @Nullable IEnumCATEGORYINFO readEnumCategories(NdrReader in) throws
            ComException {
        in.at("ppenumCategoryInfo");
        IEnumCATEGORYINFO ppenumCategoryInfo = InterfacePointers.read(in, IEnumCATEGORYINFO.TYPE);
        return ppenumCategoryInfo;
    }

    private static void writeGetCategoryDesc(NdrWriter out, Guid rcatid, @Unsigned int lcid) throws
            ComException {
        int at = out.reserve(4, 20);
        out.putGuid(at, rcatid);
        out.putInt(at + 16, lcid);
    }

    private static @Nullable String readGetCategoryDesc(NdrReader in) throws ComException {
        in.at("pszDesc");
        String pszDesc;
        if (in.readPointer()) {
            pszDesc = in.readWideString();
        } else {
            pszDesc = null;
        }
        return pszDesc;
    }

    private static void writeEnumClassesOfCategories(NdrWriter out, @Unsigned int cImplemented,
            Guid @Nullable [] rgcatidImpl, @Unsigned int cRequired, Guid @Nullable [] rgcatidReq)
            throws ComException {
        out.writeInt(cImplemented);
        if (out.writePointer(rgcatidImpl)) {
            int count = Require.elements("rgcatidImpl", rgcatidImpl.length, Integer.toUnsignedLong(cImplemented));
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                out.writeGuid(rgcatidImpl[i]);
            }
        }
        out.writeInt(cRequired);
        if (out.writePointer(rgcatidReq)) {
            int count2 = Require.elements("rgcatidReq", rgcatidReq.length, Integer.toUnsignedLong(cRequired));
            out.writeCount(count2);
            for (int i2 = 0; i2 < count2; i2++) {
                out.writeGuid(rgcatidReq[i2]);
            }
        }
    }

    private static @Nullable IEnumGUID readEnumClassesOfCategories(NdrReader in) throws
            ComException {
        in.at("ppenumClsid");
        IEnumGUID ppenumClsid = InterfacePointers.read(in, IEnumGUID.TYPE);
        return ppenumClsid;
    }

    private static void writeIsClassOfCategories(NdrWriter out, Guid rclsid,
            @Unsigned int cImplemented, Guid @Nullable [] rgcatidImpl, @Unsigned int cRequired,
            Guid @Nullable [] rgcatidReq) throws ComException {
        int at = out.reserve(4, 20);
        out.putGuid(at, rclsid);
        out.putInt(at + 16, cImplemented);
        if (out.writePointer(rgcatidImpl)) {
            int count = Require.elements("rgcatidImpl", rgcatidImpl.length, Integer.toUnsignedLong(cImplemented));
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                out.writeGuid(rgcatidImpl[i]);
            }
        }
        out.writeInt(cRequired);
        if (out.writePointer(rgcatidReq)) {
            int count2 = Require.elements("rgcatidReq", rgcatidReq.length, Integer.toUnsignedLong(cRequired));
            out.writeCount(count2);
            for (int i2 = 0; i2 < count2; i2++) {
                out.writeGuid(rgcatidReq[i2]);
            }
        }
    }

    private static void writeEnumImplCategoriesOfClass(NdrWriter out, Guid rclsid) throws
            ComException {
        out.writeGuid(rclsid);
    }

    private static @Nullable IEnumGUID readEnumImplCategoriesOfClass(NdrReader in) throws
            ComException {
        in.at("ppenumCatid");
        IEnumGUID ppenumCatid = InterfacePointers.read(in, IEnumGUID.TYPE);
        return ppenumCatid;
    }

    private static void writeEnumReqCategoriesOfClass(NdrWriter out, Guid rclsid) throws
            ComException {
        out.writeGuid(rclsid);
    }

    private static @Nullable IEnumGUID readEnumReqCategoriesOfClass(NdrReader in) throws
            ComException {
        in.at("ppenumCatid");
        IEnumGUID ppenumCatid = InterfacePointers.read(in, IEnumGUID.TYPE);
        return ppenumCatid;
    }

    /** The calls of an {@link ICatInformation} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link ICatInformation#EnumCategories}. */
        public CompletableFuture<@Nullable IEnumCATEGORYINFO> EnumCategories(@Unsigned int lcid) {
            return future(3, out -> writeEnumCategories(out, lcid),
                    ICatInformationProxy::readEnumCategories);
        }

        /** See {@link ICatInformation#GetCategoryDesc}. */
        public CompletableFuture<@Nullable String> GetCategoryDesc(Guid rcatid,
                @Unsigned int lcid) {
            return future(4, out -> writeGetCategoryDesc(out, rcatid, lcid),
                    ICatInformationProxy::readGetCategoryDesc);
        }

        /** See {@link ICatInformation#EnumClassesOfCategories}. */
        public CompletableFuture<@Nullable IEnumGUID> EnumClassesOfCategories(
                @Unsigned int cImplemented, Guid @Nullable [] rgcatidImpl, @Unsigned int cRequired,
                Guid @Nullable [] rgcatidReq) {
            return future(5, out -> writeEnumClassesOfCategories(out, cImplemented, rgcatidImpl, cRequired, rgcatidReq),
                    ICatInformationProxy::readEnumClassesOfCategories);
        }

        /** See {@link ICatInformation#IsClassOfCategories}. */
        public CompletableFuture<@Nullable Void> IsClassOfCategories(Guid rclsid,
                @Unsigned int cImplemented, Guid @Nullable [] rgcatidImpl, @Unsigned int cRequired,
                Guid @Nullable [] rgcatidReq) {
            return future(6, out -> writeIsClassOfCategories(out, rclsid, cImplemented, rgcatidImpl, cRequired, rgcatidReq));
        }

        /** See {@link ICatInformation#EnumImplCategoriesOfClass}. */
        public CompletableFuture<@Nullable IEnumGUID> EnumImplCategoriesOfClass(Guid rclsid) {
            return future(7, out -> writeEnumImplCategoriesOfClass(out, rclsid),
                    ICatInformationProxy::readEnumImplCategoriesOfClass);
        }

        /** See {@link ICatInformation#EnumReqCategoriesOfClass}. */
        public CompletableFuture<@Nullable IEnumGUID> EnumReqCategoriesOfClass(Guid rclsid) {
            return future(8, out -> writeEnumReqCategoriesOfClass(out, rclsid),
                    ICatInformationProxy::readEnumReqCategoriesOfClass);
        }
    }
}
