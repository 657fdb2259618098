"""Any text as TOML: a dict of what TOML knows, or TOMLDecodeError."""

import datetime
import io
import tomllib

SEEDS = [
    b'a = 1\nb.c = "x\\u00e9"\n[t]\nd = [1, 2.5, 0x1F, 0b1, 0o7, inf, -nan]\n[[l]]\ne = {f = true, g = false}\n',
    b"d = 1979-05-27T07:32:00.999Z\nt = 07:32:00\nl = 1979-05-27\no = 1979-05-27 00:32:00-07:00\n",
    b"s = '''\nraw\\ '''\nm = \"\"\"\\\n  folded\"\"\"\n'k' = 1_000\n\"q\".r = 6.02e-2_3\n# end",
    b"[a.b]\n[a]\nx=1\n[[a.c]]\n[[a.c]]\n[a.c.d]\n",
]
WORDS = [b"[[", b"]]", b"[", b"]", b" = ", b'"""', b"'''", b"\\u", b"\\U0001F600", b"{", b"}", b"true", b"inf", b"nan",
         b"1979-05-27", b"T07:32:00", b"Z", b"+00:00", b"0x", b"0b1", b"1_0", b"e5", b".", b"\r\n", b"# ", b"\xef\xbb\xbf"]
KNOWN = (str, int, float, bool, datetime.datetime, datetime.date, datetime.time)


def check(value):
    """Only what TOML knows, however deep."""
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            assert all(isinstance(key, str) for key in item)
            waiting.extend(item.values())
        elif isinstance(item, list):
            waiting.extend(item)
        else:
            assert isinstance(item, KNOWN), type(item)


def run(data):
    try:
        check(tomllib.load(io.BytesIO(data)))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        assert str(error)
    try:
        check(tomllib.loads(data.decode("latin-1"), parse_float=float))
    except tomllib.TOMLDecodeError as error:
        assert str(error)
