"""Runs Samba's raw protocol suite against a server at HOST PORT: those of its tests that need no authentication.

Prints a line for each test that does not pass and "N passed, N failed". The server must have the management interface and the
interface 12345678-1234-abcd-ef00-01234567cffb at the one port, so that the endpoint mapper need not be asked.
"""
import os
import sys
import unittest

host, port = sys.argv[1], sys.argv[2]
wanted = set(sys.argv[3:])
os.environ.setdefault("SERVER", host)
os.environ.setdefault("SMB_CONF_PATH", os.devnull)
os.environ.setdefault("DOMAIN", "")
os.environ.setdefault("REALM", "")
os.environ.setdefault("USERNAME", "")
os.environ.setdefault("PASSWORD", "")

from samba.tests.dcerpc import raw_protocol, raw_testcase

NEEDS_AUTHENTICATION = ("spnego", "ntlm", "krb5", "lsa_multi", "multiple_auth")
# Named pipes of SMB.
NEEDS_PIPES = ("test_assoc_group_ok2", "test_assoc_group_fail3")


def connect_here(case, connect=raw_testcase.RawDCERPCTest._connect_tcp):
    """The suite knows its server at port 135."""
    if case.primary_address == "135":
        case.primary_address = port
    connect(case)


def stay(case, *args, **more):
    """The same port serves every interface; like the original, ends with a new connection."""
    case._disconnect("epmap_reconnect")
    case.secondary_address = None
    case.connect()


raw_testcase.RawDCERPCTest._connect_tcp = connect_here
raw_testcase.RawDCERPCTest.epmap_reconnect = stay


class Lines(unittest.TestResult):
    passed = 0

    def addSuccess(self, test):
        super().addSuccess(test)
        self.passed += 1

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        print("skipped %s: %s" % (test.id().rsplit(".", 1)[1], reason))

    def addFailure(self, test, problem):
        super().addFailure(test, problem)
        self.tell(test, problem)

    def addError(self, test, problem):
        super().addError(test, problem)
        self.tell(test, problem)

    def tell(self, test, problem):
        frame = problem[2]
        while frame.tb_next and "raw_protocol" not in frame.tb_frame.f_code.co_filename:
            frame = frame.tb_next
        print("failed %s: line %d: %s" % (test.id().rsplit(".", 1)[1], frame.tb_lineno, str(problem[1]).split("\n")[0]))


suite = unittest.TestSuite()
for each in unittest.defaultTestLoader.loadTestsFromTestCase(raw_protocol.TestDCERPC_BIND):
    name = each.id().rsplit(".", 1)[1]
    if not any(word in name for word in NEEDS_AUTHENTICATION + NEEDS_PIPES) and (not wanted or name in wanted):
        suite.addTest(each)
result = Lines()
suite.run(result)
failed = len(result.failures) + len(result.errors) + len(result.skipped)
print("%d passed, %d failed" % (result.passed, failed))
sys.exit(1 if failed else 0)
