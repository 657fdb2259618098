# eval() and exec(): what may be a namespace, where names come from, closures, wrong arguments.
def show(compute):
    try:
        print(compute())
    except Exception as error:
        print(type(error).__name__, error)


class Answers(dict):
    def __missing__(self, name):
        return name * 2


class Mapping:
    def __getitem__(self, name):
        return name + "!"

    def __setitem__(self, name, value):
        print("set", name, value)

    def __delitem__(self, name):
        print("del", name)


show(lambda: (eval("x", {"x": 1}), eval("x", {"x": 1}, {"x": 2}), eval(" \t1 + 1"), eval(b"2")))  # expect: (1, 2, 2, 2)
show(lambda: (eval("foo", Answers()), eval("foo", {}, Answers()), eval("foo", {}, Mapping())))
# expect: ('foofoo', 'foofoo', 'foo!')
show(lambda: exec("a = b\ndel c", {}, Mapping()))
# expect: set a b!
# expect: del c
# expect: None
show(lambda: eval("len([1])", {"__builtins__": {}}))  # expect: NameError name 'len' is not defined
show(lambda: eval("len([1])", {"__builtins__": {"len": lambda x: "mine"}}))  # expect: mine
space = {}
exec("y = 5\nglobal z\nz = 6", space)
show(lambda: (sorted(space), space["z"]))  # expect: (['__builtins__', 'y', 'z'], 6)
show(lambda: eval("1", 5))  # expect: TypeError globals must be a dict
show(lambda: eval("1", Mapping()))  # expect: TypeError globals must be a real dict; try eval(expr, {}, mapping)
show(lambda: eval("1", {}, 5))  # expect: TypeError locals must be a mapping
show(lambda: eval("x = 1"))  # expect: SyntaxError invalid syntax (<string>, line 1)
show(lambda: eval(5))  # expect: TypeError eval() arg 1 must be a string, bytes or code object
show(lambda: eval("nosuch"))  # expect: NameError name 'nosuch' is not defined
show(lambda: exec(5))  # expect: TypeError exec() arg 1 must be a string, bytes or code object
show(lambda: exec("1", 5))  # expect: TypeError exec() globals must be a dict, not int
show(lambda: exec("1", {}, 5))  # expect: TypeError locals must be a mapping or None, not int


def outer(value):
    def inner():
        seen.append(value)

    return inner


seen = []
inner = outer(7)
exec(inner.__code__, closure=inner.__closure__)
show(lambda: seen)  # expect: [7]
show(lambda: eval(inner.__code__))  # expect: TypeError code object passed to eval() may not contain free variables
show(lambda: exec(inner.__code__))  # expect: TypeError code object requires a closure of exactly length 1
show(lambda: exec(inner.__code__, closure=(1,)))  # expect: TypeError code object requires a closure of exactly length 1
show(lambda: exec("1", closure=inner.__closure__))
# expect: TypeError closure can only be used when source is a code object
show(lambda: exec(compile("1", "f", "exec"), closure=inner.__closure__))
# expect: TypeError cannot use a closure with this code object
show(lambda: eval(compile("1 + 2", "f", "eval")))  # expect: 3
show(lambda: compile("1", 5, "eval"))  # expect: TypeError expected str, bytes or os.PathLike object, not int
show(lambda: compile("1", b"f", "eval").co_filename)  # expect: f
show(lambda: compile("1", "f", "eval", optimize=5))  # expect: ValueError compile(): invalid optimize value
show(lambda: compile("1", "f", "bad"))  # expect: ValueError compile() mode must be 'exec', 'eval' or 'single'
