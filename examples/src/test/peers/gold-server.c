/* A server of the interfaces of gold.idl for Wine: gold-server PORT. Prints "listening" when it is. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "gold.h"

void *__RPC_USER MIDL_user_allocate(SIZE_T size) { return calloc(1, size); }
void __RPC_USER MIDL_user_free(void *memory) { free(memory); }

static WCHAR *copy(const WCHAR *text)
{
    WCHAR *made = MIDL_user_allocate((wcslen(text) + 1) * sizeof(WCHAR));
    return wcscpy(made, text);
}

void G_Ping(handle_t h) {}

hyper G_Scalars(handle_t h, byte b, small sm, short s, boolean bo, LONG l, char c, hyper hy, unsigned short us,
                double d, WCHAR wc, float f, MIDL_uhyper uh)
{
    return b + sm + s + bo + l + c + hy + us + (hyper)(4 * d) + wc + (hyper)(2 * f) + uh;
}

void G_ScalarsOut(handle_t h, byte *b, short *s, boolean *bo, LONG *l, char *c, hyper *hy, float *f, double *d,
                  WCHAR *wc)
{
    *b = 0xa5;
    *s = -2;
    *bo = 1;
    *l = 0x11223344;
    *c = 'Z';
    *hy = 0x0102030405060708LL;
    *f = 1.5f;
    *d = -2.25;
    *wc = 0x20ac;
}

LONG G_Enums(handle_t h, COLOR c, COLOR *pc, BIGENUM e, BIGENUM *pe)
{
    LONG sum = c + *pc;
    *pc = c;
    *pe = e;
    return sum;
}

void G_Fixed(handle_t h, LONG a[4], short r[3], byte m[2][3])
{
    for (int i = 0; i < 3; i++)
        r[i] = (short)(a[i] + a[i + 1] + m[0][i] + m[1][i]);
}

LONG G_Conf(handle_t h, LONG n, short a[], hyper *sum)
{
    *sum = 0;
    for (LONG i = 0; i < n; i++)
        *sum += a[i];
    return n;
}

LONG G_Vary(handle_t h, LONG len, LONG a[10])
{
    LONG sum = 0;
    for (LONG i = 0; i < len; i++)
        sum += a[i];
    return sum;
}

LONG G_ConfVary(handle_t h, LONG cap, LONG *len, short *a)
{
    LONG sent = *len;
    for (LONG i = 0; i < sent; i++)
        a[i] *= 10;
    if (sent < cap)
        a[(*len)++] = 99;
    return sent;
}

LONG G_Conf2D(handle_t h, LONG n, LONG a[][3])
{
    LONG sum = 0;
    for (LONG i = 0; i < n; i++)
        sum += a[i][0] + 10 * a[i][1] + 100 * a[i][2];
    return sum;
}

LONG G_Str(handle_t h, const WCHAR *w, const char *c, WSTR *r)
{
    size_t narrow = strlen(c), wide = wcslen(w);
    *r = MIDL_user_allocate((narrow + wide + 1) * sizeof(WCHAR));
    for (size_t i = 0; i < narrow; i++)
        (*r)[i] = (unsigned char)c[i];
    wcscpy(*r + narrow, w);
    return (LONG)(1000 * wide + narrow);
}

LONG G_StrU(handle_t h, const WCHAR *w, const char *c)
{
    return (w ? (LONG)wcslen(w) : -1) * 1000 + (c ? (LONG)strlen(c) : -1);
}

LONG G_StrArr(handle_t h, LONG n, WSTR *a)
{
    LONG digits = 0;
    for (LONG i = 0; i < n; i++)
        digits = 100 * digits + (a[i] ? (LONG)wcslen(a[i]) : 99);
    return digits;
}

LONG G_Ptrs(handle_t h, LONG *r, LONG *u, LONG *p, LONG *q)
{
    return *r + (u ? *u : 0) + (p ? 100 * *p : 0) + (q ? 10000 * *q : 0) + (p && p == q ? 1000000 : 0);
}

void G_PtrPtr(handle_t h, LONG **pp, short *ps, LONG **res)
{
    if (ps)
        ++*ps;
    *res = NULL;
    if (pp) {
        *res = MIDL_user_allocate(sizeof(LONG));
        **res = *pp ? 2 * **pp : -4;
    }
}

LONG G_List(handle_t h, NODE *head, NODE **rev)
{
    LONG count = 0;
    *rev = NULL;
    for (; head; head = head->next, count++) {
        NODE *made = MIDL_user_allocate(sizeof(NODE));
        made->v = head->v;
        made->next = *rev;
        *rev = made;
    }
    return count;
}

LONG G_Ring(handle_t h, FNODE *n, FNODE *m)
{
    LONG count = 0, sum = 0;
    if (!n || !m)
        return n ? -1 : -2;
    for (FNODE *each = n; each && (!count || each != n); each = each->next, count++)
        sum += each->v;
    return 100000 * count + (n == m ? 20000 : 0) + (n->next == m ? 40000 : 0) + (n->other ? 10 * n->other->v : 0) + sum;
}

LONG G_Alias(handle_t h, FNODE *n)
{
    FNODE *made;
    n->v += 100;
    if (n->next == n->other) {
        n->next->v += 1000;
        return 2;
    }
    made = MIDL_user_allocate(sizeof(FNODE));
    made->v = 777;
    made->next = NULL;
    made->other = n->next;
    n->next->v++;
    n->other = made;
    return 1;
}

void G_Nested(handle_t h, NESTED *a, NESTED *b, PADDED arr[2])
{
    *b = *a;
    b->in.b = arr[0].s + arr[1].s;
    b->tail = arr[0].b + arr[1].b;
    b->p.h = arr[0].h + arr[1].h;
    b->p.t = arr[0].t - arr[1].t;
}

LONG G_ConfSt(handle_t h, CONFST *c, OUTERCONF *o, CVARST *v)
{
    hyper sum = c->tag + o->lead + o->body.tag;
    for (LONG i = 0; i < c->n; i++)
        sum += c->a[i];
    for (LONG i = 0; i < o->body.n; i++)
        sum += 10 * o->body.a[i];
    for (LONG i = 0; v && i < v->len; i++)
        sum += 100 * v->v[i];
    return (LONG)sum;
}

static LONG worth(const PTRST *p)
{
    return p->id + (p->name ? 100 * (LONG)wcslen(p->name) : 0) + (p->val ? *p->val : 0) + p->s;
}

LONG G_PtrSt(handle_t h, PTRST *a, PTRNEST *b)
{
    return worth(a) + b->z + 2 * worth(&b->first) + b->mid + 3 * worth(&b->second) + 5 * worth(&b->third);
}

LONG G_Recs(handle_t h, LONG n, PTRST *a, PTRST b[2])
{
    LONG sum = 1000 * worth(&b[0]) + 10000 * worth(&b[1]);
    for (LONG i = 0; i < n; i++)
        sum += (i + 1) * worth(&a[i]);
    return sum;
}

void G_EncU(handle_t h, ENCU *a, ENCU *b)
{
    *b = *a;
    switch (a->d) {
    case 1: b->u.l++; break;
    case 3: b->u.dbl *= 2; break;
    case 4: b->u.sh += 3; break;
    case 5: b->u.pad.h++; break;
    }
}

LONG G_EncUP(handle_t h, ENCUP *a)
{
    switch (a->d) {
    case 1: return a->u.l;
    case 4: return a->u.s ? (LONG)wcslen(a->u.s) : -1;
    default: return a->u.ps ? a->u.ps->id + (a->u.ps->val ? *a->u.ps->val : 0) + a->u.ps->s : -1;
    }
}

static hyper content(LONG kind, byte b, hyper wide, LONG *pl, short other)
{
    switch (kind) {
    case 0: return 0;
    case 1: return b;
    case 2: case 7: return wide;
    case 3: return pl ? *pl : -1;
    default: return other;
    }
}

LONG G_NEncU(handle_t h, short k, NENCU *u, HASU *hu, ULIST *ul)
{
    hyper sum = content(k, u->b, u->h, u->pl, u->dflt) + 10 * content(hu->kind, hu->u.b, hu->u.h, hu->u.pl, hu->u.dflt);
    for (LONG i = 0; i < ul->n; i++) {
        HASU *item = &ul->items[i];
        sum += 100 * content(item->kind, item->u.b, item->u.h, item->u.pl, item->u.dflt);
    }
    return (LONG)sum;
}

error_status_t G_Open(handle_t h, LONG seed, GCTX *ctx)
{
    *ctx = NULL;
    if (seed == -1)
        return ERROR_ACCESS_DENIED;
    *ctx = MIDL_user_allocate(sizeof(LONG));
    *(LONG *)*ctx = seed;
    return 0;
}

error_status_t G_Next(GCTX ctx, LONG *v)
{
    *v = (*(LONG *)ctx)++;
    return 0;
}

error_status_t G_Close(GCTX *ctx)
{
    MIDL_user_free(*ctx);
    *ctx = NULL;
    return 0;
}

void __RPC_USER GCTX_rundown(GCTX ctx) { MIDL_user_free(ctx); }

HRESULT G_Fail(handle_t h, HRESULT hr) { return hr; }

void G_Raise(handle_t h, ULONG xc) { RpcRaiseException(xc); }

LONG G_Bytes(handle_t h, LONG n, byte *in, LONG m, byte *out)
{
    ULONG hash = 0;
    for (LONG i = 0; i < n; i++)
        hash = 31 * hash + in[i];
    for (LONG i = 0; i < m; i++)
        out[i] = (byte)(7 * i + n);
    return (LONG)hash;
}

void G_ByVal(handle_t h, PADDED p, SMALLPAD q, GUID g, GUID *og)
{
    *og = g;
    og->Data1 += p.b + q.a;
    og->Data2 += p.s + q.b;
    og->Data3 += (unsigned short)(p.h + q.d);
    og->Data4[7] += q.c;
}

void G_PtrArr(handle_t h, LONG n, LONG **a, LONG *cnt, PTRST **r)
{
    *cnt = n;
    *r = MIDL_user_allocate((n ? n : 1) * sizeof(PTRST));
    for (LONG i = 0; i < n; i++) {
        PTRST *made = &(*r)[i];
        made->id = i;
        made->s = (short)(i + 1);
        if (a[i]) {
            made->val = MIDL_user_allocate(sizeof(LONG));
            *made->val = *a[i] + 1;
        } else {
            made->name = copy(L"null");
        }
    }
}

LONG G_Range(handle_t h, LONG v) { return v + 1; }

void G_Sleep(handle_t h, LONG ms, LONG tag, LONG *otag)
{
    Sleep(ms);
    *otag = tag;
}

void G_Shutdown(handle_t h) { RpcMgmtStopServerListening(NULL); }

void G_StrOut(handle_t h, LONG cap, WCHAR *buf, char *io)
{
    wcsncpy(buf, L"out-string", cap);
    buf[cap - 1] = 0;
    for (; *io; io++)
        if (*io >= 'a' && *io <= 'z')
            *io -= 'a' - 'A';
}

LONG G2_Add(handle_t h, LONG a, LONG b) { return a + b; }

int main(int argc, char **argv)
{
    RPC_STATUS status = argc == 2
        ? RpcServerUseProtseqEpA((RPC_CSTR)"ncacn_ip_tcp", RPC_C_PROTSEQ_MAX_REQS_DEFAULT, (RPC_CSTR)argv[1], NULL)
        : RPC_S_INVALID_ARG;
    if (!status)
        status = RpcServerRegisterIf(gold_v1_0_s_ifspec, NULL, NULL);
    if (!status)
        status = RpcServerRegisterIf(gold2_v2_3_s_ifspec, NULL, NULL);
    if (!status)
        status = RpcServerListen(1, RPC_C_LISTEN_MAX_CALLS_DEFAULT, TRUE);
    if (status) {
        fprintf(stderr, "gold-server %s: error %ld\n", argc == 2 ? argv[1] : "PORT", (long)status);
        return 1;
    }
    puts("listening");
    fflush(stdout);
    return RpcMgmtWaitServerListen() != RPC_S_OK;
}
