# Library, fnmatch: patterns of shells.
import fnmatch
import re

for pattern in ("*", "a?c", "[ab]*", "[!a]", "[^a]", "a[", "[]a]", "**", "a**b", "[a-c-e]", "[z-a]", "[!z-a]", "a.b", "[!]", "[!]]", "[[]", "[a\\]",
                "*a*b*c", "", "x[&&y]", "[a-zz-a]", "[--a]", "[a--]", "[|]", "[a-]", "*?", "?*", "**?**x"):
    print(repr(pattern), repr(fnmatch.translate(pattern)))

print(fnmatch.fnmatch("foo.py", "*.py"), fnmatch.fnmatch("foo.pyc", "*.py"), fnmatch.fnmatch("a\nb", "*b"), fnmatch.fnmatch("", "*"))
print(fnmatch.fnmatchcase("Foo", "foo"), fnmatch.fnmatchcase("Foo", "[A-F]oo"), fnmatch.fnmatchcase("-", "[a-]"))
print(fnmatch.filter(["a.py", "b.txt", ".py"], "*.py"), fnmatch.filter([b"a", b"bb"], b"?"), fnmatch.filter([], "*"))
print(fnmatch.fnmatch(b"\xff.x", b"[\x80-\xff].x"), re.match(fnmatch.translate("[!é]?"), "aé").span())
print(fnmatch.fnmatch("a" * 50, "*a*a*a*a*b"), fnmatch.__all__)

for arguments in (("a", b"a"), (b"a", "a"), (1, "a"), ("a", 1)):
    try:
        print(fnmatch.fnmatch(*arguments))
    except TypeError as error:
        print(error)

# expect: '*' '(?s:.*)\\Z'
# expect: 'a?c' '(?s:a.c)\\Z'
# expect: '[ab]*' '(?s:[ab].*)\\Z'
# expect: '[!a]' '(?s:[^a])\\Z'
# expect: '[^a]' '(?s:[\\^a])\\Z'
# expect: 'a[' '(?s:a\\[)\\Z'
# expect: '[]a]' '(?s:[]a])\\Z'
# expect: '**' '(?s:.*)\\Z'
# expect: 'a**b' '(?s:a.*b)\\Z'
# expect: '[a-c-e]' '(?s:[a-c\\-e])\\Z'
# expect: '[z-a]' '(?s:(?!))\\Z'
# expect: '[!z-a]' '(?s:.)\\Z'
# expect: 'a.b' '(?s:a\\.b)\\Z'
# expect: '[!]' '(?s:\\[!\\])\\Z'
# expect: '[!]]' '(?s:[^]])\\Z'
# expect: '[[]' '(?s:[\\[])\\Z'
# expect: '[a\\]' '(?s:[a\\\\])\\Z'
# expect: '*a*b*c' '(?s:(?>.*?a)(?>.*?b).*c)\\Z'
# expect: '' '(?s:)\\Z'
# expect: 'x[&&y]' '(?s:x[\\&\\&y])\\Z'
# expect: '[a-zz-a]' '(?s:[a-z])\\Z'
# expect: '[--a]' '(?s:[\\--a])\\Z'
# expect: '[a--]' '(?s:(?!))\\Z'
# expect: '[|]' '(?s:[\\|])\\Z'
# expect: '[a-]' '(?s:[a\\-])\\Z'
# expect: '*?' '(?s:.*.)\\Z'
# expect: '?*' '(?s:..*)\\Z'
# expect: '**?**x' '(?s:(?>.*?.).*x)\\Z'
# expect: True False True True
# expect: False True True
# expect: ['a.py', '.py'] [b'a'] []
# expect: True (0, 2)
# expect: False ['filter', 'fnmatch', 'fnmatchcase', 'translate']
# expect: cannot use a bytes pattern on a string-like object
# expect: cannot use a string pattern on a bytes-like object
# expect: expected str, bytes or os.PathLike object, not int
# expect: expected str, bytes or os.PathLike object, not int
