package org.midl4j.golden.converters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import org.midl4j.Com;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.RpcException;
import org.midl4j.compiler.golden.Wire;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.Unsendable;
import org.midl4j.rpc.InProcess;

/** What travels is the wire type, and what both ends see is what the converters make of it. */
public final class ConvertersCheck {
    private static final Wire<IConverted> WIRE = new Wire<>(IConverted.TYPE);
    private static final Instant EARLY = Instant.ofEpochMilli(1500);
    private static final Instant LATE = Instant.ofEpochMilli(2250);

    private ConvertersCheck() {}

    private static BitSet set(int... bits) {
        BitSet set = new BitSet();
        for (int bit : bits) {
            set.set(bit);
        }
        return set;
    }

    public static void sendsNumbers() throws ComException {
        WIRE.sendsOctets("000000000000f83f", "000000000000f83f", t -> t.At(EARLY), LATE, EARLY);
        WIRE.carries(t -> t.At(EARLY), LATE, EARLY);
        WIRE.answered("0000000000000240 00000000");
        WIRE.sendsOctets("0000000000000000", "0000000000000000", t -> t.At(null), LATE, Instant.EPOCH);
    }

    public static void sendsPointers() throws ComException {
        WIRE.sendsOctets(
                "00000200 | 01000000 07000000 | 04000200 | 08000200 | 02000000 0c000200"
                        + " | 03000000 00000000 03000000 610062000000 0000 | 00000000",
                "0000020000000000 | 01000000 00000000 07000000 00000000 | 0400020000000000 | 0800020000000000"
                        + " | 02000000 00000000 0c00020000000000"
                        + " | 0300000000000000 0000000000000000 0300000000000000 610062000000 0000 | 0000000000000000",
                t -> t.Show(new Pane("#7"), new Pane("ab"), null),
                new Pane("new"),
                new Pane("#7"), new Pane("ab"), null);
        WIRE.carries(t -> t.Show(null, null, new Pane("#1")), null, null, null, new Pane("#1"));
        // a peer that sends null where nobody else does
        assertEquals(0, WIRE.faultOf(4, "00000000" + "00000200" + "00000000" + "00000000"));
    }

    public static void sendsStructuresOfOpenSize() throws ComException {
        WIRE.sendsOctets(
                "02000000 02000000 0102 0000 | 00000000",
                "0200000000000000 02000000 0102 0000 | 0000000000000000",
                t -> t.Set(set(0, 9), null),
                set(1),
                set(0, 9), null);
        WIRE.carries(t -> t.Set(set(5), set(1, 2)), set(1), set(5), set(1, 2));
    }

    public static void sendsTextAndLists() throws ComException {
        Route route = new Route(List.of("a", "b"));
        WIRE.sendsOctets(
                "00000200 | 04000000 00000000 04000000 78003a0079000000"
                        + " | 04000200 08000200 | 02000000 00000000 02000000 61000000"
                        + " | 0c000200 00000000 | 02000000 00000000 02000000 62000000",
                "0000020000000000 | 0400000000000000 0000000000000000 0400000000000000 78003a0079000000"
                        + " | 0400020000000000 0800020000000000"
                        + " | 0200000000000000 0000000000000000 0200000000000000 61000000 00000000"
                        + " | 0c00020000000000 0000000000000000"
                        + " | 0200000000000000 0000000000000000 0200000000000000 62000000",
                t -> t.Go(URI.create("x:y"), route),
                new Route(List.of("c")),
                URI.create("x:y"), route);
    }

    public static void sendsFields() throws ComException {
        MEETING meeting =
                new MEETING((byte) 9, EARLY, new Pane("#5"), URI.create("x:y"), LATE, set(3));
        WIRE.sendsOctets(
                "01000000 00000000 | 09 00000000000000 | 000000000000f83f | 00000200 04000200 08000200 | 01000000 08"
                        + " 000000 | 01000000 05000000 | 04000000 00000000 04000000 78003a0079000000"
                        + " | 0000000000000240 | 00000000",
                "0100000000000000 | 09 00000000000000 | 000000000000f83f | 0000020000000000 0400020000000000"
                        + " 0800020000000000 | 01000000 08 000000 | 01000000 00000000 05000000 00000000"
                        + " | 0400000000000000 0000000000000000 0400000000000000 78003a0079000000"
                        + " | 0000000000000240 | 0000000000000000",
                t -> t.Meet(meeting, null),
                meeting,
                meeting, null);
        MEETING other = new MEETING((byte) 1, LATE, null, null, null, set(1));
        WIRE.carries(t -> t.Meet(meeting, other), other, meeting, other);
        WIRE.fails(HResult.E_FAIL, t -> t.Meet(meeting, other));
    }

    public static void sendsElementsCountedByAConvertedNumber() throws ComException {
        Instant[] starts = {EARLY, LATE};
        Pane[] panes = {new Pane("#3"), null};
        URI[] all = {null, URI.create("a:b")};
        WIRE.sendsOctets(
                "02000000 | 02000000 000000000000f83f 0000000000000240 | 02000000 00000200 00000000 | 01000000 03000000",
                "02000000 00000000 | 0200000000000000 000000000000f83f 0000000000000240"
                        + " | 0200000000000000 0000020000000000 0000000000000000 | 01000000 00000000 03000000",
                t -> t.Many(2L, starts, panes),
                all,
                2L, starts, panes);
        WIRE.fails(HResult.E_FAIL, t -> t.Many(2L, starts, panes));
    }

