# Library, inspect: where objects are written down, frames with their lines, and helpers of old.
# heap: 300K, inspect whole
import inspect
import sys


# About the class,
# in two lines.
class Documented:
    """Text."""

    def method(self):
        return 1  # the result

    class Inner(int):
        pass


def function(a, b=2, *args, c, d: int = 4, **kwargs) -> str:
    """Its text."""
    inner = lambda: 0
    return inner


lines, number = inspect.findsource(function)
print(number, lines[number].strip(), inspect.getsourcelines(Documented.method), inspect.getcomments(Documented))
print(inspect.getsourcefile(function).endswith("sources.py"), inspect.getfile(function) == inspect.getsourcefile(function), inspect.getabsfile(function) == inspect.getabsfile(Documented), inspect.getmodule(function).__name__)
print(inspect.getblock(["def f():\n", "    x = 1\n", "    return x\n", "y = 2\n"]), inspect.indentsize("   x"), inspect.cleandoc("  a\n    b\n   c"))
print(inspect.getargs(function.__code__), inspect.Arguments(["a"], None, None))


def framed(first, *rest, **more):
    frame = inspect.currentframe()
    info = inspect.getframeinfo(frame)
    print(isinstance(info, inspect.Traceback), info.function, info.code_context, info.index, info.lineno == inspect.getlineno(frame), info.positions is not None)
    values = inspect.getargvalues(frame)
    print(isinstance(values, inspect.ArgInfo), values.args, values.varargs, values.keywords, sorted(values.locals)[:3])
    print(inspect.formatargvalues(["first"], "rest", "more", {"first": 1, "rest": (2,), "more": {"x": 3}}))
    outer = inspect.getouterframes(frame)
    print([one.function for one in outer], isinstance(outer[0], inspect.FrameInfo), outer[1].code_context, outer[0].frame is frame, [one.function for one in inspect.stack()] == [one.function for one in outer])


framed(1, 2, x=3)
try:
    {}["key"]
except KeyError as error:
    print([(one.function, one.code_context) for one in inspect.getinnerframes(error.__traceback__)], [one.function for one in inspect.trace()])
print(inspect.getclasstree([Documented.Inner, int, bool]))
print(inspect.walktree([Documented], {object: [Documented], Documented: []}, None))
print(inspect.formatannotation(int), inspect.formatannotation(list[int]), inspect.formatannotation("text"), inspect.formatannotationrelativeto(function)(Documented))
print(inspect.Signature.from_callable(function), inspect.signature(function).parameters["d"].annotation, inspect.CO_NOFREE)
print({flag.name: flag.value for flag in inspect.BufferFlags}, inspect.BufferFlags.CONTIG_RO.value, inspect.BufferFlags.FULL.value, inspect.BufferFlags.RECORDS_RO, inspect.BufferFlags.STRIDED, inspect.BufferFlags.READ.value)
for wrong in (lambda: inspect.getsource(len), lambda: inspect.getfile(5), lambda: inspect.getsource(exec("def made(): pass") or eval("made")), lambda: inspect.getsourcefile(int)):
    try:
        wrong()
    except (TypeError, OSError) as error:
        print(type(error).__name__, error)
# expect: 18 def function(a, b=2, *args, c, d: int = 4, **kwargs) -> str: (['    def method(self):\n', '        return 1  # the result\n'], 12) # About the class,
# expect: # in two lines.
# expect
# expect: True True True __main__
# expect: ['def f():\n', '    x = 1\n', '    return x\n'] 3 a
# expect:  b
# expect: c
# expect: Arguments(args=['a', 'b', 'c', 'd'], varargs='args', varkw='kwargs') Arguments(args=['a'], varargs=None, varkw=None)
# expect: True framed ['    info = inspect.getframeinfo(frame)\n'] 0 False True
# expect: True ['first'] rest more ['first', 'frame', 'info']
# expect: (first=1, *rest=(2,), **more={'x': 3})
# expect: ['framed', '<module>'] True ['framed(1, 2, x=3)\n'] True True
# expect: [('<module>', ['    {}["key"]\n'])] ['<module>']
# expect: [(<class 'object'>, ()), [(<class 'int'>, (<class 'object'>,)), [(<class '__main__.Documented.Inner'>, (<class 'int'>,)), (<class 'bool'>, (<class 'int'>,))]]]
# expect: [(<class '__main__.Documented'>, (<class 'object'>,)), []]
# expect: int list[int] 'text' Documented
# expect: (a, b=2, *args, c, d: int = 4, **kwargs) -> str <class 'int'> 64
# expect: {'WRITABLE': 1, 'FORMAT': 4, 'ND': 8, 'READ': 256, 'WRITE': 512} 8 285 28 25 256
# expect: TypeError module, class, method, function, traceback, frame, or code object was expected, got builtin_function_or_method
# expect: TypeError module, class, method, function, traceback, frame, or code object was expected, got int
# expect: OSError could not get source code
# expect: TypeError <class 'int'> is a built-in class
