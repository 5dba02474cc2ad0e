/* base/clock.h
 *
 * Time as a value that is handed in, so that a test can own it. Monotonic time for intervals, wall time for
 * what people read. */
#pragma once
#include <stdint.h>

struct clock {
	uint64_t (*mono_ns)(const struct clock *);
	int64_t (*wall_ns)(const struct clock *); /* since 1970 UTC */
};
extern const struct clock clock_real;
static inline uint64_t clock_now_ns(const struct clock *c) { return c->mono_ns(c); }
static inline uint64_t clock_now_ms(const struct clock *c) { return c->mono_ns(c) / 1000000; }
static inline int64_t clock_wall_ns(const struct clock *c) { return c->wall_ns(c); }

enum { CLOCK_RFC3339_LEN = 32, CLOCK_DURATION_LEN = 40 };
/* RFC 3339 with seconds in local time, as Go's time.RFC3339: "2000-01-01T00:03:00Z" where the offset is zero. */
void clock_rfc3339(int64_t wall_ns, char ret[CLOCK_RFC3339_LEN]);
/* Go's time.Duration text: "3s", "1m30s", "1.5ms", "0s". */
void clock_duration(int64_t ns, char ret[CLOCK_DURATION_LEN]);
