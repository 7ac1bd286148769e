// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.com.Variant;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.BstrCodec;
import org.midl4j.support.VariantCodec;

/** Calls an {@link ITypeLib2} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public class ITypeLib2Proxy extends ITypeLibProxy implements ITypeLib2 {
    static {
        Abi.require(1);
    }

    protected ITypeLib2Proxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(ITypeLib2 proxy) throws ComException {
        return new Futures(targetOf(proxy, ITypeLib2.TYPE));
    }

    @Override
    public Variant GetCustData(Guid guid) throws ComException {
        return call(13, out -> writeGetCustData(out, guid), ITypeLib2Proxy::readGetCustData);
    }

    @Override
    public ITypeLib2.GetLibStatisticsResult GetLibStatistics() throws ComException {
        return call(14, RequestWriter.NOTHING, ITypeLib2Proxy::readGetLibStatistics);
    }

    @Override
    public ITypeLib2.GetDocumentation2Result GetDocumentation2(int index, @Unsigned int lcid,
            @Unsigned int refPtrFlags) throws ComException {
        return call(15, out -> writeGetDocumentation2(out, index, lcid, refPtrFlags),
                ITypeLib2Proxy::readGetDocumentation2);
    }

    @Override
    public CUSTDATA GetAllCustData() throws ComException {
        return call(16, RequestWriter.NOTHING, ITypeLib2Proxy::readGetAllCustData);
    }

    private static void writeGetCustData(NdrWriter out, Guid guid) throws ComException {
        out.writeGuid(guid);
    }

    private static Variant readGetCustData(NdrReader in) throws ComException {
        in.at("pVarVal");
        Variant pVarVal = VariantCodec.read(in);
        return pVarVal;
    }

    private static ITypeLib2.GetLibStatisticsResult readGetLibStatistics(NdrReader in) throws
            ComException {
        in.at("pcUniqueNames");
        int at = in.take(4, 8);
        int pcUniqueNames = in.getInt(at);
        int pcchUniqueNames = in.getInt(at + 4);
        return new ITypeLib2.GetLibStatisticsResult(pcUniqueNames, pcchUniqueNames);
    }

    private static void writeGetDocumentation2(NdrWriter out, int index, @Unsigned int lcid,
            @Unsigned int refPtrFlags) throws ComException {
        int at = out.reserve(4, 12);
        out.putInt(at, index);
        out.putInt(at + 4, lcid);
        out.putInt(at + 8, refPtrFlags);
    }

    private static ITypeLib2.GetDocumentation2Result readGetDocumentation2(NdrReader in) throws
            ComException {
        in.at("pbstrHelpString");
        String pbstrHelpString = BstrCodec.read(in);
        in.at("pdwHelpStringContext");
        int pdwHelpStringContext = in.readInt();
        in.at("pbstrHelpStringDll");
        String pbstrHelpStringDll = BstrCodec.read(in);
        return new ITypeLib2.GetDocumentation2Result(pbstrHelpString, pdwHelpStringContext, pbstrHelpStringDll);
    }

    private static CUSTDATA readGetAllCustData(NdrReader in) throws ComException {
        in.at("pCustData");
        CUSTDATA pCustData = CUSTDATACodec.read(in);
        in.readPointees(pCustData);
        return pCustData;
    }

    /** The calls of an {@link ITypeLib2} elsewhere, as futures. */
    public static class Futures extends ITypeLibProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link ITypeLib2#GetCustData}. */
        public CompletableFuture<Variant> GetCustData(Guid guid) {
            return future(13, out -> writeGetCustData(out, guid), ITypeLib2Proxy::readGetCustData);
        }

        /** See {@link ITypeLib2#GetLibStatistics}. */
        public CompletableFuture<ITypeLib2.GetLibStatisticsResult> GetLibStatistics() {
            return future(14, RequestWriter.NOTHING, ITypeLib2Proxy::readGetLibStatistics);
        }

        /** See {@link ITypeLib2#GetDocumentation2}. */
        public CompletableFuture<ITypeLib2.GetDocumentation2Result> GetDocumentation2(int index,
                @Unsigned int lcid, @Unsigned int refPtrFlags) {
            return future(15, out -> writeGetDocumentation2(out, index, lcid, refPtrFlags),
                    ITypeLib2Proxy::readGetDocumentation2);
        }

        /** See {@link ITypeLib2#GetAllCustData}. */
        public CompletableFuture<CUSTDATA> GetAllCustData() {
            return future(16, RequestWriter.NOTHING, ITypeLib2Proxy::readGetAllCustData);
        }
    }
}
