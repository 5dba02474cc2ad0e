/* base/log.h
 *
 * Lines for people, in klog's text or JSON shape, to stderr. Only daemon/, cmd/ and background work that has nobody to
 * return an error to may log; a message never carries a secret, a plaintext or a raw key_id.
 *
 * Threads  Any; one line is one write(2). */
#pragma once
#include <stdbool.h>
#include "base/err.h"

enum log_level { LOG_INFO, LOG_WARNING, LOG_ERROR };
struct log_field {
	const char *key;
	const char *text; /* NULL: number */
	int64_t number;
};
/* verbosity: the -v flag; lines above it are dropped. */
void log_setup(int verbosity, bool json);
bool log_enabled(int verbosity);
void log_line(enum log_level level, int verbosity, const char *message, const struct log_field *fields, size_t n);
/* A host of the library receives lines instead of stderr; NULL restores it. */
typedef void log_sink_fn(void *arg, enum log_level level, const char *message);
void log_set_sink(log_sink_fn *fn, void *arg);
