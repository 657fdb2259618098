# configparser: reading, values, interpolation, writing, errors.
import configparser
import io
from configparser import ConfigParser, RawConfigParser


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


TEXT = """
# comment
[DEFAULT]
Base = /srv
level: 3
[one]
path = %(base)s/x
name=value = with = signs
  ; comment
multi = first
  second

  third
yes = on
percent = 5%%
[two words]
pi = 3.25
empty =
level = 4
"""
config = ConfigParser()
config.read_string(TEXT)
print(config.sections(), config.options("one"), dict(config.defaults()))
# expect: ['one', 'two words'] ['path', 'name', 'multi', 'yes', 'percent', 'base', 'level'] {'base': '/srv', 'level': '3'}
print(config.get("one", "path"), config.get("one", "path", raw=True), repr(config["one"]["multi"]), config["one"]["percent"], config["one"]["NAME"])
# expect: /srv/x %(base)s/x 'first\nsecond\n\nthird' 5% value = with = signs
print(config.getint("one", "level"), config.getfloat("two words", "pi"), config.getboolean("one", "yes"), repr(config["two words"]["empty"]), config["two words"].getint("level"))
# expect: 3 3.25 True '' 4
print(config.get("one", "none", fallback="f"), config["one"].get("none"), config.get("one", "path", vars={"base": "/v"}), config.getint("no", "x", fallback=1))
# expect: f None /v/x 1
print(config.items("two words"), "one" in config, "no" in config, list(config), len(config), config.has_option("one", "BASE"))
# expect: [('base', '/srv'), ('level', '4'), ('pi', '3.25'), ('empty', '')] True False ['DEFAULT', 'one', 'two words'] 3 True
attempt(config.get, "no", "x")  # expect: NoSectionError No section: 'no'
attempt(config.get, "one", "no")  # expect: NoOptionError No option 'no' in section: 'one'
attempt(lambda: config["no"])  # expect: KeyError 'no'
attempt(lambda: config["one"]["no"])  # expect: KeyError 'no'
attempt(config.getboolean, "one", "level")  # expect: ValueError Not a boolean: 3
attempt(config.add_section, "one")  # expect: DuplicateSectionError Section 'one' already exists
attempt(config.add_section, "DEFAULT")  # expect: ValueError Invalid section name: 'DEFAULT'
attempt(config.set, "one", "x", 5)  # expect: TypeError option values must be strings
attempt(config.set, "one", "x", "5%")  # expect: ValueError invalid interpolation syntax in '5%' at position 1
attempt(config.set, "no", "x", "5")  # expect: NoSectionError No section: 'no'
config.set("one", "x", "%(nothing)s")
attempt(config.get, "one", "x")
# expect: InterpolationMissingOptionError Bad value substitution: option 'x' in section 'one' contains an interpolation key 'nothing' which is not a valid option name. Raw value: '%(nothing)s'
config["loop"] = {"a": "%(b)s", "b": "%(a)s"}
attempt(config.get, "loop", "b")
# expect: InterpolationDepthError Recursion limit exceeded in value substitution: option 'b' in section 'loop' contains an interpolation key which cannot be substituted in 10 steps. Raw value: '%(a)s'
print(config.remove_section("loop"), config.remove_section("loop"), config.remove_option("one", "x"), config.remove_option("one", "x"))
# expect: True False True False
config["new"] = {"Key": 1}
config["new"]["other"] = "a\nb"
del config["one"]["name"]
print(config["new"], config["new"].name, dict(config["new"]))
# expect: <Section: new> new {'key': '1', 'other': 'a\nb', 'base': '/srv', 'level': '3'}
out = io.StringIO()
config.write(out)
print(repr(out.getvalue()))
# expect: '[DEFAULT]\nbase = /srv\nlevel = 3\n\n[one]\npath = %(base)s/x\nmulti = first\n\tsecond\n\t\n\tthird\nyes = on\npercent = 5%%\n\n[two words]\npi = 3.25\nempty = \nlevel = 4\n\n[new]\nkey = 1\nother = a\n\tb\n\n'
for bad in "x = 1", "[a]\n[a]", "[a]\nx=1\nx=2", "[a]\nnothing\n= 3\n":
    attempt(ConfigParser().read_string, bad)
# expect: MissingSectionHeaderError File contains no section headers.
# expect: file: '<string>', line: 1
# expect: 'x = 1'
# expect: DuplicateSectionError While reading from '<string>' [line  2]: section 'a' already exists
# expect: DuplicateOptionError While reading from '<string>' [line  3]: option 'x' in section 'a' already exists
# expect: ParsingError Source contains parsing errors: '<string>'
# expect: 	[line  2]: 'nothing\n'
# expect: 	[line  3]: '= 3\n'
loose = RawConfigParser(allow_no_value=True, strict=False, inline_comment_prefixes=("#",), delimiters=("->",))
loose.read_string("[a]\nkey\nx -> 1 # c\n[a]\nx -> %(y)s\n")
print(loose.items("a"), loose.get("a", "key"))  # expect: [('key', None), ('x', '%(y)s')] None
own = ConfigParser({"d": "1"}, converters={"list": str.split}, interpolation=None)
own.optionxform = str
own.read_dict({"s": {"Words": "a b c", "n": 5, "p": "%(x)s"}})
print(own.getlist("s", "Words"), own["s"].getlist("Words"), own["s"]["n"], own["s"]["p"], own["s"]["d"])
# expect: ['a', 'b', 'c'] ['a', 'b', 'c'] 5 %(x)s 1
print(own.read("/no/such/file"), configparser.DEFAULTSECT)  # expect: [] DEFAULT
own.read_file(["[s]", "more = 1"])
print(own["s"]["more"])  # expect: 1
