/* transformer/dek.h
 *
 * A decrypted DEK source, ready for use: for a seed (type 1) the two SHA-256 midstates of HMAC under it, from which each
 * value's own key is derived (HKDF-Expand); for a key (type 0, kms v1) the key itself, with a nonce counter where we write with it.
 * Key material is in the locked arena (base/secret.h).
 *
 * Owner    Counted references.
 * Threads  Any; immutable but for the counter, which is atomic. */
#pragma once
#include "base/bytes.h"
#include "base/err.h"

struct dek;
/* "invalid seed length N used for key generation" under 32 bytes. */
int dek_from_seed(struct bytes seed, struct dek **ret, struct err *err);
/* "crypto/aes: invalid key size N" unless 16, 24 or 32. For reading only. */
int dek_from_key(struct bytes key, struct dek **ret, struct err *err);
/* For writing type 0: a fresh key of 32 bytes with its random nonce start. */
int dek_from_new_key(struct bytes key, struct dek **ret, struct err *err);
struct dek *dek_ref(struct dek *d);
void dek_unref(struct dek *d); /* accepts NULL */
