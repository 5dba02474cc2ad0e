/* base/endpoint.h
 *
 * The address of a plugin: unix:///path or unix:///@abstract, parsed as the reference does (Go net/url, then
 * k8s.io/kms/pkg/util.ParseEndpoint): the path is percent-decoded; host, user and query are dropped.
 *
 * Errors   ERR_INVALID with the reference's sentence. */
#pragma once
#include <sys/un.h>
#include "base/bytes.h"
#include "base/err.h"

struct endpoint {
	char *name;    /* the socket's path, or the abstract name without its '@' */
	size_t len;    /* the name may hold any byte but NUL */
	bool abstract;
};
/* What net/url.Parse refuses, with its sentence ("parse \"...\": ..."); the scheme lower-cased in *ret_scheme (owned)
 * and the decoded path in *ret_path (owned). For configuration, which checks before it builds. */
int endpoint_parse_url(struct bytes text, char **ret_scheme, struct buf *ret_path, struct err *err);
int endpoint_parse(struct bytes text, struct endpoint *ret, struct err *err);
/* Fills a socket address; ERR_INVALID where the name does not fit in sun_path. *ret_len is for bind and connect. */
int endpoint_sockaddr(const struct endpoint *e, struct sockaddr_un *ret, socklen_t *ret_len, struct err *err);
void endpoint_done(struct endpoint *e);
