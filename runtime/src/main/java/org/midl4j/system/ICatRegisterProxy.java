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
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link ICatRegister} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("comcat.idl")
@NullMarked
public class ICatRegisterProxy extends Proxy implements ICatRegister {
    static {
        Abi.require(1);
    }

    protected ICatRegisterProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(ICatRegister proxy) throws ComException {
        return new Futures(targetOf(proxy, ICatRegister.TYPE));
    }

    @Override
    public void RegisterCategories(@Unsigned int cCategories, CATEGORYINFO[] rgCategoryInfo) throws
            ComException {
        call(3, out -> writeRegisterCategories(out, cCategories, rgCategoryInfo));
    }

    @Override
    public void UnRegisterCategories(@Unsigned int cCategories, Guid[] rgcatid) throws
            ComException {
        call(4, out -> writeUnRegisterCategories(out, cCategories, rgcatid));
    }

    @Override
    public void RegisterClassImplCategories(Guid rclsid, @Unsigned int cCategories, Guid[] rgcatid)
            throws ComException {
        call(5, out -> writeRegisterClassImplCategories(out, rclsid, cCategories, rgcatid));
    }

    @Override
    public void UnRegisterClassImplCategories(Guid rclsid, @Unsigned int cCategories,
            Guid[] rgcatid) throws ComException {
        call(6, out -> writeUnRegisterClassImplCategories(out, rclsid, cCategories, rgcatid));
    }

    @Override
    public void RegisterClassReqCategories(Guid rclsid, @Unsigned int cCategories, Guid[] rgcatid)
            throws ComException {
        call(7, out -> writeRegisterClassReqCategories(out, rclsid, cCategories, rgcatid));
    }

    @Override
    public void UnRegisterClassReqCategories(Guid rclsid, @Unsigned int cCategories, Guid[] rgcatid)
            throws ComException {
        call(8, out -> writeUnRegisterClassReqCategories(out, rclsid, cCategories, rgcatid));
    }

    private static void writeRegisterCategories(NdrWriter out, @Unsigned int cCategories,
            CATEGORYINFO[] rgCategoryInfo) throws ComException {
        try {
            out.writeInt(cCategories);
            int count = Require.elements("rgCategoryInfo", Require.nonNull(rgCategoryInfo, "rgCategoryInfo").length, Integer.toUnsignedLong(cCategories));
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                CATEGORYINFOCodec.write(out, Require.nonNull(rgCategoryInfo[i], "rgCategoryInfo[]", rgCategoryInfo));
            }
        } catch (Unsendable problem) {
            throw problem.in("rgCategoryInfo", rgCategoryInfo);
        }
    }

    private static void writeUnRegisterCategories(NdrWriter out, @Unsigned int cCategories,
            Guid[] rgcatid) throws ComException {
        out.writeInt(cCategories);
        int count = Require.elements("rgcatid", Require.nonNull(rgcatid, "rgcatid").length, Integer.toUnsignedLong(cCategories));
        out.writeCount(count);
        for (int i = 0; i < count; i++) {
            out.writeGuid(rgcatid[i]);
        }
    }

    private static void writeRegisterClassImplCategories(NdrWriter out, Guid rclsid,
            @Unsigned int cCategories, Guid[] rgcatid) throws ComException {
        int at = out.reserve(4, 20);
        out.putGuid(at, rclsid);
        out.putInt(at + 16, cCategories);
        int count = Require.elements("rgcatid", Require.nonNull(rgcatid, "rgcatid").length, Integer.toUnsignedLong(cCategories));
        out.writeCount(count);
        for (int i = 0; i < count; i++) {
            out.writeGuid(rgcatid[i]);
        }
    }

    private static void writeUnRegisterClassImplCategories(NdrWriter out, Guid rclsid,
            @Unsigned int cCategories, Guid[] rgcatid) throws ComException {
        int at = out.reserve(4, 20);
        out.putGuid(at, rclsid);
        out.putInt(at + 16, cCategories);
        int count = Require.elements("rgcatid", Require.nonNull(rgcatid, "rgcatid").length, Integer.toUnsignedLong(cCategories));
        out.writeCount(count);
        for (int i = 0; i < count; i++) {
            out.writeGuid(rgcatid[i]);
        }
    }

    private static void writeRegisterClassReqCategories(NdrWriter out, Guid rclsid,
            @Unsigned int cCategories, Guid[] rgcatid) throws ComException {
        int at = out.reserve(4, 20);
        out.putGuid(at, rclsid);
        out.putInt(at + 16, cCategories);
        int count = Require.elements("rgcatid", Require.nonNull(rgcatid, "rgcatid").length, Integer.toUnsignedLong(cCategories));
        out.writeCount(count);
        for (int i = 0; i < count; i++) {
            out.writeGuid(rgcatid[i]);
        }
    }

    private static void writeUnRegisterClassReqCategories(NdrWriter out, Guid rclsid,
            @Unsigned int cCategories, Guid[] rgcatid) throws ComException {
        int at = out.reserve(4, 20);
        out.putGuid(at, rclsid);
        out.putInt(at + 16, cCategories);
        int count = Require.elements("rgcatid", Require.nonNull(rgcatid, "rgcatid").length, Integer.toUnsignedLong(cCategories));
        out.writeCount(count);
        for (int i = 0; i < count; i++) {
            out.writeGuid(rgcatid[i]);
        }
    }

    /** The calls of an {@link ICatRegister} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link ICatRegister#RegisterCategories}. */
        public CompletableFuture<@Nullable Void> RegisterCategories(@Unsigned int cCategories,
                CATEGORYINFO[] rgCategoryInfo) {
            return future(3, out -> writeRegisterCategories(out, cCategories, rgCategoryInfo));
        }

        /** See {@link ICatRegister#UnRegisterCategories}. */
        public CompletableFuture<@Nullable Void> UnRegisterCategories(@Unsigned int cCategories,
                Guid[] rgcatid) {
            return future(4, out -> writeUnRegisterCategories(out, cCategories, rgcatid));
        }

        /** See {@link ICatRegister#RegisterClassImplCategories}. */
        public CompletableFuture<@Nullable Void> RegisterClassImplCategories(Guid rclsid,
                @Unsigned int cCategories, Guid[] rgcatid) {
            return future(5, out -> writeRegisterClassImplCategories(out, rclsid, cCategories, rgcatid));
        }

        /** See {@link ICatRegister#UnRegisterClassImplCategories}. */
        public CompletableFuture<@Nullable Void> UnRegisterClassImplCategories(Guid rclsid,
                @Unsigned int cCategories, Guid[] rgcatid) {
            return future(6, out -> writeUnRegisterClassImplCategories(out, rclsid, cCategories, rgcatid));
        }

        /** See {@link ICatRegister#RegisterClassReqCategories}. */
        public CompletableFuture<@Nullable Void> RegisterClassReqCategories(Guid rclsid,
                @Unsigned int cCategories, Guid[] rgcatid) {
            return future(7, out -> writeRegisterClassReqCategories(out, rclsid, cCategories, rgcatid));
        }

        /** See {@link ICatRegister#UnRegisterClassReqCategories}. */
        public CompletableFuture<@Nullable Void> UnRegisterClassReqCategories(Guid rclsid,
                @Unsigned int cCategories, Guid[] rgcatid) {
            return future(8, out -> writeUnRegisterClassReqCategories(out, rclsid, cCategories, rgcatid));
        }
    }
}
