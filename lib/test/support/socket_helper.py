"""Sockets in tests: there are none, so such tests are skipped."""

import unittest

HOST, HOSTv4, HOSTv6 = "localhost", "127.0.0.1", "::1"
IPV6_ENABLED = has_gethostname = False


def _skip(*args, **kwargs):
    raise unittest.SkipTest("requires socket support")


find_unused_port = bind_port = bind_unix_socket = transient_internet = create_unix_domain_name = tcp_blackhole = _skip


def skip_unless_bind_unix_socket(test):
    """A decorator: skip."""
    return unittest.skip("No UNIX Sockets")(test)


skip_if_tcp_blackhole = skip_unless_bind_unix_socket
