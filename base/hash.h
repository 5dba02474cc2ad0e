/* base/hash.h - SHA-256, and the form in which Kubernetes shows a hash. Any thread. */
#pragma once
#include "base/bytes.h"

enum { SHA256_LEN = 32, HASH_TEXT_LEN = 7 + 64 + 1 };

void sha256(struct bytes data, uint8_t ret[SHA256_LEN]);
/* "sha256:<64 hex>", or "" for empty data: what metrics, logs and error texts show of a key_id. */
void hash_text(struct bytes data, char ret[HASH_TEXT_LEN]);
void hex_encode(struct bytes data, char *ret); /* 2 * len characters and a NUL */
/* A fast keyed hash for tables (SipHash under a key drawn once per process): not for storage. */
uint64_t hash_table(struct bytes data);
