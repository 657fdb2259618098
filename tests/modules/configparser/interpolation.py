# ExtendedInterpolation, LegacyInterpolation and converters.
import configparser
import warnings
from configparser import ConfigParser, ExtendedInterpolation, LegacyInterpolation


def show(function, *arguments):
    try:
        return repr(function(*arguments))
    except Exception as error:
        return f"{type(error).__name__} {error}"


print(sorted(configparser.__all__[13:]))
# expect: ['BasicInterpolation', 'ConverterMapping', 'DEFAULTSECT', 'ExtendedInterpolation', 'LegacyInterpolation', 'MAX_INTERPOLATION_DEPTH', 'SectionProxy']


p = ConfigParser(interpolation=ExtendedInterpolation())
p.read_string("""
[DEFAULT]
top=T
[a]
x=${y}/1
y=Y$$
upper=${X}
other=${b:w}-${b:W}
top2=${top}
chain=${b:ref}
percent=%(x)s
no option=${nope}
no section=${nosec:x}
no other=${b:nope}
wrong=${a:b:c}rest
plain=$x
open=${x
end=$
empty=${}
loop=${loop}
[b]
w=W
ref=${w}${loc}
loc=L
""")
for name in p.options("a"):
    print(name, show(p.get, "a", name))
# expect: x 'Y$/1'
# expect: y 'Y$'
# expect: upper 'Y$/1'
# expect: other 'W-W'
# expect: top2 'T'
# expect: chain 'WL'
# expect: percent '%(x)s'
# expect: no option InterpolationMissingOptionError Bad value substitution: option 'no option' in section 'a' contains an interpolation key 'nope' which is not a valid option name. Raw value: '${nope}'
# expect: no section InterpolationMissingOptionError Bad value substitution: option 'no section' in section 'a' contains an interpolation key 'nosec:x' which is not a valid option name. Raw value: '${nosec:x}'
# expect: no other InterpolationMissingOptionError Bad value substitution: option 'no other' in section 'a' contains an interpolation key 'b:nope' which is not a valid option name. Raw value: '${b:nope}'
# expect: wrong InterpolationSyntaxError More than one ':' found: 'rest'
# expect: plain InterpolationSyntaxError '$' must be followed by '$' or '{', found: '$x'
# expect: open InterpolationSyntaxError bad interpolation variable reference '${x'
# expect: end InterpolationSyntaxError '$' must be followed by '$' or '{', found: '$'
# expect: empty InterpolationSyntaxError bad interpolation variable reference '${}'
# expect: loop InterpolationDepthError Recursion limit exceeded in value substitution: option 'loop' in section 'a' contains an interpolation key which cannot be substituted in 10 steps. Raw value: '${loop}'
# expect: top 'T'

















print(p.get("a", "chain", raw=True), p["a"]["chain"], p.get("a", "top2", vars={"top": "V"}))  # expect: ${b:ref} WL V
for value in ("$y", "${y}", "$$", "a ${ b", "${y}$"):
    print(show(p.set, "a", "new", value))
# expect: ValueError invalid interpolation syntax in '$y' at position 0
# expect: None
# expect: None
# expect: ValueError invalid interpolation syntax in 'a ${ b' at position 2
# expect: ValueError invalid interpolation syntax in '${y}$' at position 0






with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    p = ConfigParser(interpolation=LegacyInterpolation())
print([(w.category.__name__, str(w.message)) for w in seen])
# expect: [('DeprecationWarning', 'LegacyInterpolation has been deprecated since Python 3.2 and will be removed from the configparser module in Python 3.13. Use BasicInterpolation or ExtendedInterpolation instead.')]

p.read_string("[a]\nx=%(y)s!\ny=%%Y\nmissing=%(no)s\nloop=%(loop)s\npercent=5%\nupper=%(Y)s\nchain=%(x)s")
for name in p.options("a"):
    print(name, show(p.get, "a", name))
# expect: x '%%Y!'
# expect: y '%%Y'
# expect: missing InterpolationMissingOptionError Bad value substitution: option 'missing' in section 'a' contains an interpolation key 'no' which is not a valid option name. Raw value: '%(no)s'
# expect: loop InterpolationDepthError Recursion limit exceeded in value substitution: option 'loop' in section 'a' contains an interpolation key which cannot be substituted in 10 steps. Raw value: '%(loop)s'
# expect: percent '5%'
# expect: upper '%%Y'
# expect: chain '%%Y!'







print(show(p.set, "a", "x", "%(y"))  # expect: None

p = ConfigParser(converters={"list": str.split, "d": float})
p.read_string("[s]\nl=1 2 3\nd=1.5\n")
c = p.converters
print(isinstance(c, configparser.ConverterMapping), len(c), sorted(c), c["int"], c["d"])
# expect: True 5 ['boolean', 'd', 'float', 'int', 'list'] None <class 'float'>

print(p.getlist("s", "l"), p["s"].getlist("l"), p["s"].getlist("m"), p["s"].getlist("m", fallback=[1]), p.getd("s", "d"))
# expect: ['1', '2', '3'] ['1', '2', '3'] None [1] 1.5

print(show(p.getlist, "s", "no"))  # expect: NoOptionError No option 'no' in section: 's'
print(show(c.__getitem__, "nope"), show(c.__delitem__, "nope"), show(c.__setitem__, "", str))
# expect: KeyError 'nope' KeyError 'nope' ValueError Incompatible key: cannot use "" as a name

c["up"] = str.upper
print(sorted(c), p.getup("s", "l"), p["s"].getup("l"), p.getup.converter is str.upper)
# expect: ['boolean', 'd', 'float', 'int', 'list', 'up'] 1 2 3 1 2 3 True

del c["up"]
print(sorted(c), hasattr(p, "getup"), hasattr(p["s"], "getup"))  # expect: ['boolean', 'd', 'float', 'int', 'list'] False False
print(show(lambda: p["s"].getnothing("l")))  # expect: AttributeError 'SectionProxy' object has no attribute 'getnothing'


class Mine(ConfigParser):
    def getnumbers(self, section, option, **options):
        return [int(n) for n in self.get(section, option, **options).split()]


p = Mine()
p.read_dict({"s": {"n": "1 2"}})
print(p["s"].getnumbers("n"), "numbers" in p.converters)  # expect: [1, 2] True
