// The C header's name for the same types.

import "wtypes.idl";
