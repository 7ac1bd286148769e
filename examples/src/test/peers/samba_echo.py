"""Calls rpcecho at BINDING with Samba's generated client and prints "N passed, N failed".

BINDING is a string binding, such as ncacn_ip_tcp:127.0.0.1[4711,bigendian].
"""
import os
import sys

os.environ.setdefault("SMB_CONF_PATH", os.devnull)

from samba.credentials import Credentials
from samba.dcerpc import echo
from samba.param import LoadParm

passed = failed = 0


def check(what, got, expected):
    global passed, failed
    if got == expected:
        passed += 1
    else:
        failed += 1
        print("failed %s: %r instead of %r" % (what, got, expected))


parameters = LoadParm()
nobody = Credentials()
nobody.set_anonymous()
server = echo.rpcecho(sys.argv[1], parameters, nobody)

for number in 0, 1, 0x7FFFFFFF, 0xFFFFFFFE:
    check("AddOne", server.AddOne(number), number + 1)
for length in 0, 1, 7, 5000, 100000:
    data = [i * 5 & 255 for i in range(length)]
    check("EchoData of %d" % length, server.EchoData(data), data)
    check("SourceData of %d" % length, server.SourceData(length), [i & 255 for i in range(length)])
    check("SinkData of %d" % length, server.SinkData(data), None)
for text in "", "x", "h\u20ac\U0001f600!":
    check("TestCall", server.TestCall(text), text)
expected = {1: 10, 2: 20, 3: 30, 4: 40}
for level in range(1, 8):
    info = server.TestCall2(level)
    if level in expected:
        check("TestCall2 %d" % level, info.v, expected[level])
    elif level == 5:
        check("TestCall2 5", (info.v1, info.v2), (50, 60))
    elif level == 6:
        check("TestCall2 6", (info.v1, info.info1.v), (70, 80))
    else:
        check("TestCall2 7", (info.v1, info.info4.v), (80, 90))
check("TestSleep", server.TestSleep(0), 0)
surrounding = echo.Surrounding()
surrounding.x = 10
surrounding.surrounding = list(range(10))
answer = server.TestSurrounding(surrounding)
check("TestSurrounding", (answer.x, answer.surrounding), (20, [0] * 20))
print("%d passed, %d failed" % (passed, failed))
sys.exit(1 if failed else 0)
