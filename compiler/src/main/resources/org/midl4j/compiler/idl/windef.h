// The system's base types, as far as IDL needs them.

import "wtypes.idl";
