// The types that remote procedure calls use, as far as IDL needs them.

import "wtypesbase.idl";
