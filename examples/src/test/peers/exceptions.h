/* What stubs made by widl need in order to be compiled for Windows by a compiler without __try: exceptions of RPC run
 * through them. A server's are caught by its runtime, a client's by Attempt in gold-client.c. */
#include <windows.h>
#include <rpc.h>
#include <rpcndr.h>

#undef RpcTryFinally
#undef RpcFinally
#undef RpcEndFinally
#undef RpcTryExcept
#undef RpcExcept
#undef RpcEndExcept
#define RpcTryFinally {
#define RpcFinally } {
#define RpcEndFinally }
#define RpcTryExcept if (1) {
#define RpcExcept(filter) } else {
#define RpcEndExcept }

#undef small
typedef signed char small;
