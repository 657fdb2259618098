# Library: exec and eval with own namespaces.
ns = {}
exec("a = 1\ndef f(): return a + 1", ns)
print(ns["a"], ns["f"](), "__builtins__" in ns)  # expect: 1 2 True
print(eval("a + b", {"a": 1}, {"b": 2}), eval("len('abc')"), eval("[x for x in range(n)]", {"n": 3}))
# expect: 3 3 [0, 1, 2]
loc = {}
exec("y = 5; z = y + 1", {}, loc)
print(loc)  # expect: {'y': 5, 'z': 6}
x = 10
def g():
    x = 20
    return eval("x"), eval("x", globals())
print(g())  # expect: (20, 10)
def h():
    exec("q = 1")
    return "q" in locals()
h()
print(exec("1"), eval("None"))  # expect: None None
code = compile("x * 2", "<c>", "eval")
print(eval(code), eval(code, {"x": 50}))  # expect: 20 100
exec(compile("for i in range(2): print('exec', i)", "<c>", "exec"))
# expect: exec 0
# expect: exec 1
class M(dict):
    def __missing__(self, k): return k.upper()
print(eval("foo + bar", {}, M()))  # expect: FOOBAR
for args in (("1 +",), ("x = 1",), (5,), ("a", 5), ("a", {}, 5), ("missing_in_empty", {})):
    try:
        eval(*args)
    except Exception as e:
        print(type(e).__name__, e)
# expect: SyntaxError invalid syntax (<string>, line 1)
# expect: SyntaxError invalid syntax (<string>, line 1)
# expect: TypeError eval() arg 1 must be a string, bytes or code object
# expect: TypeError globals must be a dict
# expect: TypeError locals must be a mapping
# expect: NameError name 'missing_in_empty' is not defined
try:
    exec("raise KeyError('from exec')")
except KeyError as e:
    print(repr(e))  # expect: KeyError('from exec')
