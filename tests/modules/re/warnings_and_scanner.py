# Warnings about sets, the flags as an enum, and Scanner.
import re
import warnings

for pattern in ("[[a]", "[^[a]", "[a[b]", "[a&&b]", "[&&a]", "[a||b]", "[a~~b]", "[a--b]", "[--a]", "[a-b--c]", rb"[a&&b]",
                "é[ü&&b]", "[%--]", "[a&&&b]"):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            re.compile(pattern)
        except re.error as error:
            print(pattern, error)
        for warning in caught:
            print(pattern, warning.category.__name__, warning.message)
# expect: [[a] FutureWarning Possible nested set at position 1
# expect: [a&&b] FutureWarning Possible set intersection at position 2
# expect: [a||b] FutureWarning Possible set union at position 2
# expect: [a~~b] FutureWarning Possible set symmetric difference at position 2
# expect: [a--b] bad character range a-- at position 1
# expect: [a--b] FutureWarning Possible set difference at position 2
# expect: [a-b--c] FutureWarning Possible set difference at position 4
# expect: b'[a&&b]' FutureWarning Possible set intersection at position 2
# expect: é[ü&&b] FutureWarning Possible set intersection at position 3
# expect: [%--] FutureWarning Possible set difference at position 2
# expect: [a&&&b] FutureWarning Possible set intersection at position 2
# expect: [a&&&b] FutureWarning Possible set intersection at position 3


with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        re.compile("[[x]")
    except FutureWarning as error:
        print(error)
    try:
        re.template("x")
    except DeprecationWarning as error:
        print(str(error)[:40])
# expect: Possible nested set at position 1
# expect: The re.template() function is deprecated


print(re.RegexFlag, list(re.RegexFlag), len(re.RegexFlag))
# expect: <flag 'RegexFlag'> [re.ASCII, re.IGNORECASE, re.LOCALE, re.UNICODE, re.MULTILINE, re.DOTALL, re.VERBOSE, re.TEMPLATE, re.DEBUG] 9

print(re.RegexFlag["X"], re.RegexFlag.__members__["DOTALL"], sorted(re.RegexFlag.__members__)[:5])
# expect: re.VERBOSE re.DOTALL ['A', 'ASCII', 'DEBUG', 'DOTALL', 'I']

print(re.I in re.RegexFlag, re.RegexFlag(re.I | re.M), re.I.name, (re.I | re.S).value, re.NOFLAG)
# expect: True re.IGNORECASE|re.MULTILINE IGNORECASE 18 re.NOFLAG


scanner = re.Scanner([
    (r"[a-z](\d)?", lambda scanner, text: (text, scanner.match.span())), (r"\d+\.\d*", float), (r"\d+", lambda s, t: int(t)),
    (r"=|\+", "operator"), (r"\s+", None),
])
try:
    print(scanner.scan("a1 = 12 + b !rest"))
    print(scanner.scan("1.5"))
except TypeError as error:
    print(error)
# expect: ([('a1', (0, 2)), 'operator', 12, 'operator', ('b', (10, 11))], '!rest')
# expect: float expected at most 1 argument, got 2


print(re.Scanner([("a", "A")], re.I).scan("aAb"), re.Scanner([("x", 1)]).scan(""))  # expect: (['A', 'A'], 'b') ([], '')
for call in (lambda: re.sub("a", "b"), lambda: re.compile(), lambda: re.match("a", "b", 0, 0)):
    try:
        call()
    except TypeError as error:
        print(error)
# expect: sub() missing 1 required positional argument: 'string'
# expect: compile() missing 1 required positional argument: 'pattern'
# expect: match() takes from 2 to 3 positional arguments but 4 were given


for pattern in (r"(?\w", r"(?\1(", "(?~)", "(?\\"):
    try:
        re.compile(pattern)
    except re.error as error:
        print(error)
# expect: unknown extension ?\w at position 1
# expect: unknown extension ?\1 at position 1
# expect: unknown extension ?~ at position 1
# expect: bad escape (end of pattern) at position 2
