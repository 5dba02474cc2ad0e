/* transformer/transformer.h
 *
 * One way of writing a value to storage and of reading it back.
 *
 * Nothing here waits. Where a plugin must be asked first, the call is started, a flight (transformer/flight.h) stands
 * for it in call->flights, and ERR_WOULD_WAIT is returned; the caller waits for the flight as suits it (a
 * thread by flight_wait(), a loop by flight_notify()) and calls again with the same struct call, which then uses the answer.
 *
 * Owner    Arguments stay the caller's; nothing is kept after the call returns, but for the flights in it.
 * Units    Lengths in bytes; times in nanoseconds of clock_now_ns() (base/clock.h).
 * Output   Appended to the buffer, which may be reused: a stored value's prefixes are already in it. On failure its
 *          length is what it was and what was appended is wiped.
 * Threads  Any number may use one transformer at once, inside an epoch section (transformer/epoch.h).
 * Errors   -1 with *err filled and ret_ as before. ERR_AUTH: altered, or not our key. ERR_MALFORMED: not our
 *          format. ERR_UNAVAILABLE, ERR_DEADLINE: the plugin; try again. ERR_WOULD_WAIT: see above. */
#pragma once
#include <stdbool.h>
#include "base/bytes.h"
#include "base/err.h"
#include "base/random.h"

struct flight; /* transformer/flight.h */
enum { CALL_FLIGHTS_MAX = 8 };

struct call {
	struct bytes aad;                         /* the storage key, bound to the value where the format can */
	uint64_t now_ns;                          /* when the request began */
	struct random *random;                    /* the request's; a batch is one request */
	struct flight *flights[CALL_FLIGHTS_MAX]; /* answers so far and the one waited for; call_done() */
	size_t n_flights;
};
/* Lets go of the flights. */
void call_done(struct call *call);

struct transformer;
struct transformer_ops {
	int (*to_storage)(struct transformer *, struct call *, struct bytes plain, struct buf *out, struct err *);
	int (*from_storage)(struct transformer *, struct call *, struct bytes stored, struct buf *out,
		bool *ret_stale, struct err *);
	void (*free)(struct transformer *); /* accepts NULL and the half built */
};
struct transformer {
	const struct transformer_ops *ops;
}; /* first member of each kind */

static inline void transformer_free(struct transformer *t)
{
	if (t)
		t->ops->free(t);
}
