/* base/limits.h - every size, count and depth that a stranger controls, in one place. docs/limits.md is this table. */
#pragma once

enum {
	/* the format's own (kube-apiserver's) */
	KEY_ID_MAX = 1024,
	ENCRYPTED_DEK_SOURCE_MAX = 1024,
	ANNOTATIONS_MAX = 32 * 1024, /* keys and values together */
	SEED_MIN = 32,
	/* ours */
	VALUE_MAX = 64 * 1024 * 1024,
	KEY_PATH_MAX = 64 * 1024,
	CONFIG_FILE_MAX = 16 * 1024 * 1024,
	CONFIG_DEPTH_MAX = 100,
	CONFIG_NODES_MAX = 4 * 1024 * 1024,
	RPC_MESSAGE_MAX = 4 * 1024 * 1024, /* from a plugin, as grpc-go */
	RPC_HEADER_MAX = 16 * 1024,
	DEK_CACHE_MAX = 1000000,
	KMS_CONCURRENCY = 64,
	KMS_QUEUE_MAX = 65536, /* plugin calls waiting in one provider */
	BATCH_LINE_MAX = 100 * 1024 * 1024,
	RESOURCE_NAME_MAX = 512, /* "deployments.apps" */
};
