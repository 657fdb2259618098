# tomllib: dates and times.
import tomllib

found = tomllib.loads("""a = 1979-05-27T07:32:00Z
b = 1979-05-27T00:32:00-07:30
c = 1979-05-27 07:32:00.999999
d = 1979-05-27
e = 07:32:00
f = 00:32:00.5
g = 1979-05-27t07:32:00.1234567z
""")
for name in found:
    print(name, type(found[name]).__name__, found[name])
# expect: a datetime 1979-05-27 07:32:00+00:00
# expect: b datetime 1979-05-27 00:32:00-07:30
# expect: c datetime 1979-05-27 07:32:00.999999
# expect: d date 1979-05-27
# expect: e time 07:32:00
# expect: f time 00:32:00.500000
# expect: g datetime 1979-05-27 07:32:00.123456+00:00
for text in "a = 1979-02-30", "a = 1979-13-01", "a = 25:00:00", "a = 07:32", "a = 1979-05-27T24:00:00":
    try:
        print(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        print("no TOML")
# expect: no TOML
# expect: no TOML
# expect: no TOML
# expect: no TOML
# expect: no TOML
