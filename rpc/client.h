/* rpc/client.h
 *
 * Unary calls to a gRPC server on a unix socket: the client of KMS plugins, on gRPC C core.
 *
 * A client belongs to one endpoint. It connects when first used, waits for the server where it is not there yet (wait-for-ready)
 * and reconnects when it comes back on the same path; a call's timeout covers all of that.
 *
 * Owner    Request bytes are copied (and the copy is wiped when the call ends). The answer is lent for the callback.
 * Threads  Any may call; callbacks run on the client's completion thread and must not block.
 * Errors   A call always completes exactly once, with a gRPC status. */
#pragma once
#include <stdint.h>
#include "base/bytes.h"
#include "base/endpoint.h"
#include "base/err.h"

enum rpc_code {
	RPC_OK, RPC_CANCELLED, RPC_UNKNOWN, RPC_INVALID_ARGUMENT, RPC_DEADLINE_EXCEEDED, RPC_NOT_FOUND, RPC_ALREADY_EXISTS,
	RPC_PERMISSION_DENIED, RPC_RESOURCE_EXHAUSTED, RPC_FAILED_PRECONDITION, RPC_ABORTED, RPC_OUT_OF_RANGE,
	RPC_UNIMPLEMENTED, RPC_INTERNAL, RPC_UNAVAILABLE, RPC_DATA_LOSS, RPC_UNAUTHENTICATED
};
/* "DeadlineExceeded", as Go prints a code; "Code(99)" for an unknown one, in the caller's buffer. */
const char *rpc_code_name(int code, char scratch[16]);

struct rpc_answer {
	int code;             /* any number the server sent */
	struct bytes message; /* grpc-message, percent-decoded; any bytes */
	struct bytes body;    /* the message, when code is RPC_OK */
	bool local;           /* the failure was found on our side: no server said it */
};
typedef void rpc_done_fn(void *arg, const struct rpc_answer *answer);

struct rpc_client;
int rpc_client_new(const struct endpoint *e, struct rpc_client **ret, struct err *err);
/* method: "/v2.KeyManagementService/Status". timeout_ns > 0. */
void rpc_client_call(struct rpc_client *c, const char *method, struct bytes request, int64_t timeout_ns,
	rpc_done_fn *done, void *arg);
/* Cancels what is running, waits for its callbacks, disconnects. Not from a callback. Accepts NULL. */
void rpc_client_free(struct rpc_client *c);
