"""Calls some operations of gold at HOST PORT with impacket's NDR and RPC client and prints "N passed, N failed"."""
import sys

from impacket import uuid
from impacket.dcerpc.v5 import transport
from impacket.dcerpc.v5.dtypes import DWORD, LONG, LPSTR, LPWSTR, NULL, STR, WSTR
from impacket.dcerpc.v5.ndr import NDRCALL, NDRHYPER, NDRUniConformantArray, NDRUniFixedArray
from impacket.dcerpc.v5.rpcrt import DCERPCException

GOLD = uuid.uuidtup_to_bin(("3f1c7a52-9d0e-4b6a-8c21-0a5be7d4f101", "1.0"))
GOLD2 = uuid.uuidtup_to_bin(("3f1c7a52-9d0e-4b6a-8c21-0a5be7d4f102", "2.3"))


class SHORTS(NDRUniConformantArray):
    item = "<h"


class BYTES(NDRUniConformantArray):
    item = "c"


class CONTEXT(NDRUniFixedArray):
    def getDataLen(self, data, offset=0):
        return 20


class Conf(NDRCALL):
    opnum = 5
    structure = (("n", LONG), ("a", SHORTS))


class ConfResponse(NDRCALL):
    structure = (("sum", NDRHYPER), ("result", LONG))


class Str(NDRCALL):
    opnum = 9
    structure = (("w", WSTR), ("c", STR))


class StrResponse(NDRCALL):
    structure = (("r", LPWSTR), ("result", LONG))


class StrU(NDRCALL):
    opnum = 10
    structure = (("w", LPWSTR), ("c", LPSTR))


class StrUResponse(NDRCALL):
    structure = (("result", LONG),)


class Open(NDRCALL):
    opnum = 21
    structure = (("seed", LONG),)


class OpenResponse(NDRCALL):
    structure = (("ctx", CONTEXT), ("result", DWORD))


class Next(NDRCALL):
    opnum = 22
    structure = (("ctx", CONTEXT),)


class NextResponse(NDRCALL):
    structure = (("v", LONG), ("result", DWORD))


class Close(NDRCALL):
    opnum = 23
    structure = (("ctx", CONTEXT),)


class CloseResponse(NDRCALL):
    structure = (("ctx", CONTEXT), ("result", DWORD))


class Raise(NDRCALL):
    opnum = 25
    structure = (("xc", DWORD),)


class RaiseResponse(NDRCALL):
    structure = ()


class Bytes(NDRCALL):
    opnum = 26
    structure = (("n", LONG), ("data", BYTES), ("m", LONG))


class BytesResponse(NDRCALL):
    structure = (("out", BYTES), ("result", LONG))


class Range(NDRCALL):
    opnum = 29
    structure = (("v", LONG),)


class RangeResponse(NDRCALL):
    structure = (("result", LONG),)


class Add(NDRCALL):
    opnum = 0
    structure = (("a", LONG), ("b", LONG))


class AddResponse(NDRCALL):
    structure = (("result", LONG),)


passed = failed = 0


def check(what, got, expected):
    global passed, failed
    if got == expected:
        passed += 1
    else:
        failed += 1
        print("failed %s: %r instead of %r" % (what, got, expected))


def call(kind, **values):
    request = kind()
    for name, value in values.items():
        request[name] = value
    # Not by DCERPC.request: that takes the last four octets of any answer for a status.
    dce.call(request.opnum, request)
    return globals()[kind.__name__ + "Response"](dce.recv())


def status(kind, **values):
    try:
        call(kind, **values)
    except DCERPCException as e:
        return str(e).split(": ")[-1].strip()
    return None


def hashed(octets):
    value = 0
    for octet in octets:
        value = value * 31 + octet & 0xFFFFFFFF
    return value - (1 << 32) if value >> 31 else value


dce = transport.DCERPCTransportFactory("ncacn_ip_tcp:%s[%s]" % (sys.argv[1], sys.argv[2])).get_dce_rpc()
dce.connect()
dce.bind(GOLD)
dce.call(0, b"")
check("Ping", dce.recv(), b"")
answer = call(Conf, n=5, a=[1, -2, 3, -4, 500])
check("Conf", (answer["sum"], answer["result"]), (498, 5))
answer = call(Str, w="h\u20ac!\0", c="abc\0")
check("Str", (answer["r"], answer["result"]), ("abch\u20ac!\0", 3003))
check("StrU", call(StrU, w="hello\0", c=NULL)["result"], 4999)
opened = call(Open, seed=70)
check("Open", opened["result"], 0)
check("Next", call(Next, ctx=opened["ctx"])["v"], 70)
check("Next", call(Next, ctx=opened["ctx"])["v"], 71)
closed = call(Close, ctx=opened["ctx"])
check("Close", (closed["ctx"], closed["result"]), (b"\0" * 20, 0))
check("Raise", status(Raise, xc=5), "rpc_s_access_denied")
for n, m in (3, 4), (20000, 30000), (0, 1):
    octets = bytes((3 * i + 1) & 255 for i in range(n))
    answer = call(Bytes, n=n, data=[octets[i:i + 1] for i in range(n)], m=m)
    check("Bytes", (b"".join(answer["out"]), answer["result"]), (bytes((7 * i + n) & 255 for i in range(m)), hashed(octets)))
check("Range", call(Range, v=10)["result"], 11)
check("Range", status(Range, v=11), "nca_s_fault_invalid_bound")
check("Raise", status(Raise, xc=0xE0001234), "e0001234")
dce = dce.alter_ctx(GOLD2)
check("Add", call(Add, a=40, b=2)["result"], 42)
dce.disconnect()
print("%d passed, %d failed" % (passed, failed))
sys.exit(1 if failed else 0)
