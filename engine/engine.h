/* engine/engine.h
 *
 * A configuration in force: its providers, its chains, and the transformation of one value or of many.
 *
 * Owner    The engine owns the configuration handed to it and the providers that its factory made.
 * Threads  engine_transform() and engine_transform_many() from any number of threads; engine_free() when no call runs.
 * Errors   The reference's sentences, see transformer/transformer.h. */
#pragma once
#include <stdbool.h>
#include "base/clock.h"
#include "config/config.h"
#include "transformer/kms.h"
#include "transformer/transformer.h"

struct metrics;

/* Where KMS providers come from: real plugins (engine_plugins), or fakes in a test. */
struct kms_factory {
	int (*open)(void *arg, const struct config_kms *, struct kms **ret, struct err *);
	/* Every provider has been opened: wait until each kms v2 one has had its first check, as the reference does before it
	 * serves. A plugin that is down is no error. NULL: nothing to wait for. */
	void (*ready)(void *arg, struct kms *const *list, size_t n);
	void (*close)(void *arg, struct kms *);
	void *arg;
};

struct engine_options {
	const struct clock *clock;       /* NULL: clock_real */
	struct metrics *metrics;         /* NULL: nothing is counted */
	const struct kms_factory *kms;   /* NULL: real plugins */
	const char *apiserver_id;        /* NULL: the host's name */
	bool kdf_off;                    /* --feature-gates=KMSv2KDF=false: kms v2 writes objects of type 0 */
	uint32_t time_scale;             /* 0 and 1: real time */
};

struct engine;
/* Takes over the configuration, also on failure. */
int engine_open(struct config *config, const struct engine_options *opts, struct engine **ret, struct err *err);
void engine_free(struct engine *e); /* accepts NULL */
const struct config *engine_config(const struct engine *e);

enum direction { TO_STORAGE = 1, FROM_STORAGE = 2 };

struct item {
	enum direction direction;
	struct bytes resource; /* "secrets", "deployments.apps" */
	struct bytes key;      /* authenticated data */
	struct bytes data;
	/* answer */
	struct buf out;        /* appended to; the caller's */
	bool stale;
	struct err err;        /* err.code == ERR_NONE: it went well; the caller empties it */
};
/* One value. May block for a plugin, at most for the provider's timeout and until deadline_ns (CLOCK_MONOTONIC; 0: none).
 * 0, or -1 with item->err filled. */
int engine_transform(struct engine *e, struct item *item, uint64_t deadline_ns);
/* Many values as one request: one draw of randomness, and whatever needs the plugin is asked at once, not one by one.
 * Answers stand in the items, each for itself. Returns how many failed. */
size_t engine_transform_many(struct engine *e, struct item *items, size_t n, uint64_t deadline_ns);
