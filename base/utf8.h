/* base/utf8.h - what Go takes for UTF-8: no overlong forms, no surrogates, at most U+10FFFF. Any thread. */
#pragma once
#include "base/bytes.h"

bool utf8_valid(struct bytes text);
/* Length in bytes of the rune at the front, 0 where it is not valid; *ret_rune is the code point. */
size_t utf8_rune(struct bytes text, uint32_t *ret_rune);
/* Appends as Go's %q (strconv.Quote) prints it: quotes, \n \t \" \\ \x \u escapes, printable runes kept. */
MUST_CHECK int utf8_quote(struct bytes text, struct buf *ret);
