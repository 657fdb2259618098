"""Any bytes as JSON: what is read can be written in every style, and reads back the same."""

import io
import json

SEEDS = [
    b'{"a": [1, -2.5e3, true, false, null], "b": {"c": "\\u00e9\\ud83d\\ude00\\n"}}',
    b'[[[[]]], {}, "", 0, -0, 1E400, 123456789012345678901234567890]',
    b'[NaN, Infinity, -Infinity]',
    '"\u00fc\u20ac\U0001f600"'.encode("utf-16"),
]
WORDS = [b'"', b"\\u", b"\\ud800", b"\\n", b"null", b"true", b"false", b"NaN", b"Infinity", b"-", b"e+", b"[", b"]",
         b"{", b"}", b": ", b", ", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"0.1", b"\\"]
STYLES = ({}, {"indent": 1}, {"separators": (",", ":"), "ensure_ascii": False}, {"sort_keys": True, "indent": "\t"})


def read(text):
    try:
        return json.loads(text)
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        position = error.pos if isinstance(error, json.JSONDecodeError) else error.start
        assert 0 <= position <= len(text), position
    return None


def run(data):
    value = read(data)
    read(data.decode("utf-8", "surrogateescape"))
    for style in STYLES:
        text = json.dumps(value, **style)
        again = json.loads(text)
        assert repr(again) == repr(value) or style.get("sort_keys"), (value, text)
    stream = io.StringIO()
    json.dump(value, stream)
    assert stream.getvalue() == json.dumps(value)
    json.loads(text, object_pairs_hook=list, parse_int=str, parse_float=str, parse_constant=str)
