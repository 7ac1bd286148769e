// Written by midl4j from comcat.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.support.Abi;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link ICatRegister} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("comcat.idl")
@NullMarked
public class ICatRegisterStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final ICatRegister object;

    protected ICatRegisterStub(ICatRegister object) {
        this(ICatRegister.TYPE, object);
    }

    protected ICatRegisterStub(InterfaceType<?> type, ICatRegister object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> RegisterCategories(in, call);
            case 4 -> UnRegisterCategories(in, call);
            case 5 -> RegisterClassImplCategories(in, call);
            case 6 -> UnRegisterClassImplCategories(in, call);
            case 7 -> RegisterClassReqCategories(in, call);
            case 8 -> UnRegisterClassReqCategories(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void RegisterCategories(NdrReader in, ServerCall call) throws ComException {
        in.at("cCategories");
        int cCategories = in.readInt();
        in.at("rgCategoryInfo");
        CATEGORYINFO[] values = new CATEGORYINFO[in.expectCount(Integer.toUnsignedLong(cCategories), 276)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                values[i] = CATEGORYINFOCodec.read(in);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        CATEGORYINFO[] rgCategoryInfo = values;
        serve(
                call,
                () -> object.RegisterCategories(cCategories, rgCategoryInfo));
    }

    private void UnRegisterCategories(NdrReader in, ServerCall call) throws ComException {
        in.at("cCategories");
        int cCategories = in.readInt();
        in.at("rgcatid");
        Guid[] values = new Guid[in.expectCount(Integer.toUnsignedLong(cCategories), 16)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                values[i] = in.readGuid();
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        Guid[] rgcatid = values;
        serve(
                call,
                () -> object.UnRegisterCategories(cCategories, rgcatid));
    }

    private void RegisterClassImplCategories(NdrReader in, ServerCall call) throws ComException {
        in.at("rclsid");
        int at = in.take(4, 20);
        Guid rclsid = in.getGuid(at);
        int cCategories = in.getInt(at + 16);
        in.at("rgcatid");
        Guid[] values = new Guid[in.expectCount(Integer.toUnsignedLong(cCategories), 16)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                values[i] = in.readGuid();
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        Guid[] rgcatid = values;
        serve(
                call,
                () -> object.RegisterClassImplCategories(rclsid, cCategories, rgcatid));
    }

    private void UnRegisterClassImplCategories(NdrReader in, ServerCall call) throws ComException {
        in.at("rclsid");
        int at = in.take(4, 20);
        Guid rclsid = in.getGuid(at);
        int cCategories = in.getInt(at + 16);
        in.at("rgcatid");
        Guid[] values = new Guid[in.expectCount(Integer.toUnsignedLong(cCategories), 16)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                values[i] = in.readGuid();
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        Guid[] rgcatid = values;
        serve(
                call,
                () -> object.UnRegisterClassImplCategories(rclsid, cCategories, rgcatid));
    }

    private void RegisterClassReqCategories(NdrReader in, ServerCall call) throws ComException {
        in.at("rclsid");
        int at = in.take(4, 20);
        Guid rclsid = in.getGuid(at);
        int cCategories = in.getInt(at + 16);
        in.at("rgcatid");
        Guid[] values = new Guid[in.expectCount(Integer.toUnsignedLong(cCategories), 16)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                values[i] = in.readGuid();
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        Guid[] rgcatid = values;
        serve(
                call,
                () -> object.RegisterClassReqCategories(rclsid, cCategories, rgcatid));
    }

    private void UnRegisterClassReqCategories(NdrReader in, ServerCall call) throws ComException {
        in.at("rclsid");
        int at = in.take(4, 20);
        Guid rclsid = in.getGuid(at);
        int cCategories = in.getInt(at + 16);
        in.at("rgcatid");
        Guid[] values = new Guid[in.expectCount(Integer.toUnsignedLong(cCategories), 16)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                values[i] = in.readGuid();
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        Guid[] rgcatid = values;
        serve(
                call,
                () -> object.UnRegisterClassReqCategories(rclsid, cCategories, rgcatid));
    }
}
