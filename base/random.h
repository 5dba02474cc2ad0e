/* base/random.h
 *
 * Randomness for one request. No random byte outlives the request it was drawn for: a virtual machine
 * restored twice from one snapshot would use a buffered byte twice. A request that knows how
 * much it will need draws it with one getrandom(2); what is left at the end is wiped.
 *
 * Owner    A struct random lives on the stack of the request; random_end() wipes it.
 * Threads  One request, one thread at a time.
 * Errors   -1 only where getrandom(2) fails for good (no entropy source at all). */
#pragma once
#include "base/bytes.h"

enum { RANDOM_INLINE = 64, RANDOM_DRAW_MAX = 16 * 1024 };
struct random {
	uint8_t *ptr;       /* where unused bytes stand: small[] or memory of its own */
	size_t pos, len;
	size_t expect;      /* bytes that the request still means to take */
	size_t cap;
	uint8_t small[RANDOM_INLINE];
};

/* expect: how many bytes the request will take in all, as far as known; 0 is allowed. Draws nothing yet. */
void random_begin(struct random *r, size_t expect);
MUST_CHECK int random_take(struct random *r, void *ret, size_t len);
void random_end(struct random *r);
/* Straight from the kernel, for what belongs to no request (seeds, KEKs). */
MUST_CHECK int random_bytes(void *ret, size_t len);
/* A version 4 UUID as 36 characters and a NUL. */
MUST_CHECK int random_uuid(char ret[37]);
