/* base/err.h
 *
 * An error is a code to branch on and a sentence to read. Reporting a failure cannot fail: a long
 * text that finds no memory is cut.
 *
 * Owner    A struct err begins as {0} and is emptied by err_done(); copying one is a move.
 * Threads  A struct err belongs to one thread at a time; nothing here is shared.
 * Errors   The functions that fill one return -1, so that they end a return statement. All accept
 *          err == NULL: then the caller wants the verdict only. */
#pragma once
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

enum err_code {
	ERR_NONE,
	ERR_NOMEM,
	ERR_CONFIG,      /* the configuration is wrong */
	ERR_INVALID,     /* the caller asked for what can't be meant */
	ERR_MALFORMED,   /* a value that is not in our format */
	ERR_AUTH,        /* altered, or not our key */
	ERR_UNAVAILABLE, /* the plugin, or no state yet; try again */
	ERR_DEADLINE,
	ERR_CANCELLED,
	ERR_LIMIT,
	ERR_DENIED,
	ERR_WOULD_WAIT,  /* a plugin call was started; see transformer/flight.h */
	ERR_IO,          /* a file or socket of ours */
	ERR_INTERNAL,
};

struct err {
	enum err_code code;
	uint8_t grpc;   /* status of the plugin call at the root, 0 (OK) if none; survives wrapping */
	char text[240]; /* the whole sentence, unless ... */
	char *more;     /* ... it is longer: owned, err_done() */
};

/* Replaces what err held. */
__attribute__((format(printf, 3, 4))) int err_set(struct err *err, enum err_code code, const char *fmt, ...);
/* As err_set, for the outcome of a plugin call: keeps its gRPC status too. */
__attribute__((format(printf, 4, 5))) int err_set_grpc(
	struct err *err, enum err_code code, uint8_t grpc, const char *fmt, ...);
/* Puts context in front of the sentence; keeps code and gRPC status. No separator is added. */
__attribute__((format(printf, 2, 3))) int err_wrap(struct err *err, const char *fmt, ...);
/* Several causes, as Kubernetes aggregates them: equal texts merged, nested lists flattened, one
 * printed bare, more as [a, b]. The code is the causes' common one, else the gravest for a caller
 * (unavailable before malformed: a value that a plugin might still read is not lost). Causes stay
 * the caller's. n >= 1. */
int err_join(struct err *err, const struct err *causes, size_t n);
/* Empties OpenSSL's error queue into the sentence "<what>: <reason>". ERR_INTERNAL. */
int err_openssl(struct err *err, const char *what);
/* "<what>: <strerror(errnum)>". ERR_IO. */
int err_errno(struct err *err, int errnum, const char *what);

/* Never NULL; "" when nothing is set. Valid until err changes. */
const char *err_text(const struct err *err);
/* The name of a code for machine output: "malformed". */
const char *err_code_name(enum err_code code);
/* Deep copy; dst is overwritten. */
void err_copy(struct err *dst, const struct err *src);
void err_done(struct err *err);
