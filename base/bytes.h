/* base/bytes.h
 *
 * Bytes with a length: borrowed (struct bytes), owned and growing (struct buf).
 *
 * Owner    A struct buf owns its memory and is emptied by buf_done(), which wipes all of its
 *          capacity: values pass through it. {0} is the empty one.
 * Errors   0, or -1 where there is no memory; the buffer is then as it was. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define CLEANUP(fn) __attribute__((cleanup(fn)))
#define MUST_CHECK __attribute__((warn_unused_result))
#define COUNT_OF(array) (sizeof(array) / sizeof *(array))

struct bytes {
	const uint8_t *ptr;
	size_t len;
}; /* borrowed; passed by value; may be {0} */
struct buf {
	uint8_t *ptr;
	size_t len, cap;
}; /* owned */

#define BYTES(literal) ((struct bytes){ (const uint8_t *)("" literal), sizeof(literal) - 1 })
static inline struct bytes bytes_of(const void *ptr, size_t len) { return (struct bytes){ ptr, len }; }
static inline struct bytes bytes_str(const char *s) { return (struct bytes){ (const uint8_t *)s, strlen(s) }; }
static inline bool bytes_eq(struct bytes a, struct bytes b)
{
	return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}
static inline bool bytes_has_prefix(struct bytes b, struct bytes prefix)
{
	return b.len >= prefix.len && (prefix.len == 0 || memcmp(b.ptr, prefix.ptr, prefix.len) == 0);
}
/* n <= b.len */
static inline struct bytes bytes_skip(struct bytes b, size_t n) { return (struct bytes){ b.ptr + n, b.len - n }; }

/* Room for `extra` more bytes behind len. Grows by copy, then wipes the old; an empty buffer gets
 * exactly what is asked, a growing one at least doubles. */
MUST_CHECK int buf_reserve(struct buf *buf, size_t extra);
MUST_CHECK int buf_append(struct buf *buf, struct bytes src);
MUST_CHECK int buf_append_str(struct buf *buf, const char *src);
MUST_CHECK int buf_append_byte(struct buf *buf, uint8_t byte);
__attribute__((format(printf, 2, 3))) MUST_CHECK int buf_printf(struct buf *buf, const char *fmt, ...);
/* Cuts back to len (<= buf->len) and wipes what is cut. */
void buf_truncate(struct buf *buf, size_t len);
void buf_done(struct buf *buf);
static inline struct bytes buf_view(const struct buf *b) { return (struct bytes){ b->ptr, b->len }; }
static inline struct buf buf_take(struct buf *b)
{
	struct buf r = *b;
	*b = (struct buf){ 0 };
	return r;
}

/* Copies into fresh memory with a NUL behind; NULL on no memory. Freed by free(). */
char *bytes_dup_str(struct bytes src);
/* Overwrites so that the compiler keeps it; accepts NULL with 0. */
void wipe(void *ptr, size_t len);
/* For CLEANUP on a char *. */
void free_str(char **s);
