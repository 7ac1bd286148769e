// The system's types, as far as IDL needs them.

import "wtypes.idl";
import "objidl.idl";