    public static void sendsArms() throws ComException {
        PICK at = new PICK.At(EARLY);
        WIRE.sendsOctets(
                "01000000 | 01000000 000000000000f83f",
                "01000000 00000000 | 01000000 00000000 000000000000f83f",
                t -> {
                    t.Pick(1L, at);
                    return null;
                },
                null,
                1L,
                at);
        PICK through = new PICK.Through(new Pane("#4"));
        WIRE.sendsOctets(
                "02000000 | 02000000 00000200 | 01000000 04000000",
                "02000000 00000000 | 02000000 00000000 0000020000000000 | 01000000 00000000 04000000",
                t -> {
                    t.Pick(2L, through);
                    return null;
                },
                null,
                2L,
                through);
    }

    public static void showsWhatTravelsWithoutAConverter() throws ComException {
        wirePANE pane = new wirePANE.Here(7);
        WIRE.sendsOctets(
                "00000200 | 01000000 07000000",
                "0000020000000000 | 01000000 00000000 07000000",
                t -> t.Plain(pane),
                new wirePANE.Elsewhere("x"),
                pane);
    }

    // ---- what goes wrong ----

    private static ComException refused(Wire.Call<IConverted> call) {
        return assertThrows(ComException.class, () -> call.make(WIRE.proxy()));
    }

    private static void says(ComException refused, String message) {
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
    }

    public static void endsWithTheHresultOfTheConverter() throws ComException {
        WIRE.refuses("when could not be converted by " + Seconds.class.getName(), t -> t.At(Instant.MAX));
        ComException refused = refused(t -> t.At(Instant.MAX));
        assertEquals(HResult.E_ACCESSDENIED, refused.hresult());
        says(refused, "IConverted::At");
        says(refused, "nobody can wait so long");
    }

    public static void saysWhichValueHasNoWireForm() throws ComException {
        String reason = " was converted to null by " + Panes.class.getName();
        Pane bad = new Pane("");
        WIRE.refuses("pane" + reason, t -> t.Show(bad, null, null));
        WIRE.refuses("panes[1]" + reason, t -> t.Many(2L, new Instant[2], new Pane[] {null, bad}));
        MEETING meeting = new MEETING();
        meeting.shown = bad;
        WIRE.refuses("other.shown" + reason, t -> t.Meet(new MEETING(), meeting));
        ComException refused = refused(t -> t.Meet(meeting, null));
        assertEquals(0x80070000 | Unsendable.INVALID_PARAMETER, refused.hresult());
        says(refused, "IConverted::Meet");
        WIRE.refuses("n is null", t -> t.Many(null, new Instant[0], new Pane[0]));
    }

    public static void refusesRequestsThatMeanNothing() throws ComException {
        WIRE.refusesOctets(BadStubData.STATUS, 3, "000000000000f87f"); // not a number
        WIRE.refusesOctets(BadStubData.STATUS, 4, "00000200 | 01000000 ffffffff | 00000000 | 00000000");
        WIRE.refusesOctets(BadStubData.STATUS, 4, "00000200 | 01000000 00000000 | 00000000 | 00000000");
        WIRE.refusesOctets(BadStubData.STATUS, 5, "00000000 00000000 | 00000000");
    }

    public static void refusesResultsThatMeanNothing() throws ComException {
        WIRE.answer(arguments -> new Pane("#-1"));
        ComException refused = refused(t -> t.Show(null, null, null));
        assertEquals(HResult.RPC_X_BAD_STUB_DATA, refused.hresult());
        says(refused, "IConverted::Show");
        says(refused, "other could not be converted by " + Panes.class.getName());
        says(refused, "panes are numbered from 0");
        WIRE.answer(arguments -> new Pane("#0"));
        says(refused(t -> t.Show(null, null, null)), "other was converted to null by " + Panes.class.getName());
    }

    /** A failed call has zeros for results, of which a converter may think what it likes. */
    public static void aFailureIsNotHiddenByItsResults() throws ComException {
        WIRE.fails(HResult.E_FAIL, t -> t.Set(set(1), set(2)));
        WIRE.answer(arguments -> null);
        says(refused(t -> t.Set(set(1), set(2))), "all could not be converted by " + Octets.class.getName());
    }

    public static void asynchronousCallsConvertToo() throws ComException {
        WIRE.answer(arguments -> ((Instant) arguments[0]).plusSeconds(1));
        AsyncIConverted call = Com.createCall(WIRE.proxy(), AsyncIConverted.class);
        call.Begin_At(EARLY);
        assertEquals(EARLY.plusSeconds(1), call.Finish_At());
        assertEquals(
                HResult.E_ACCESSDENIED,
                assertThrows(ComException.class, () -> call.Begin_At(Instant.MAX)).hresult());
        assertEquals(
                EARLY.plusSeconds(1),
                IConvertedProxy.futures(WIRE.proxy()).At(EARLY).join());
    }

    public static void rawInterfacesConvertToo() throws Exception {
        try (InProcess process = new InProcess()) {
            converted client = process.client(converted.TYPE, (when, pane) -> {
                if (!pane.name().equals("ab")) {
                    throw new RpcException(5, pane.name());
                }
                return when.plusSeconds(2);
            });
            assertEquals(EARLY.plusSeconds(2), client.Later(EARLY, new Pane("ab")));
            RpcException refused =
                    assertThrows(RpcException.class, () -> client.Later(EARLY, new Pane("")));
            assertEquals(Unsendable.INVALID_PARAMETER, refused.status());
            assertTrue(refused.getMessage().contains("converted.Later"), refused.getMessage());
            assertTrue(refused.getMessage().contains("pane was converted to null by"), refused.getMessage());
        }
    }
}
