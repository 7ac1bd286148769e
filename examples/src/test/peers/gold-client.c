/* A client of the interfaces of gold.idl for Wine: gold-client HOST PORT [shutdown]. Calls every operation that Wine's own
 * stubs can send, checks every result and prints "N passed, N failed". */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "gold.h"

void *__RPC_USER MIDL_user_allocate(SIZE_T size) { return calloc(1, size); }
void __RPC_USER MIDL_user_free(void *memory) { free(memory); }

static int passed, failed;
static jmp_buf attempt;
static BOOL attempting;
static DWORD raised;

static LONG CALLBACK leave(EXCEPTION_POINTERS *what)
{
    if (!attempting)
        return EXCEPTION_CONTINUE_SEARCH;
    attempting = FALSE;
    raised = what->ExceptionRecord->ExceptionCode;
    longjmp(attempt, 1);
}

/* Makes a call; `raised` is what it ended with, 0 if it returned. */
#define ATTEMPT(call) \
    do { \
        raised = 0; \
        attempting = TRUE; \
        if (!setjmp(attempt)) { \
            call; \
        } \
        attempting = FALSE; \
    } while (0)

static void check(const char *what, BOOL holds)
{
    if (holds && !raised) {
        passed++;
    } else {
        failed++;
        printf("failed: %s (exception %08lx)\n", what, (unsigned long)raised);
    }
}

#define CHECK(what, call, holds) \
    do { \
        ATTEMPT(call); \
        check(what, !raised && (holds)); \
    } while (0)

#define RAISES(what, call, status) \
    do { \
        ATTEMPT(call); \
        BOOL same = raised == (DWORD)(status); \
        if (same) \
            raised = 0; \
        check(what, same); \
    } while (0)

static void scalars(handle_t h)
{
    hyper wide = 0, hy;
    byte b;
    short s;
    boolean bo;
    LONG l;
    char c;
    float f;
    double d;
    WCHAR wc;
    COLOR color = COLOR_GREEN;
    BIGENUM big = BIG_ONE;

    CHECK("Ping", G_Ping(h), TRUE);
    CHECK("Scalars",
          wide = G_Scalars(h, 0xfe, -3, -1000, TRUE, 0x01020304, 'A', 0x1122334455667788LL, 0xbeef, 3.25, 0x263a, -0.5f,
                           0xffffffff),
          wide == 0x1122334556695d15LL);
    CHECK("ScalarsOut", G_ScalarsOut(h, &b, &s, &bo, &l, &c, &hy, &f, &d, &wc),
          b == 0xa5 && s == -2 && bo == 1 && l == 0x11223344 && c == 'Z' && hy == 0x0102030405060708LL && f == 1.5f
              && d == -2.25 && wc == 0x20ac);
    CHECK("Enums", l = G_Enums(h, COLOR_BLUE, &color, BIG_HUGE, &big),
          l == 0x1235 && color == COLOR_BLUE && big == BIG_HUGE);
    CHECK("Range10", l = G_Range(h, 10), l == 11);
    CHECK("Sleep", G_Sleep(h, 10, 1234, &l), l == 1234);
    CHECK("Sleep200", G_Sleep(h, 200, 1, &l), l == 1);
    CHECK("Sleep0", G_Sleep(h, 0, 2, &l), l == 2);
}

static void arrays(handle_t h)
{
    LONG a[4] = {1, 2, 3, 4}, ten[10] = {10, 20, 30}, grid[2][3] = {{1, 2, 3}, {4, 5, 6}}, l, len = 3;
    byte m[2][3] = {{10, 20, 30}, {40, 50, 60}};
    short r[3], five[5] = {1, -2, 3, -4, 500}, cv[6] = {1, 2, 3};
    hyper sum;

    CHECK("Fixed", G_Fixed(h, a, r, m), r[0] == 53 && r[1] == 75 && r[2] == 97);
    CHECK("Conf", l = G_Conf(h, 5, five, &sum), l == 5 && sum == 498);
    CHECK("Conf0", l = G_Conf(h, 0, five, &sum), l == 0 && sum == 0);
    CHECK("Vary", l = G_Vary(h, 3, ten), l == 60);
    CHECK("ConfVary", l = G_ConfVary(h, 6, &len, cv),
          l == 3 && len == 4 && cv[0] == 10 && cv[1] == 20 && cv[2] == 30 && cv[3] == 99);
    CHECK("Conf2D", l = G_Conf2D(h, 2, grid), l == 975);
}

