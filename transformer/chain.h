/* transformer/chain.h
 *
 * The ordered providers of one resource, and the table of resources. A chain never changes once built.
 * Behaviour: k8s.io/apiserver pkg/storage/value/transformer.go prefixTransformers, and transformerFromOverrides in
 * pkg/server/options/encryptionconfig/config.go. */
#pragma once
#include "transformer/transformer.h"

/* Several transformers under their prefixes: the first writes, every one whose prefix matches is tried on a read, in order.
 * Used for a provider's keys and for a resource's providers alike. */
struct prefixed {
	struct bytes prefix;             /* copied; empty is identity's */
	struct transformer *transformer; /* owned by the list, unless shared */
	bool shared;                     /* one provider may serve several resources: freed elsewhere */
};
struct series; /* metrics/: where this list's transformations are counted */
/* no_match is the sentence when no prefix matches ("no matching prefix found"). Takes over the transformers, also on failure. */
int prefixes_new(const struct prefixed *list, size_t n, const char *no_match, struct transformer **ret, struct err *err);
