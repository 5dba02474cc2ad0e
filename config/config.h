/* config/config.h
 *
 * An EncryptionConfiguration, read and checked: what kube-apiserver's LoadEncryptionConfig does up to the point where it would
 * dial plugins, with its sentences. Opens no socket, builds no chain.
 * Behaviour: k8s.io/apiserver pkg/server/options/encryptionconfig/config.go (loadConfig and the texts given while building),
 * pkg/apis/apiserver/{v1,validation}, and the decoders under them.
 *
 * Owner    The result owns everything in it; config_free() wipes. Secrets are in the locked arena.
 * Threads  Loading takes one thread; the result is immutable.
 * Errors   ERR_CONFIG with the reference's sentence (all validation errors at once, as it aggregates them), ERR_IO, ERR_LIMIT, ERR_NOMEM. */
#pragma once
#include <stdbool.h>
#include "base/bytes.h"
#include "base/endpoint.h"
#include "base/err.h"
#include "base/secret.h"
#include "json/json.h"

enum provider_kind { PROVIDER_IDENTITY, PROVIDER_AESGCM, PROVIDER_AESCBC, PROVIDER_SECRETBOX, PROVIDER_KMS };
enum kms_api { KMS_API_V1 = 1, KMS_API_V2 = 2 };

struct config_key {
	struct buf name;
	struct secret secret; /* decoded */
};
struct config_kms {
	enum kms_api api;
	char *name;               /* as text; a NUL cannot occur in it */
	char *endpoint_text;      /* as written */
	struct endpoint endpoint; /* parsed */
	int64_t timeout_ns;
	int32_t cachesize;        /* v1 only; negative: no cache */
};
struct config_provider {
	enum provider_kind kind;
	struct buf prefix;       /* "k8s:enc:aesgcm:v1:", "k8s:enc:kms:v2:<name>:", empty for identity */
	struct config_key *keys; /* aesgcm, aescbc, secretbox */
	size_t n_keys;
	struct config_kms kms;   /* PROVIDER_KMS */
	size_t kms_index;        /* place among the KMS providers in file order */
};
/* One element of `resources:`. */
struct config_rule {
	struct group_resource {
		char *resource, *group; /* "*" where a wildcard; group "" is core */
	} *resources;
	size_t n_resources;
	struct config_provider *providers;
	size_t n_providers;
};
struct config {
	char hash[72]; /* "sha256:<hex>" of the file */
	struct config_rule *rules;
	size_t n_rules;
	size_t n_kms;
	bool kms_v1_used, kms_v2_used;
	int64_t close_grace_ns; /* 2 x (sum of v2 timeouts + 2 x v1 timeouts) */
	bool reload;
};
struct config_options {
	bool reload;     /* --encryption-provider-config-automatic-reload */
	bool gate_kmsv1; /* --feature-gates=KMSv1=true */
};

int config_load_file(const char *path, const struct config_options *opts, struct config **ret, struct err *err);
/* As a file of that path and content would load. The text stays the caller's to wipe. */
int config_load_text(const char *path, struct bytes text, const struct config_options *opts, struct config **ret,
	struct err *err);
/* The normalised chain as one JSON object (resources, kms, healthChecks, kmsCloseGracePeriod, hash; see check-config). */
int config_describe(const struct config *c, struct json_writer *out);
/* The names of the health checks, in order: "kms-providers" or "kms-provider-0", ... ; NULL-terminated, owned by the config. */
const char *const *config_health_checks(const struct config *c);
/* "secrets", "deployments.apps" -> resource and group, split at the first dot as schema.ParseGroupResource; the caller frees both. */
int group_resource_parse(const char *text, struct group_resource *ret);
void config_free(struct config *c); /* accepts NULL */
