"""Runs `samba-tool domain provision` with the options given, for a domain controller that serves RPC and no files.

The permissions of the files that it would serve are left alone: not every file system can hold them.
"""
import sys

import samba.provision
from samba.netcmd.main import cmd_sambatool

samba.provision.setsysvolacl = lambda *given, **named: None
sys.exit(cmd_sambatool()._run("samba-tool", "domain", "provision", *sys.argv[1:]))
