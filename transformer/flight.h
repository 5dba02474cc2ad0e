/* transformer/flight.h
 *
 * A plugin call in progress, shared by all who need its answer: concurrent misses of one DEK source make one Decrypt.
 * A failure is shared by those waiting and never cached.
 *
 * Owner    Counted references. The provider's table of running flights holds none that outlives the answer.
 * Threads  Any. The flight's mutex is a leaf; no callback runs under it. */
#pragma once
#include <stdbool.h>
#include <stdint.h>
#include "base/bytes.h"
#include "base/err.h"

struct flight;
typedef void flight_notify_fn(void *arg);

struct flight *flight_ref(struct flight *f);
void flight_unref(struct flight *f); /* accepts NULL */
bool flight_landed(const struct flight *f);
/* Blocks until it landed or until deadline_ns (CLOCK_MONOTONIC; 0: no limit of the caller's own). false: the deadline
 * came first; the flight goes on for others. */
bool flight_wait(struct flight *f, uint64_t deadline_ns);
/* Calls fn(arg) once when it lands, at once if it has; on whichever thread completes the call. */
int flight_notify(struct flight *f, flight_notify_fn *fn, void *arg);
