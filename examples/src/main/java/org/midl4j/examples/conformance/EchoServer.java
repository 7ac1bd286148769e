package org.midl4j.examples.conformance;

import org.jspecify.annotations.Nullable;
import org.midl4j.call.FaultStatus;
import org.midl4j.com.RpcException;
import org.midl4j.examples.conformance.idl.E1;
import org.midl4j.examples.conformance.idl.E2;
import org.midl4j.examples.conformance.idl.E3;
import org.midl4j.examples.conformance.idl.E4;
import org.midl4j.examples.conformance.idl.E5;
import org.midl4j.examples.conformance.idl.E6;
import org.midl4j.examples.conformance.idl.E7;
import org.midl4j.examples.conformance.idl.ECHOICE;
import org.midl4j.examples.conformance.idl.EINFO;
import org.midl4j.examples.conformance.idl.EPAIR;
import org.midl4j.examples.conformance.idl.ESUR;
import org.midl4j.examples.conformance.idl.rpcecho;

/** Gives back what it is given, more or less. */
final class EchoServer implements rpcecho {
    private static final int STATUS_INVALID_LEVEL = 0xc0000148;

    /** No more than this is made of nothing, however much is asked for. */
    private static final int MOST_SOURCED = 16 << 20;

    @Override
    public int E_AddOne(int in_data) {
        return in_data + 1;
    }

    @Override
    public byte[] E_EchoData(int len, byte[] in_data) {
        return in_data;
    }

    @Override
    public void E_SinkData(int len, byte[] data) {}

    @Override
    public byte[] E_SourceData(int len) throws RpcException {
        byte[] data = new byte[bounded(Integer.toUnsignedLong(len))];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) i;
        }
        return data;
    }

    private static int bounded(long count) throws RpcException {
        if (count > MOST_SOURCED) {
            throw new RpcException(FaultStatus.UNSPECIFIED, count + " elements are more than there are");
        }
        return (int) count;
    }

    @Override
    public @Nullable String E_TestCall(String s1) {
        return s1;
    }

    @Override
    public E_TestCall2Result E_TestCall2(short level) {
        return switch (level) {
            case 1 -> new E_TestCall2Result(0, new EINFO.Info1(new E1((byte) 10)));
            case 2 -> new E_TestCall2Result(0, new EINFO.Info2(new E2((short) 20)));
            case 3 -> new E_TestCall2Result(0, new EINFO.Info3(new E3(30)));
            case 4 -> new E_TestCall2Result(0, new EINFO.Info4(new E4(40)));
            case 5 -> new E_TestCall2Result(0, new EINFO.Info5(new E5((byte) 50, 60)));
            case 6 -> new E_TestCall2Result(0, new EINFO.Info6(new E6((byte) 70, new E1((byte) 80))));
            case 7 -> new E_TestCall2Result(0, new EINFO.Info7(new E7((byte) 80, new E4(90))));
            default -> new E_TestCall2Result(STATUS_INVALID_LEVEL, new EINFO.Other(Short.toUnsignedLong(level)));
        };
    }

    @Override
    public int E_TestSleep(int seconds) throws RpcException {
        try {
            Thread.sleep(Integer.toUnsignedLong(seconds) * 1000);
        } catch (InterruptedException e) {
            throw new RpcException(FaultStatus.CANCELED, "the server is stopping", e);
        }
        return seconds;
    }

    @Override
    public E_TestEnumResult E_TestEnum(int foo1, EPAIR foo2, ECHOICE foo3) {
        return new E_TestEnumResult(foo1, foo2, foo3);
    }

    @Override
    public ESUR E_TestSurrounding(ESUR data) throws RpcException {
        int twice = bounded(2 * Integer.toUnsignedLong(data.x));
        return new ESUR(twice, new short[twice]);
    }

    @Override
    public short E_TestDoublePointer(@Nullable Short @Nullable [] data) {
        return data == null || data[0] == null ? 0 : data[0];
    }
}
