/* base/secret.h
 *
 * Key material: in a locked arena that core dumps leave out, wiped when let go. The arena is shared by the
 * process (a page for each secret would run out of mappings): chunks of pages from libsodium, cut into
 * small slots. Where the memory-lock limit is reached, chunks are made without the lock and
 * secret_unlocked() says so.
 *
 * Owner    {0} is the empty one; secret_done() wipes and gives the slot back.
 * Threads  All functions may be called from any thread; the arena's mutex is a leaf (nothing else is taken under it).
 * Errors   0, or -1 on no memory. No function prints a secret. */
#pragma once
#include <stdbool.h>
#include "base/bytes.h"

struct secret {
	uint8_t *ptr;
	size_t len;
};

MUST_CHECK int secret_new(struct secret *ret, size_t len);             /* zeroed */
MUST_CHECK int secret_from(struct secret *ret, struct bytes src);      /* copies; the caller still wipes src */
bool secret_eq(const struct secret *a, const struct secret *b);        /* constant time; no other compare */
void secret_done(struct secret *s);
static inline struct bytes secret_view(const struct secret *s) { return (struct bytes){ s->ptr, s->len }; }
/* Bytes of the arena that could not be locked (0: all is locked). */
size_t secret_unlocked(void);
