# tomllib: what documents mean, and which are none.
import io
import tomllib


def show(text, **options):
    try:
        print(tomllib.loads(text, **options))
    except tomllib.TOMLDecodeError as error:
        print("TOMLDecodeError", error)


def fails(*texts):
    print([text for text in texts if not wrong(text)])


def wrong(text):
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return True


show("")  # expect: {}
show("# comment\n\nkey = 'value' # more\r\nbare-key_1 = 1\n1234 = 2\n\"quoted key\" = 3\n'lit' = 4\n\"\" = 5\n")
# expect: {'key': 'value', 'bare-key_1': 1, '1234': 2, 'quoted key': 3, 'lit': 4, '': 5}
show("a.b.c = 1\na.b.d = 2\n'x y'.z = 3\na . e = 4\n3.14 = 5")
# expect: {'a': {'b': {'c': 1, 'd': 2}, 'e': 4}, 'x y': {'z': 3}, '3': {'14': 5}}
show('s = "tab\\t quote\\" \\u00e9 \\U0001F600 \\\\"\nt = """\nline\nnext \\\n    joined "" quotes"""\nu = """x"""""\n')
# expect: {'s': 'tab\t quote" é 😀 \\', 't': 'line\nnext joined "" quotes', 'u': 'x""'}
show("s = 'C:\\raw'\nt = '''\nline 'quoted' \\n\n'''\nu = '''''a'''''\nv = ''")
# expect: {'s': 'C:\\raw', 't': "line 'quoted' \\n\n", 'u': "''a''", 'v': ''}
show("i = [+99, -17, 0, 1_000, 0xDEAD_beef, 0o755, 0b1101]")  # expect: {'i': [99, -17, 0, 1000, 3735928559, 493, 13]}
show("f = [+1.0, 3.1415, -0.01, 5e+22, 1e06, -2E-2, 6.626e-34, 224_617.445_991, inf, +inf, -inf]")
# expect: {'f': [1.0, 3.1415, -0.01, 5e+22, 1000000.0, -0.02, 6.626e-34, 224617.445991, inf, inf, -inf]}
show("b = [true, false]\nn = [[1, 2], ['a', 'b',], [], # comment\n [\n1\n,\n2\n]\n]")
# expect: {'b': [True, False], 'n': [[1, 2], ['a', 'b'], [], [1, 2]]}
show("p = { x = 1, y.z = 2 }\ne = {}\nl = [ {a=1}, {b=2} ]")
# expect: {'p': {'x': 1, 'y': {'z': 2}}, 'e': {}, 'l': [{'a': 1}, {'b': 2}]}
show("[a]\nx = 1\n[a.b]\ny = 2\n[c.d.e]\n[c]\nz = 3\n[ f . 'g.h' ]")
# expect: {'a': {'x': 1, 'b': {'y': 2}}, 'c': {'d': {'e': {}}, 'z': 3}, 'f': {'g.h': {}}}
show("[[p]]\nn = 1\n[p.sub]\nk = 1\n[[p.deep]]\n[[p.deep]]\nq = 1\n[[p]]\n[p.sub]\nk = 2\n[[p]]\n")
# expect: {'p': [{'n': 1, 'sub': {'k': 1}, 'deep': [{}, {'q': 1}]}, {'sub': {'k': 2}}, {}]}
show("[fruit]\napple.color = 1\napple.taste.sweet = true\n[fruit.apple.texture]\nsmooth = true")
# expect: {'fruit': {'apple': {'color': 1, 'taste': {'sweet': True}, 'texture': {'smooth': True}}}}
show("f = [1.5, 1e3]", parse_float=str)  # expect: {'f': ['1.5', '1e3']}
print(tomllib.load(io.BytesIO("é = 'ü'".replace("é", "e").encode())))  # expect: {'e': 'ü'}
for bad in lambda: tomllib.load(io.StringIO("")), lambda: tomllib.loads(b""), lambda: tomllib.loads("a=1.0", parse_float=lambda s: []):
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# expect: TypeError File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`
# expect: TypeError a bytes-like object is required, not 'str'
# expect: ValueError parse_float must not return dicts or lists
fails("a", "a =", "= 1", "a = 1 b = 2", "a = 'x", 'a = "x', 'a = "\n"', 'a = "\\x"', 'a = "\\ud800"', "a = [1", "a = [1 2]", "a = {b = 1", "a = {b = 1,}",
      "a = {\n}", "a = 01", "a = 1__0", "a = 1_", "a = _1", "a = .5", "a = 5.", "a = 1.e5", "a = tru", "a = +0x1", "a = 1\na = 2", "[a]\n[a]", "[a]\nb = 1\n[a.b]",
      "a = 1\n[a.b]", "a.b = 1\na = 2", "[a", "[[a]", "[a]]", "[]", "[a.]", "[[a]]\n[a]", "[a]\n[[a]]", "a = [1]\n[[a]]", "a = {}\n[a.b]", "a = {b = 1}\na.c = 2",
      "a = {b = {}}\na.b.c = 2", "[t]\na.b = 1\n[t.a]", "a b = 1", "a = 1 # \x00", "a = '''x", 'a = """x', "a = \r", "a = {b = 1, b = 2}", "[a.b]\n[a]\nb.c = 1", "a.b = 1\n[a]",
      "a = {x.y = 1, x = 2}", "\ufeffa = 1", "é = 1", "a = 1\n[[a]]")
# expect: []
show("a = ?")  # expect: TOMLDecodeError Invalid value (at line 1, column 5)
show("x = 1\nab ? 2")  # expect: TOMLDecodeError Expected '=' after a key in a key/value pair (at line 2, column 4)
show("a = 1 2")  # expect: TOMLDecodeError Expected newline or end of document after a statement (at line 1, column 7)
