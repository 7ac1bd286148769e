// Embedding's types, as far as IDL needs them.

import "oleidl.idl";
import "oaidl.idl";
