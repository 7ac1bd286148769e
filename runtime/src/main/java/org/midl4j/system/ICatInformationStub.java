// Written by midl4j from comcat.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link ICatInformation} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("comcat.idl")
@NullMarked
public class ICatInformationStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final ICatInformation object;

    protected ICatInformationStub(ICatInformation object) {
        this(ICatInformation.TYPE, object);
    }

    protected ICatInformationStub(InterfaceType<?> type, ICatInformation object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> EnumCategories(in, call);
            case 4 -> GetCategoryDesc(in, call);
            case 5 -> EnumClassesOfCategories(in, call);
            case 6 -> IsClassOfCategories(in, call);
            case 7 -> EnumImplCategoriesOfClass(in, call);
            case 8 -> EnumReqCategoriesOfClass(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void EnumCategories(NdrReader in, ServerCall call) throws ComException {
        in.at("lcid");
        int lcid = in.readInt();
        serve(
                call,
                () -> object.EnumCategories(lcid),
                ICatInformationStub::writeEnumCategories,
                () -> null);
    }

    private static void writeEnumCategories(NdrWriter out,
            @Nullable IEnumCATEGORYINFO ppenumCategoryInfo) throws ComException {
        InterfacePointers.write(out, ppenumCategoryInfo, IEnumCATEGORYINFO.TYPE);
        out.writePointees();
    }

    private void GetCategoryDesc(NdrReader in, ServerCall call) throws ComException {
        in.at("rcatid");
        int at = in.take(4, 20);
        Guid rcatid = in.getGuid(at);
        int lcid = in.getInt(at + 16);
        serve(
                call,
                () -> object.GetCategoryDesc(rcatid, lcid),
                ICatInformationStub::writeGetCategoryDesc,
                () -> null);
    }

    private static void writeGetCategoryDesc(NdrWriter out, @Nullable String pszDesc) throws
            ComException {
        if (out.writePointer(pszDesc)) {
            out.writeWideString(pszDesc);
        }
    }

    private void EnumClassesOfCategories(NdrReader in, ServerCall call) throws ComException {
        in.at("cImplemented");
        int cImplemented = in.readInt();
        in.at("rgcatidImpl");
        Guid[] rgcatidImpl;
        if (in.readPointer()) {
            Guid[] values = new Guid[in.expectCount(Integer.toUnsignedLong(cImplemented), 16)];
            int i = 0;
            try {
                for (; i < values.length; i++) {
                    values[i] = in.readGuid();
                }
            } catch (BadStubData problem) {
                throw problem.at(i);
            }
            rgcatidImpl = values;
        } else {
            rgcatidImpl = null;
        }
        in.at("cRequired");
        int cRequired = in.readInt();
        in.at("rgcatidReq");
        Guid[] rgcatidReq;
        if (in.readPointer()) {
            Guid[] values2 = new Guid[in.expectCount(Integer.toUnsignedLong(cRequired), 16)];
            int i2 = 0;
            try {
                for (; i2 < values2.length; i2++) {
                    values2[i2] = in.readGuid();
                }
            } catch (BadStubData problem2) {
                throw problem2.at(i2);
            }
            rgcatidReq = values2;
        } else {
            rgcatidReq = null;
        }
        serve(
                call,
                () -> object.EnumClassesOfCategories(cImplemented, rgcatidImpl, cRequired, rgcatidReq),
                ICatInformationStub::writeEnumClassesOfCategories,
                () -> null);
    }

    private static void writeEnumClassesOfCategories(NdrWriter out, @Nullable IEnumGUID ppenumClsid)
            throws ComException {
        InterfacePointers.write(out, ppenumClsid, IEnumGUID.TYPE);
        out.writePointees();
    }

    private void IsClassOfCategories(NdrReader in, ServerCall call) throws ComException {
        in.at("rclsid");
        int at = in.take(4, 20);
        Guid rclsid = in.getGuid(at);
        int cImplemented = in.getInt(at + 16);
        in.at("rgcatidImpl");
        Guid[] rgcatidImpl;
        if (in.readPointer()) {
            Guid[] values = new Guid[in.expectCount(Integer.toUnsignedLong(cImplemented), 16)];
            int i = 0;
            try {
                for (; i < values.length; i++) {
                    values[i] = in.readGuid();
                }
            } catch (BadStubData problem) {
                throw problem.at(i);
            }
            rgcatidImpl = values;
        } else {
            rgcatidImpl = null;
        }
        in.at("cRequired");
        int cRequired = in.readInt();
        in.at("rgcatidReq");
        Guid[] rgcatidReq;
        if (in.readPointer()) {
            Guid[] values2 = new Guid[in.expectCount(Integer.toUnsignedLong(cRequired), 16)];
            int i2 = 0;
            try {
                for (; i2 < values2.length; i2++) {
                    values2[i2] = in.readGuid();
                }
            } catch (BadStubData problem2) {
                throw problem2.at(i2);
            }
            rgcatidReq = values2;
        } else {
            rgcatidReq = null;
        }
        serve(
                call,
                () -> object.IsClassOfCategories(rclsid, cImplemented, rgcatidImpl, cRequired, rgcatidReq));
    }

    private void EnumImplCategoriesOfClass(NdrReader in, ServerCall call) throws ComException {
        in.at("rclsid");
        Guid rclsid = in.readGuid();
        serve(
                call,
                () -> object.EnumImplCategoriesOfClass(rclsid),
                ICatInformationStub::writeEnumImplCategoriesOfClass,
                () -> null);
    }

    private static void writeEnumImplCategoriesOfClass(NdrWriter out,
            @Nullable IEnumGUID ppenumCatid) throws ComException {
        InterfacePointers.write(out, ppenumCatid, IEnumGUID.TYPE);
        out.writePointees();
    }

    private void EnumReqCategoriesOfClass(NdrReader in, ServerCall call) throws ComException {
        in.at("rclsid");
        Guid rclsid = in.readGuid();
        serve(
                call,
                () -> object.EnumReqCategoriesOfClass(rclsid),
                ICatInformationStub::writeEnumReqCategoriesOfClass,
                () -> null);
    }

    private static void writeEnumReqCategoriesOfClass(NdrWriter out,
            @Nullable IEnumGUID ppenumCatid) throws ComException {
        InterfacePointers.write(out, ppenumCatid, IEnumGUID.TYPE);
        out.writePointees();
    }
}
