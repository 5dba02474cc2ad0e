/* base/wire.h
 *
 * Reading protobuf as Go's google.golang.org/protobuf reads it: unknown and repeated fields, groups, any
 * order, non-minimal varints (up to ten bytes), fields with a wrong wire type skipped as unknown. Nothing is
 * copied: fields point into the input. And writing the few forms that we write.
 *
 * Errors   wire_next gives WIRE_MALFORMED for what Go calls "cannot parse invalid wire-format data". */
#pragma once
#include "base/bytes.h"

enum wire_type { WIRE_VARINT = 0, WIRE_I64 = 1, WIRE_LEN = 2, WIRE_START = 3, WIRE_END = 4, WIRE_I32 = 5 };
enum wire_result { WIRE_FIELD, WIRE_DONE, WIRE_MALFORMED };

struct wire_field {
	uint32_t number;
	enum wire_type type;
	uint64_t varint;    /* WIRE_VARINT, and the fixed types */
	struct bytes data;  /* WIRE_LEN; for a group what is inside */
	struct bytes raw;   /* tag and all */
};
struct wire_reader {
	struct bytes rest;
};
enum wire_result wire_next(struct wire_reader *r, struct wire_field *ret);

size_t wire_varint_size(uint64_t v);
size_t wire_put_varint(uint8_t *out, uint64_t v); /* at most 10 bytes; returns how many */
/* Size and form of a length-delimited field: tag, length, data. */
size_t wire_len_field_size(uint32_t number, size_t len);
size_t wire_put_len_header(uint8_t *out, uint32_t number, size_t len);
MUST_CHECK int wire_append_len(struct buf *out, uint32_t number, struct bytes data);
MUST_CHECK int wire_append_varint(struct buf *out, uint32_t number, uint64_t v);
