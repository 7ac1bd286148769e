/**
 * What the compiler writes for {@code stock.idl}, written by hand: the seam between generated code and the runtime.
 *
 * <h2>Who does what</h2>
 *
 * <p>Generated code knows the IDL: names, types, operation numbers, and what is written in which order. The runtime knows
 * calls: sending, waiting, states, cancelling, answering. So a generated method names its operation number and hands over
 * functions that write or read its parameters; every line two methods would share is in {@code org.midl4j.support}.
 *
 * <table>
 * <caption>One operation, five times the same marshalling</caption>
 * <tr><td>{@code IStockProxy.Quote}</td><td>{@code call(3, writer, reader)}</td></tr>
 * <tr><td>{@code IStockProxy.Call.Begin_Quote}</td><td>{@code begin(3, writer, reader)}</td></tr>
 * <tr><td>{@code IStockProxy.Call.Finish_Quote}</td><td>{@code finish(3)}: the reader given to {@code begin}, which has
 *     kept the {@code [in]} values it needs</td></tr>
 * <tr><td>{@code IStockProxy.Futures.Quote}</td><td>{@code future(3, writer, reader)}</td></tr>
 * <tr><td>{@code IStockStub.Quote}</td><td>{@code serve(call, sync, begin, finish, writer, empty)}</td></tr>
 * </table>
 *
 * <ul>
 *   <li>A writer writes the parameters and nothing after them; a reader reads them. The HRESULT that follows the results
 *       is the runtime's, except with {@code callForHResult}, {@code beginForHResult}, {@code futureForHResult}.
 *   <li>An operation without {@code [in]} parameters gives {@code RequestWriter.NOTHING}; one without results leaves the
 *       reader out.
 *   <li>{@code empty} makes the results that travel with a failure HRESULT: zeros, nulls, no elements, and {@code [in,
 *       out]} values as they came.
 *   <li>A codec's {@code write} and {@code read} do the flat part of a value. Pointers in it are deferred; whoever
 *       writes a top-level parameter ends with {@code writePointees()}, and {@code readPointees()} likewise.
 *   <li>A block is a run of fixed primitives that is the same in NDR 2.0 and NDR64: {@code reserve} once with the
 *       alignment of the largest, {@code put…} at offsets; {@code take} and {@code get…} on the other side.
 *   <li>Values that cannot be sent are refused while writing, with {@code IllegalArgumentException} from {@code Require}
 *       or the writer. Octets that are not what they should be are {@code BadStubData}, from the reader.
 *   <li>A derived interface's proxy, call object, futures, stub and server call object extend the base's; so these
 *       classes are not final, and their constructors pass the type on.
 * </ul>
 */
@NullMarked
package org.midl4j.sample.stock;

import org.jspecify.annotations.NullMarked;
