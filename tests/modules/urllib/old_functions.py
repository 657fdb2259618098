# Functions of urllib.parse that are deprecated, but that programs still call.
import urllib.parse
import warnings

warnings.simplefilter("ignore")
CASES = {
    "splittype": ["a:b", "ab", "A:b", ":b", "a/b:c", "a?b:c"],
    "splithost": ["//a/b", "//a", "/a", "//a?b", "//a#c", "///x", "//"],
    "splituser": ["a@b", "a@b@c", "b", "@b"],
    "splitpasswd": ["a:b", "a:b:c", "ab"],
    "splitport": ["a:1", "a:", "a", "a:b", "a:1:2", "[::1]:80", "a:1x"],
    "splitnport": ["a:1", "a:", "a", "a:b", ":80", "a:1:2", "a:-1"],
    "splitquery": ["a?b", "a?b?c", "a", "?", "a?"],
    "splittag": ["a#b", "a#b#c", "a"],
    "splitattr": ["a;b=c;d", "a", ";a"],
    "splitvalue": ["a=b", "a=b=c", "a", "=", "a="],
    "unwrap": ["<URL:a>", " <a> ", "URL:a", "a", "<a", "<URL: a >", "url:x"],
    "to_bytes": ["a", b"a", 5],
}
for name, texts in CASES.items():
    print(name, [getattr(urllib.parse, name)(text) for text in texts])
# expect: splittype [('a', 'b'), (None, 'ab'), ('a', 'b'), (None, ':b'), (None, 'a/b:c'), ('a?b', 'c')]
# expect: splithost [('a', '/b'), ('a', ''), (None, '/a'), ('a', '/?b'), ('a', '/#c'), ('', '/x'), ('', '')]
# expect: splituser [('a', 'b'), ('a@b', 'c'), (None, 'b'), ('', 'b')]
# expect: splitpasswd [('a', 'b'), ('a', 'b:c'), ('ab', None)]
# expect: splitport [('a', '1'), ('a', None), ('a', None), ('a:b', None), ('a:1', '2'), ('[::1]', '80'), ('a:1x', None)]
# expect: splitnport [('a', 1), ('a', -1), ('a', -1), ('a', None), ('', 80), ('a:1', 2), ('a', None)]
# expect: splitquery [('a', 'b'), ('a?b', 'c'), ('a', None), ('', ''), ('a', '')]
# expect: splittag [('a', 'b'), ('a#b', 'c'), ('a', None)]
# expect: splitattr [('a', ['b=c', 'd']), ('a', []), ('', ['a'])]
# expect: splitvalue [('a', 'b'), ('a', 'b=c'), ('a', None), ('', ''), ('a', '')]
# expect: unwrap ['a', 'a', 'a', 'a', '<a', 'a', 'url:x']
# expect: to_bytes ['a', b'a', 5]

print(urllib.parse.splitnport("a", 5), urllib.parse.splitnport("a:", 5), urllib.parse.splitnport("a:x", 5))
# expect: ('a', 5) ('a', 5) ('a', None)
try:
    urllib.parse.to_bytes("é")
except UnicodeError as error:
    print(error)
# expect: URL 'é' contains non-ASCII characters

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    urllib.parse.splithost("//a")
    urllib.parse.splitvalue("a")
    urllib.parse.to_bytes("a")
    urllib.parse.unwrap("a")
for warning in caught:
    print(warning.category.__name__, warning.message)
# expect: DeprecationWarning urllib.parse.splithost() is deprecated as of 3.8, use urllib.parse.urlparse() instead
# expect: DeprecationWarning urllib.parse.splitvalue() is deprecated as of 3.8, use urllib.parse.parse_qsl() instead
# expect: DeprecationWarning urllib.parse.to_bytes() is deprecated as of 3.8
try:
    urllib.parse.splitnothing
except AttributeError as error:
    print(error)
# expect: module 'urllib.parse' has no attribute 'splitnothing'
print(urllib.parse.DefragResult("a", "b").geturl(), urllib.parse.DefragResultBytes(b"a", b"").geturl())  # expect: a#b b'a'
