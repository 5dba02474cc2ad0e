/* transformer/kms.h
 *
 * What the transformers need of a KMS provider; kms/ fulfils it for real plugins, tests with fakes.
 *
 * Calls are started and complete later, exactly once, on any thread, possibly before the starting function returns.
 * Each call runs under the provider's own timeout. After ops->close every call not yet complete completes with ERR_CANCELLED.
 *
 * Threads  Any. Callbacks run without locks held. */
#pragma once
#include "base/bytes.h"
#include "base/err.h"
#include "transformer/encrypted_object.h"

/* err is NULL on success; everything lent is valid during the callback only. The answer's plaintext is
 * wiped by whoever made it, after the callback. */
typedef void kms_decrypted_fn(void *arg, struct bytes plaintext, const struct err *err);
typedef void kms_encrypted_fn(void *arg, struct bytes ciphertext, const struct err *err);

struct kms;
struct write_state; /* transformer/write_state.h */

/* kms v1 */
struct kms_v1_ops {
	void (*encrypt)(struct kms *, struct bytes plaintext, kms_encrypted_fn *, void *arg);
	void (*decrypt)(struct kms *, struct bytes ciphertext, kms_decrypted_fn *, void *arg);
};
/* kms v2. Encrypt is not here: kms/ itself generates seeds and has them encrypted. */
struct kms_v2_ops {
	/* The state in force, borrowed until the caller's epoch section ends; NULL with *err: none yet ("got unexpected nil
	 * transformer"). The caller checks the expiry for writes. */
	const struct write_state *(*state)(struct kms *, struct err *);
	void (*decrypt)(struct kms *, const struct encrypted_object *, kms_decrypted_fn *, void *arg);
};
struct kms {
	const char *provider_name; /* as in the configuration; lives as long as the kms */
	const struct kms_v1_ops *v1;
	const struct kms_v2_ops *v2;
};
