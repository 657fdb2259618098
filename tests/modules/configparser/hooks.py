# What subclasses may change, interpolation hooks, converters, and a parser as a mapping.
import configparser
import io
import re


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


def written(parser, **options):
    out = io.StringIO()
    parser.write(out, **options)
    return out.getvalue()


class Loud(configparser.Interpolation):
    def before_get(self, parser, section, option, value, defaults):
        print("get", section, option, value, sorted(defaults))
        return value

    def before_set(self, parser, section, option, value):
        print("set", section, option, value)
        return value + "!"

    def before_read(self, parser, section, option, value):
        print("read", section, option, repr(value))
        return value.upper()

    def before_write(self, parser, section, option, value):
        print("write", section, option, repr(value))
        return value.lower()


parser = configparser.ConfigParser(interpolation=Loud())
parser.read_string("[a]\nx=one\n two\n[b]\n")  # expect: read a x 'one\ntwo'
parser.set("a", "y", "2")  # expect: set a y 2
parser.get("a", "y")  # expect: get a y 2! ['x', 'y']
parser.items("a")
# expect: get a x ONE
# expect: TWO ['x', 'y']
# expect: get a y 2! ['x', 'y']


print(repr(written(parser)))
# expect: write a x 'ONE\nTWO'
# expect: write a y '2!'
# expect: '[a]\nx = one\n\ttwo\ny = 2!\n\n[b]\n\n'


class Spaced(configparser.ConfigParser):
    SECTCRE = re.compile(r"\[ *(?P<header>[^]]+?) *\]")
    _DEFAULT_INTERPOLATION = configparser.ExtendedInterpolation()
    BOOLEAN_STATES = {"sure": True, "nope": False}


parser = Spaced()
parser.read_string("[ a ]\nx=${y}\ny=Sure\n")
print(parser.sections(), parser["a"]["x"], parser.getboolean("a", "x"))  # expect: ['a'] Sure True
attempt(parser.getboolean, "a", "missing")  # expect: NoOptionError No option 'missing' in section: 'a'
print(configparser.ConfigParser.SECTCRE.match("[abc]").group("header"))  # expect: abc
print(configparser.ConfigParser.OPTCRE.match("a = b").group("option", "vi", "value"))  # expect: ('a', '=', 'b')
print(configparser.ConfigParser.OPTCRE_NV.match("a").group("option", "vi", "value"))  # expect: ('a', None, None)
attempt(configparser.ConfigParser, interpolation=3)
# expect: TypeError interpolation= must be None or an instance of Interpolation; got an object of type <class 'int'>


attempt(configparser.ConfigParser, converters=3)  # expect: TypeError 'int' object is not iterable


class Numbers(configparser.ConfigParser):
    def getcomplex(self, section, option, *, raw=False, vars=None, fallback=None):
        return self._get_conv(section, option, complex, raw=raw, vars=vars)


parser = Numbers(converters={"list": str.split})
parser.read_string("[a]\nl=1 2\nc=1j\n")
print(parser.getlist("a", "l"), parser["a"].getlist("l"), parser["a"].getlist("none", ["d"]))
# expect: ['1', '2'] ['1', '2'] ['d']


print(parser.getcomplex("a", "c"), parser["a"].getcomplex("c"), sorted(parser.converters))
# expect: 1j 1j ['boolean', 'complex', 'float', 'int', 'list']


print(parser.getlist.converter is str.split)  # expect: True
parser.converters["up"] = str.upper
print(parser.getup("a", "c"))  # expect: 1J
del parser.converters["up"]
attempt(lambda: parser.getup)  # expect: AttributeError 'Numbers' object has no attribute 'getup'
attempt(parser.converters.__setitem__, 3, str)  # expect: ValueError Incompatible key: 3 (type: <class 'int'>)
attempt(parser.converters.__setitem__, "", str)  # expect: ValueError Incompatible key: cannot use "" as a name

# A parser as a mapping
parser = configparser.ConfigParser({"d": "0"}, allow_no_value=True)
parser.read_dict({"s": {"a": 1, "n": None}, "t": {}})
print(parser["s"] is parser["s"], parser == parser, "DEFAULT" in parser, len(parser))  # expect: True True True 3
print(parser.items("s"), parser.items("s", vars={"v": "1", "a": "2"}), parser.items("s", raw=True))
# expect: [('d', '0'), ('a', '1'), ('n', '')] [('d', '0'), ('a', '2'), ('n', '')] [('d', '0'), ('a', '1'), ('n', None)]


print(parser.popitem(), parser.pop("t").name, parser.sections())  # expect: ('s', <Section: s>) t []
attempt(parser.popitem)  # expect: KeyError 
attempt(parser.pop, "nothing")  # expect: KeyError 'nothing'
parser["new"] = {"k": "1\n2"}
parser["new"] = parser["new"]
print(repr(written(parser, space_around_delimiters=False)))  # expect: '[DEFAULT]\nd=0\n\n[new]\nk=1\n\t2\n\n'
parser.clear()
print(dict(parser["DEFAULT"]), list(parser))  # expect: {'d': '0'} ['DEFAULT']
print(configparser.RawConfigParser({"Number": 1}).defaults(), configparser.ConfigParser({"Number": 1}).defaults())
# expect: {'number': 1} {'number': '1'}


# Ten steps, and no more
names = "abcdefghijkl"
chain = "[s]\n" + "\n".join(f"{a}=%({b})s" for a, b in zip(names, names[1:]))
parser = configparser.ConfigParser()
parser.read_string(chain[: chain.index("\nk=")] + "\nk=1")
print(parser.get("s", "a"))  # expect: 1
parser.read_string(chain + "\nl=1")
attempt(parser.get, "s", "a")
# expect: InterpolationDepthError Recursion limit exceeded in value substitution: option 'a' in section 's' contains an interpolation key which cannot be substituted in 10 steps. Raw value: '%(b)s'


# Getters of sections are those that the parser was made with.
parser = configparser.ConfigParser(converters={"len": len})
parser.read_string("[one]\nflag=no\n")
section = parser["one"]
parser.getboolean = parser.getlen = lambda section, option: "replaced"
print(parser.getboolean("one", "flag"), section.getboolean("flag"), section.getlen("flag"), section.getint("none", 3))
# expect: replaced False 2 3


parser.converters["boolean"] = lambda value: value + "!"
print(parser.getboolean("one", "flag"), section.getboolean("flag"))  # expect: no! no!
del parser.converters["boolean"]
print(parser.getboolean("one", "flag"))  # expect: False
attempt(lambda: section.getboolean)  # expect: AttributeError 'SectionProxy' object has no attribute 'getboolean'
import copy

twin = copy.deepcopy(parser)
print(twin == parser, twin is parser, twin["one"].parser is twin)  # expect: True False True
for text in ("[a]\n=1\n", "[a]\n=1\n:2\n", "[a]\nname\n=1\n"):
    attempt(configparser.ConfigParser().read_string, text)
# expect: ParsingError Source contains parsing errors: '<string>'
# expect: 	[line  2]: '=1\n'
# expect: DuplicateOptionError While reading from '<string>' [line  3]: option '' in section 'a' already exists
# expect: ParsingError Source contains parsing errors: '<string>'
# expect: 	[line  2]: 'name\n'
# expect: 	[line  3]: '=1\n'
