/**
 * A call, seen from both of its ends, and the seams between generated code, the runtime and whatever carries the octets.
 *
 * <h2>Client</h2>
 *
 * <p>A generated proxy has a {@link org.midl4j.call.ProxyTarget}: one interface of one
 * {@link org.midl4j.call.RemoteObject}, reached through a {@link org.midl4j.call.Channel}. A call goes like this:
 *
 * <ol>
 *   <li>{@code Channel.newRequest(opnum)} gives an {@link org.midl4j.ndr.NdrWriter} that stands where the first parameter
 *       goes; the channel has written what it puts in front, and has called {@code startStub()} where alignment starts.
 *   <li>Generated code writes the parameters.
 *   <li>{@code Channel.send(call, request)} sends them and returns; it never waits for the reply.
 *   <li>Later, on any thread, the channel calls {@link org.midl4j.call.PendingCall#complete} with a reader that stands at
 *       the first result, or {@link org.midl4j.call.PendingCall#fail} with a fault's status or an HRESULT. The first
 *       outcome counts, later ones are ignored, so a channel needs no care about cancelled calls.
 *   <li>Whoever waits does so through a {@link org.midl4j.call.Waiter}: the thread's own, if it is an apartment's, else
 *       the channel's, which may read replies meanwhile.
 *   <li>{@code Channel.cancel(call)} passes a cancel on to the server, as well as the channel can.
 * </ol>
 *
 * <h2>Server</h2>
 *
 * <p>A transport that has a request makes a {@link org.midl4j.call.ServerCall} of the operation's number, a reader that
 * stands at the first parameter, and a {@link org.midl4j.call.ReplySink}; and on a thread of the object's apartment it
 * calls {@link org.midl4j.call.ServerCall#dispatch dispatch(stub)}. That returns when the thread is free again, which may
 * be long before the reply. Exactly once per call, on any thread, the sink is given the reply or a fault. A cancel from
 * the client, and the loss of the client, is {@link org.midl4j.call.ServerCall#cancel()}.
 */
@NullMarked
package org.midl4j.call;

import org.jspecify.annotations.NullMarked;