static void bytes(handle_t h, LONG n, LONG m)
{
    byte *in = MIDL_user_allocate(n + 1), *out = MIDL_user_allocate(m + 1);
    ULONG hash = 0;
    LONG l = 0, same = 0;
    for (LONG i = 0; i < n; i++) {
        in[i] = (byte)(3 * i + 1);
        hash = 31 * hash + in[i];
    }
    ATTEMPT(l = G_Bytes(h, n, in, m, out));
    while (same < m && out[same] == (byte)(7 * same + n))
        same++;
    check("Bytes", l == (LONG)hash && same == m);
    MIDL_user_free(in);
    MIDL_user_free(out);
}

static void strings(handle_t h)
{
    WCHAR wide[] = {'h', 0x20ac, 0xd83d, 0xde00, '!', 0}, *r = NULL, buf[32];
    WSTR four[] = {L"one", NULL, L"three", L""};
    char io[] = "mixedCase";
    LONG l;

    CHECK("Str", l = G_Str(h, wide, "abc", &r), l == 5003 && r && !wcsncmp(r, L"abc", 3) && !wcscmp(r + 3, wide));
    CHECK("StrEmpty", l = G_Str(h, L"", "", &r), l == 0 && r && !*r);
    CHECK("StrU1", l = G_StrU(h, L"hello", NULL), l == 4999);
    CHECK("StrU2", l = G_StrU(h, NULL, "xyz"), l == -997);
    CHECK("StrU3", l = G_StrU(h, NULL, NULL), l == -1001);
    CHECK("StrArr", l = G_StrArr(h, 4, four), l == 3990500);
    CHECK("StrOut", G_StrOut(h, 32, buf, io), !wcscmp(buf, L"out-string") && !strcmp(io, "MIXEDCASE"));
}

static void pointers(handle_t h)
{
    LONG one = 1, two = 2, three = 3, four = 4, twentyOne = 21, *p = &twentyOne, *none = NULL, *res = NULL, l;
    short seven = 7;
    NODE third = {3, NULL}, second = {2, &third}, first = {1, &second}, *rev = NULL;
    FNODE c = {3, NULL, NULL}, b = {2, &c, NULL}, a = {1, &b, &c};
    LONG ten = 10, thirty = 30, *sparse[3] = {&ten, NULL, &thirty}, count;
    PTRST *rows = NULL;

    CHECK("PtrsAll", l = G_Ptrs(h, &one, &two, &three, &four), l == 40303);
    CHECK("PtrsAlias", l = G_Ptrs(h, &one, &two, &three, &three), l == 1030303);
    CHECK("PtrsNull", l = G_Ptrs(h, &one, NULL, NULL, NULL), l == 1);
    CHECK("PtrsUniqueSameAddr", l = G_Ptrs(h, &one, &one, &three, NULL), l == 302);
    CHECK("PtrPtr", G_PtrPtr(h, &p, &seven, &res), seven == 8 && res && *res == 42);
    CHECK("PtrPtrNullInner", G_PtrPtr(h, &none, NULL, &res), res && *res == -4);
    CHECK("PtrPtrNull", G_PtrPtr(h, NULL, NULL, &res), !res);
    CHECK("List", l = G_List(h, &first, &rev),
          l == 3 && rev && rev->v == 3 && rev->next->v == 2 && rev->next->next->v == 1 && !rev->next->next->next);
    rev = NULL;
    CHECK("ListNull", l = G_List(h, NULL, &rev), l == 0 && !rev);
    CHECK("Ring", l = G_Ring(h, &a, &b), l == 340036);
    CHECK("RingSame", l = G_Ring(h, &c, &c), l == 120003);
    CHECK("RingNullFirst", l = G_Ring(h, NULL, &c), l == -2);
    CHECK("PtrArr", G_PtrArr(h, 3, sparse, &count, &rows),
          count == 3 && rows[0].id == 0 && !rows[0].name && *rows[0].val == 11 && rows[0].s == 1 && rows[1].id == 1
              && !wcscmp(rows[1].name, L"null") && !rows[1].val && rows[1].s == 2 && *rows[2].val == 31 && rows[2].s == 3);
}

