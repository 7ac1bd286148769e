// The C header's name for the same interface.

import "servprov.idl";
