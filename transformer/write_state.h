/* transformer/write_state.h
 *
 * What a kms v2 provider writes with: made by kms/ when the plugin has encrypted a new seed, immutable but for its expiry.
 * Replaced as a whole on rotation; readers see it inside an epoch section, and the replaced one is retired there. */
#pragma once
#include <stdatomic.h>
#include "base/secret.h"
#include "transformer/encrypted_object.h"
#include "transformer/dek.h"

struct write_state {
	struct dek *dek;              /* referenced; the seed's (type 1) or the key's (type 0) */
	struct buf tail;              /* EncryptedObject fields 2 to 5, ready to be copied behind the data */
	struct buf key_id;
	char key_id_hash[72];         /* "sha256:..." */
	int32_t dek_source_type;
	/* writes fail after it; reads never do. Both clocks: the one is compared, the other is printed. */
	_Atomic uint64_t expires_ns;      /* clock_now_ns() */
	_Atomic int64_t expires_wall_ns;
};

/* Makes one of a validated object (as the plugin's Encrypt answered it) and its DEK, whose reference it takes over. */
int write_state_new(const struct encrypted_object *o, struct dek *dek, struct write_state **ret, struct err *err);
void write_state_free(struct write_state *s); /* accepts NULL */
