// The C header's name for the same interfaces.

import "ocidl.idl";
