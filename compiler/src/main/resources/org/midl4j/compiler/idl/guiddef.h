// Globally unique identifiers.

typedef struct _GUID {
    unsigned long Data1;
    unsigned short Data2;
    unsigned short Data3;
    byte Data4[8];
} GUID;

typedef GUID UUID;
typedef GUID IID;
typedef GUID CLSID;
typedef GUID FMTID;

typedef GUID *LPGUID;
typedef IID *LPIID;
typedef CLSID *LPCLSID;
typedef FMTID *LPFMTID;

typedef const GUID *LPCGUID;
typedef const GUID *REFGUID;
typedef const IID *REFIID;
typedef const CLSID *REFCLSID;
typedef const FMTID *REFFMTID;