static void aliases(handle_t h)
{
    FNODE second = {2, NULL, NULL}, first = {1, &second, &second};
    LONG l;

    CHECK("AliasInOut", l = G_Alias(h, &first),
          l == 2 && first.v == 101 && second.v == 1002 && first.next == &second && first.other == &second);
    first = (FNODE){1, &second, NULL};
    second = (FNODE){2, NULL, NULL};
    CHECK("AliasInOut2", l = G_Alias(h, &first),
          l == 1 && first.v == 101 && second.v == 3 && first.next == &second && first.other && first.other->v == 777
              && first.other->other == &second);
}

static void structs(handle_t h)
{
    NESTED in = {{1, 2, 3, 4}, 5, {6, 7, 8, 9}}, out;
    PADDED pair[2] = {{0x11, 0x100000001LL, 0x21, 0x31}, {0x12, 0x200000002LL, 0x22, 0x32}}, p = {1, 2, 3, 0x7f};
    SMALLPAD q = {4, 5, 6, 7};
    GUID g = {0x01020304, 0x0506, 0x0708, {9, 10, 11, 12, 13, 14, 15, 16}}, og;
    GUID sum = {0x01020309, 0x050e, 0x0711, {9, 10, 11, 12, 13, 14, 15, 22}};
    LONG hundred = 100, twoHundred = 200, five = 5, six = 6, l;
    PTRST a = {1, L"ab", &hundred, 2};
    PTRNEST b = {17, {10, L"xyz", NULL, 11}, 12, {13, NULL, &twoHundred, 14}, {15, L"q", &hundred, 16}};
    PTRST rows[3] = {{1, L"a", &five, 2}, {3, NULL, NULL, 4}, {5, L"ccc", &six, 6}};
    PTRST two[2] = {{7, NULL, &five, 8}, {9, L"bb", NULL, 10}};
    CONFST *c = MIDL_user_allocate(sizeof(CONFST) + sizeof(hyper));
    OUTERCONF o = {7, {8, 1, {9}}};
    CVARST *v = MIDL_user_allocate(sizeof(CVARST) + 4 * sizeof(short));

    CHECK("Nested", G_Nested(h, &in, &out, pair),
          out.in.a == 1 && out.in.b == 0x43 && out.in.c == 3 && out.in.d == 4 && out.tail == 0x23 && out.p.b == 6
              && out.p.h == 0x300000003LL && out.p.s == 8 && out.p.t == -1);
    CHECK("ByVal", G_ByVal(h, p, q, g, &og), !memcmp(&og, &sum, sizeof(GUID)));
    CHECK("PtrSt", l = G_PtrSt(h, &a, &b), l == 2810);
    CHECK("Recs", l = G_Recs(h, 3, rows, two), l == 2211073);
    CHECK("Recs0", l = G_Recs(h, 0, rows, two), l == 2210000);
    c->tag = 1;
    c->n = 2;
    c->a[0] = 3;
    c->a[1] = 4;
    v->cap = 5;
    v->len = 2;
    v->v[0] = 11;
    v->v[1] = 12;
    CHECK("ConfSt", l = G_ConfSt(h, c, &o, v), l == 2413);
    CHECK("ConfStNull", l = G_ConfSt(h, c, &o, NULL), l == 113);
}

