/* base/base64.h
 *
 * Standard base64. Decoding runs in time that depends on the length only, as it decodes keys. It takes
 * what Go's encoding/base64.StdEncoding takes: CR and LF are skipped anywhere, padding is required,
 * non-zero trailing bits are accepted; spaces and the URL alphabet are refused.
 *
 * Errors   -1 where the text is not base64 or there is no memory (*ret_bad_at then is the offset of the first bad
 *          byte as Go reports it, or SIZE_MAX for no memory); ret unchanged. */
#pragma once
#include "base/bytes.h"

MUST_CHECK int base64_decode(struct bytes text, struct buf *ret, size_t *ret_bad_at); /* appends */
MUST_CHECK int base64_encode(struct bytes data, struct buf *ret);                     /* appends */
