/**
 * What the compiler writes for this, written by hand: a derived interface, an interface pointer each way, an operation
 * without results, one without parameters, an array that is sent.
 *
 * <pre>
 * import "stock.idl";
 *
 * [object, uuid(7b8f3d52-5a0e-4e0b-9f4c-2f6d1c7a9b11), pointer_default(unique)]
 * interface IWatcher : IUnknown
 * {
 *     HRESULT Changed([in, string] const wchar_t *symbol, [in] double price);
 * }
 *
 * [object, uuid(7b8f3d52-5a0e-4e0b-9f4c-2f6d1c7a9b12), async_uuid(7b8f3d52-5a0e-4e0b-9f4c-2f6d1c7a9b13),
 *  pointer_default(unique)]
 * interface IWatchedStock : IStock
 * {
 *     HRESULT Watch([in, string] const wchar_t *symbol, [in] IWatcher *watcher);
 *     HRESULT Watcher([out, retval] IWatcher **watcher);
 *     HRESULT Total([in] long n, [in, size_is(n)] const long *numbers, [out, retval] hyper *total);
 * }
 * </pre>
 */
@NullMarked
package org.midl4j.sample.watch;

import org.jspecify.annotations.NullMarked;
