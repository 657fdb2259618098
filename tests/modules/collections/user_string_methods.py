# Library, collections: UserString has every method of str; those that give text give a UserString.
from collections import UserString


class Text(UserString):
    pass


def show(value):
    if isinstance(value, UserString):
        return f"{type(value).__name__}({value.data!r})"
    return repr(value)


t = Text("Hello world")
cases = [
    ("capitalize",), ("casefold",), ("center", 15), ("center", 15, "*"), ("count", "o"), ("count", Text("l"), 3), ("encode",), ("encode", "utf-16-le"),
    ("endswith", "ld"), ("endswith", ("x", "d"), 1, 11), ("expandtabs", 4), ("find", "o"), ("find", Text("o"), 5), ("find", "zz"),
    ("index", "w"), ("isalnum",), ("isalpha",), ("isascii",), ("isdecimal",), ("isdigit",), ("isidentifier",), ("islower",), ("isnumeric",),
    ("isprintable",), ("isspace",), ("istitle",), ("isupper",), ("join", ["a", "b"]), ("ljust", 13), ("ljust", 13, "."), ("lower",), ("lstrip",),
    ("lstrip", "He"), ("partition", "o"), ("removeprefix", "Hello"), ("removeprefix", Text("Hell")), ("removesuffix", "ld"), ("removesuffix", Text("zz")),
    ("replace", "o", "0"), ("replace", Text("o"), Text("0"), 1), ("rfind", "o"), ("rfind", Text("o"), 0, 5), ("rindex", "l"), ("rjust", 13), ("rjust", 13, "-"),
    ("rpartition", "o"), ("rsplit",), ("rsplit", "o", 1), ("rstrip",), ("rstrip", "dl"), ("split",), ("split", "o", 1), ("splitlines",), ("splitlines", True),
    ("startswith", "He"), ("startswith", ("x", "H"), 0, 3), ("strip", "Hd"), ("swapcase",), ("title",), ("translate", {104: "x", 108: None}), ("upper",), ("zfill", 14),
    ("index", "zz"), ("rindex", "zz"), ("count", 3), ("split", ""), ("join", [1]),
]
for name, *arguments in cases:
    try:
        print(name, arguments, show(getattr(t, name)(*arguments)))
    except Exception as error:
        print(name, arguments, type(error).__name__, error)
# expect: capitalize [] Text('Hello world')
# expect: casefold [] Text('hello world')
# expect: center [15] Text('  Hello world  ')
# expect: center [15, '*'] Text('**Hello world**')
# expect: count ['o'] 2
# expect: count ['l', 3] 2
# expect: encode [] b'Hello world'
# expect: encode ['utf-16-le'] b'H\x00e\x00l\x00l\x00o\x00 \x00w\x00o\x00r\x00l\x00d\x00'
# expect: endswith ['ld'] True
# expect: endswith [('x', 'd'), 1, 11] True
# expect: expandtabs [4] Text('Hello world')
# expect: find ['o'] 4
# expect: find ['o', 5] 7
# expect: find ['zz'] -1
# expect: index ['w'] 6
# expect: isalnum [] False
# expect: isalpha [] False
# expect: isascii [] True
# expect: isdecimal [] False
# expect: isdigit [] False
# expect: isidentifier [] False
# expect: islower [] False
# expect: isnumeric [] False
# expect: isprintable [] True
# expect: isspace [] False
# expect: istitle [] False
# expect: isupper [] False
# expect: join [['a', 'b']] 'aHello worldb'
# expect: ljust [13] Text('Hello world  ')
# expect: ljust [13, '.'] Text('Hello world..')
# expect: lower [] Text('hello world')
# expect: lstrip [] Text('Hello world')
# expect: lstrip ['He'] Text('llo world')
# expect: partition ['o'] ('Hell', 'o', ' world')
# expect: removeprefix ['Hello'] Text(' world')
# expect: removeprefix ['Hell'] Text('o world')
# expect: removesuffix ['ld'] Text('Hello wor')
# expect: removesuffix ['zz'] Text('Hello world')
# expect: replace ['o', '0'] Text('Hell0 w0rld')
# expect: replace ['o', '0', 1] Text('Hell0 world')
# expect: rfind ['o'] 7
# expect: rfind ['o', 0, 5] 4
# expect: rindex ['l'] 9
# expect: rjust [13] Text('  Hello world')
# expect: rjust [13, '-'] Text('--Hello world')
# expect: rpartition ['o'] ('Hello w', 'o', 'rld')
# expect: rsplit [] ['Hello', 'world']
# expect: rsplit ['o', 1] ['Hello w', 'rld']
# expect: rstrip [] Text('Hello world')
# expect: rstrip ['dl'] Text('Hello wor')
# expect: split [] ['Hello', 'world']
# expect: split ['o', 1] ['Hell', ' world']
# expect: splitlines [] ['Hello world']
# expect: splitlines [True] ['Hello world']
# expect: startswith ['He'] True
# expect: startswith [('x', 'H'), 0, 3] True
# expect: strip ['Hd'] Text('ello worl')
# expect: swapcase [] Text('hELLO WORLD')
# expect: title [] Text('Hello World')
# expect: translate [{104: 'x', 108: None}] Text('Heo word')
# expect: upper [] Text('HELLO WORLD')
# expect: zfill [14] Text('000Hello world')
# expect: index ['zz'] ValueError substring not found
# expect: rindex ['zz'] ValueError substring not found
# expect: count [3] TypeError must be str, not int
# expect: split [''] ValueError empty separator
# expect: join [[1]] TypeError sequence item 0: expected str instance, int found




































































print(Text("{} and {x}").format(1, x=2), show(Text("{x}").format_map({"x": 3})), show(Text("%s-%s") % (1, 2)), show("%s" % Text("in")))
# expect: 1 and 2 '3' Text('1-2') 'in'

print(show(t + "!"), show("!" + t), show(t + Text("?")), show(t * 2), show(2 * t), show(t[1]), show(t[1:4]), len(t), "o w" in t, Text("o") in t)
# expect: Text('Hello world!') Text('!Hello world') Text('Hello world?') Text('Hello worldHello world') Text('Hello worldHello world') Text('e') Text('ell') 11 True True

print(t == "Hello world", t == Text("Hello world"), t < "I", Text("a") <= Text("b"), t > Text("A"), t >= "zz", t != "x", hash(t) == hash("Hello world"))
# expect: True True True True True False True True

print(int(Text("12")), float(Text("1.5")), complex(Text("1j")), str(t), repr(t), list(Text("ab")), show(Text(12)), show(Text(Text("x"))))
# expect: 12 1.5 1j Hello world 'Hello world' ['a', 'b'] Text('12') Text('x')

print(UserString.maketrans("ab", "cd"), Text("x").__getnewargs__())  # expect: {97: 99, 98: 100} ('x',)
