/* json/json.h
 *
 * Writing JSON into a buffer: objects and arrays opened and closed, commas and indentation taken care of.
 *
 * Owner    The writer borrows the buffer. Errors are kept and told at the end, so that calls can follow one another.
 * Errors   json_done() is -1 on no memory. */
#pragma once
#include <stdbool.h>
#include <stdint.h>
#include "base/bytes.h"

struct json_writer {
	struct buf *out;
	int depth;
	bool first, failed, pretty, html_escape; /* html_escape: < > & and U+2028/9 as Go's encoding/json */
};
void json_begin(struct json_writer *w, struct buf *out);
void json_object_open(struct json_writer *w);
void json_object_close(struct json_writer *w);
void json_array_open(struct json_writer *w);
void json_array_close(struct json_writer *w);
void json_name(struct json_writer *w, struct bytes name);
void json_string(struct json_writer *w, struct bytes text); /* invalid UTF-8 becomes U+FFFD, as in Go */
void json_base64(struct json_writer *w, struct bytes data);
void json_int(struct json_writer *w, int64_t v);
void json_bool(struct json_writer *w, bool v);
MUST_CHECK int json_done(struct json_writer *w);
