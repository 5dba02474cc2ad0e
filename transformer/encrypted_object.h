/* transformer/encrypted_object.h
 *
 * EncryptedObject, the protobuf in which kms v2 stores a value; read as Go's protobuf reads it (base/wire.h), validated as
 * kmsv2/envelope.go ValidateEncryptedObject, and written byte for byte as Go writes it.
 *
 * Owner    A parsed object borrows everything from the input, but for its list of annotations
 *          (encrypted_object_done). */
#pragma once
#include "base/bytes.h"
#include "base/err.h"

enum dek_source_type { DEK_SOURCE_AES_GCM_KEY = 0, DEK_SOURCE_HKDF_SEED = 1 };

struct annotation {
	struct bytes key, value;
};
struct encrypted_object {
	struct bytes data;       /* encryptedData */
	struct bytes key_id;
	struct bytes dek_source; /* encryptedDEKSource */
	struct annotation *annotations; /* sorted by key, last duplicate kept; owned */
	size_t n_annotations;
	int32_t dek_source_type; /* any int32 is read; validation knows two */
};

/* ERR_MALFORMED with protobuf-go's sentence. Does not validate. */
int encrypted_object_parse(struct bytes in, struct encrypted_object *ret, struct err *err);
/* As the reference: type, data empty, DEK source, key id, annotations, in that order. */
int encrypted_object_validate(const struct encrypted_object *o, struct err *err);
/* The rules for a key_id alone (Status): ERR_INVALID. *ret_metric is "empty" or "too_long". */
int key_id_validate(struct bytes key_id, const char **ret_metric, struct err *err);
/* Appends fields 2 to 5 as Go marshals them (annotations in sorted order): the same bytes for every value under
 * one DEK source. */
MUST_CHECK int encrypted_object_tail(const struct encrypted_object *o, struct buf *out);
void encrypted_object_done(struct encrypted_object *o);
