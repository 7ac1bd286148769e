package org.midl4j.rpc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.midl4j.com.ContextHandle;
import org.midl4j.com.Guid;

/** Context handles, and when they are run down. */
final class AssociationTest {
    private final List<String> ran = new ArrayList<>();

    private IncomingCall calledOn(Joined pair) {
        pair.call(Joined.ECHO, (byte) 1);
        pair.run();
        return pair.calls.remove();
    }

    @Test
    void aHandleIsFoundByItsNameAndItsKindUntilItIsRemoved() {
        Association association = new Association(7);
        ContextHandle handle = association.add("file", "state", () -> ran.add("state"));
        assertEquals("state", association.find(handle, "file"));
        assertNull(association.find(handle, "printer"), "a handle of another kind");
        assertNull(association.find(new ContextHandle(0, new Guid(1, 2)), "file"));
        assertFalse(association.remove(handle, "printer"));
        assertTrue(association.remove(handle, "file"));
        assertFalse(association.remove(handle, "file"));
        assertNull(association.find(handle, "file"));
        assertEquals(List.of(), association.end());
    }

    @Test
    void handlesAreRunDownInOrderWhenTheirClientGoes() {
        Joined pair = new Joined();
        IncomingCall call = calledOn(pair);
        call.association().add("kind", "one", () -> ran.add("one"));
        ContextHandle closed = call.association().add("kind", "two", () -> ran.add("two"));
        call.association().add("kind", "three", () -> {
            throw new IllegalStateException("a rundown that fails");
        });
        call.association().add("kind", "four", () -> ran.add("four"));
        call.association().remove(closed, "kind");
        call.reply(new byte[0], 0, 0);
        pair.lose();
        assertEquals(List.of("one", "four"), ran);
        assertEquals(0, pair.associations.size());
        assertEquals(0, call.association().size());
    }

    @Test
    void rundownWaitsForTheCallsThatAreStillRunning() {
        Joined pair = new Joined();
        IncomingCall running = calledOn(pair);
        IncomingCall orphaned = calledOn(pair);
        running.association().add("kind", "one", () -> ran.add("one"));
        pair.lose();
        assertEquals(List.of(), ran);
        running.reply(new byte[0], 0, 0);
        running.reply(new byte[0], 0, 0);
        assertEquals(List.of(), ran, "one call is left, and a second answer does not count");
        orphaned.fault(5, true);
        assertEquals(List.of("one"), ran);
    }

    @Test
    void handlesOutliveAConnectionAsLongAsAnotherOneOfTheSameClientIsThere() {
        Associations associations = new Associations(Runnable::run);
        Joined first = new Joined(RpcLimits.DEFAULT, RpcLimits.DEFAULT, associations);
        IncomingCall call = calledOn(first);
        ContextHandle handle = call.association().add("kind", "one", () -> ran.add("one"));
        call.reply(new byte[0], 0, 0);

        Joined second = new Joined(RpcLimits.DEFAULT, RpcLimits.DEFAULT, associations);
        second.client.join(call.association().id());
        IncomingCall there = calledOn(second);
        assertSame(call.association(), there.association());
        there.reply(new byte[0], 0, 0);
        first.lose();
        assertEquals(List.of(), ran);
        assertEquals("one", there.association().find(handle, "kind"));
        second.lose();
        assertEquals(List.of("one"), ran);
    }

    @Test
    void anotherClientsHandlesAreNotFound() {
        Associations associations = new Associations(Runnable::run);
        Joined first = new Joined(RpcLimits.DEFAULT, RpcLimits.DEFAULT, associations);
        Joined second = new Joined(RpcLimits.DEFAULT, RpcLimits.DEFAULT, associations);
        IncomingCall one = calledOn(first);
        IncomingCall two = calledOn(second);
        assertNotEquals(one.association().id(), two.association().id());
        ContextHandle handle = one.association().add("kind", "one", () -> ran.add("one"));
        assertNull(two.association().find(handle, "kind"));
    }

    // ---- transfer syntaxes, and calls that nobody waits for

    @Test
    void agreesOnNdr64WhereTheServerTakesIt() {
        Joined pair = new Joined();
        Agreement wide = new Agreement(Joined.WIDE);
        Agreement plain = new Agreement(Joined.ECHO);
        pair.client.agree(wide);
        pair.client.agree(plain);
        pair.run();
        assertTrue(wide.over().isSignalled() && plain.over().isSignalled());
        assertEquals(SyntaxId.NDR64, wide.agreed());
        assertEquals(SyntaxId.NDR, plain.agreed());

        Joined.Made call = pair.call(new Joined.Made(Joined.WIDE, SyntaxId.NDR64, 4, null, false), (byte) 5);
        pair.run();
        assertTrue(pair.calls.element().isNdr64());
        pair.echo();
        pair.run();
        assertArrayEquals(new byte[] {5}, call.result());

        Agreement again = new Agreement(Joined.WIDE);
        pair.client.agree(again);
        pair.deliver();
        assertTrue(again.over().isSignalled(), "what is known is not asked again");
        assertTrue(pair.client.out().isEmpty());
    }

    @Test
    void saysThatTheServerDoesNotTakeNdr64() {
        Joined pair = new Joined();
        Joined.Made call = pair.call(new Joined.Made(Joined.ECHO, SyntaxId.NDR64, 4, null, false), (byte) 5);
        pair.run();
        assertEquals(RpcStatus.UNSUPPORTED_TRANSFER_SYNTAX, call.failure().status());
        assertFalse(call.failure().executed());
    }

    @Test
    void anAgreementEndsWithTheConnection() {
        Joined pair = new Joined();
        Agreement wide = new Agreement(Joined.WIDE);
        pair.client.agree(wide);
        pair.lose();
        assertTrue(wide.over().isSignalled());
        assertEquals(
                RpcStatus.CALL_FAILED_DNE,
                java.util.Objects.requireNonNull(wide.failure()).status());
    }

    @Test
    void aCallThatNobodyWaitsForEndsWhenItIsSentAndIsNotAnswered() {
        Joined pair = new Joined();
        Joined.Made call = pair.call(new Joined.Made(Joined.ECHO, SyntaxId.NDR, 4, null, true), (byte) 5);
        assertEquals(0, call.ends, "it waits for the bind");
        pair.run();
        assertEquals(0, call.result().length);
        IncomingCall served = pair.calls.remove();
        assertFalse(served.wantsReply());
        assertArrayEquals(new byte[] {5}, served.stub());
        served.reply(new byte[3], 0, 3);
        assertTrue(pair.server.out().isEmpty());
        assertEquals(0, pair.server.running());
    }
}