static void unions(handle_t h)
{
    ENCU in, out;
    NENCU u;
    HASU hu, items[3];
    ULIST list = {3, items}, empty = {0, NULL};
    LONG five = 5, l;
    ENCUP up;

    in.d = 1;
    in.u.l = 41;
    CHECK("EncU1", G_EncU(h, &in, &out), out.d == 1 && out.u.l == 42);
    in.d = 3;
    in.u.dbl = 1.25;
    CHECK("EncU3", G_EncU(h, &in, &out), out.d == 3 && out.u.dbl == 2.5);
    in.d = 4;
    in.u.sh = -5;
    CHECK("EncU4", G_EncU(h, &in, &out), out.d == 4 && out.u.sh == -2);
    in.d = 5;
    in.u.pad = (PADDED){1, 2, 3, 4};
    CHECK("EncU5", G_EncU(h, &in, &out),
          out.d == 5 && out.u.pad.b == 1 && out.u.pad.h == 3 && out.u.pad.s == 3 && out.u.pad.t == 4);
    in.d = 77;
    CHECK("EncUDefault", G_EncU(h, &in, &out), out.d == 77);
    up.d = 1;
    up.u.l = -9;
    CHECK("EncUP1", l = G_EncUP(h, &up), l == -9);
    /* Its stubs refuse to send a pointer that is an arm of an encapsulated union, unless it is null. */
    up.d = 4;
    up.u.s = NULL;
    CHECK("EncUPNull", l = G_EncUP(h, &up), l == -1);
    u.b = 9;
    hu.kind = 2;
    hu.u.h = 0x10;
    items[0].kind = 3;
    items[0].u.pl = &five;
    items[1].kind = 0;
    items[2].kind = 44;
    items[2].u.dflt = 6;
    CHECK("NEncU", l = G_NEncU(h, 1, &u, &hu, &list), l == 1269);
    u.pl = NULL;
    CHECK("NEncUNull", l = G_NEncU(h, 3, &u, &hu, &empty), l == 159);
}

static void contexts(handle_t h)
{
    GCTX ctx = NULL;
    error_status_t status;
    LONG v;

    CHECK("CtxOpen", status = G_Open(h, 70, &ctx), !status && ctx);
    CHECK("CtxNext1", status = G_Next(ctx, &v), !status && v == 70);
    CHECK("CtxNext2", status = G_Next(ctx, &v), !status && v == 71);
    CHECK("CtxClose", status = G_Close(&ctx), !status && !ctx);
    CHECK("CtxOpenFail", status = G_Open(h, -1, &ctx), status == ERROR_ACCESS_DENIED && !ctx);
}

static void failures(handle_t h)
{
    HRESULT hr;
    LONG l;

    CHECK("Fail1", hr = G_Fail(h, E_FAIL), hr == E_FAIL);
    CHECK("Fail2", hr = G_Fail(h, S_FALSE), hr == S_FALSE);
    RAISES("RaiseCustom", G_Raise(h, 0xe0001234), 0xe0001234);
    RAISES("RaiseBadStub", G_Raise(h, RPC_X_BAD_STUB_DATA), RPC_X_BAD_STUB_DATA);
    RAISES("RaiseAccessDenied", G_Raise(h, ERROR_ACCESS_DENIED), ERROR_ACCESS_DENIED);
    ATTEMPT(G_Raise(h, STATUS_ACCESS_VIOLATION));
    l = raised == STATUS_ACCESS_VIOLATION || raised == ERROR_NOACCESS; /* Wine's server makes the latter of the former. */
    raised = 0;
    check("RaiseAV", l);
    RAISES("Range11", G_Range(h, 11), RPC_X_INVALID_BOUND);
}

int main(int argc, char **argv)
{
    RPC_CSTR text = NULL;
    handle_t h = NULL;
    LONG l;

    if (argc < 3 || RpcStringBindingComposeA(NULL, (RPC_CSTR)"ncacn_ip_tcp", (RPC_CSTR)argv[1], (RPC_CSTR)argv[2], NULL, &text)
        || RpcBindingFromStringBindingA(text, &h)) {
        fprintf(stderr, "usage: gold-client HOST PORT [shutdown]\n");
        return 2;
    }
    AddVectoredExceptionHandler(1, leave);
    scalars(h);
    arrays(h);
    bytes(h, 3, 4);
    bytes(h, 20000, 30000);
    bytes(h, 5839, 0);
    bytes(h, 0, 1);
    strings(h);
    pointers(h);
    aliases(h);
    structs(h);
    unions(h);
    contexts(h);
    failures(h);
    CHECK("Add2", l = G2_Add(h, 40, 2), l == 42);
    if (argc > 3)
        CHECK("Shutdown", G_Shutdown(h), TRUE);
    RpcBindingFree(&h);
    printf("%d passed, %d failed\n", passed, failed);
    return failed != 0;
}
