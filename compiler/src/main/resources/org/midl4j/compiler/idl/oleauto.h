// Automation's types, as far as IDL needs them.

import "oaidl.idl";
