# pydoc: the text of help(), and what finds objects by name.
# heap: 400K, inspect
import io
import math
import pydoc


def sample(a, b=1):
    """What it does.

    More of it."""


print(pydoc.plain(pydoc.render_doc(sample, "Help on %s")).splitlines()[:3])  # expect: ['Help on function sample in module __main__', '', 'sample(a, b=1)']
print(pydoc.getdoc(sample).splitlines(), pydoc.splitdoc(pydoc.getdoc(sample)), pydoc.splitdoc("one\ntwo"))  # expect: ['What it does.', '', 'More of it.'] ('What it does.', 'More of it.') ('', 'one\ntwo')
print(pydoc.describe(sample), pydoc.describe(dict), pydoc.describe(len), pydoc.describe(5), pydoc.describe(pydoc))  # expect: function sample class dict built-in function len int module pydoc
print(pydoc.locate("math.sin") is math.sin, pydoc.locate("str.upper") is str.upper, pydoc.locate("no.such"), pydoc.locate("math") is math)  # expect: True True None True
print(pydoc.resolve("math.pi"), pydoc.resolve(sample)[1], pydoc.resolve(5))  # expect: (3.141592653589793, 'math.pi') sample (5, None)
print(pydoc.classname(dict, "builtins"), pydoc.classname(dict, "other"))  # expect: dict builtins.dict
print([name for name in ("a", "_a", "__a__", "__doc__") if pydoc.visiblename(name)], pydoc.visiblename("_a", ["_a"]))  # expect: ['a', '__a__'] True
print(pydoc.replace("abc", "a", "1", "c", "2"), pydoc.plain("b\bbold"), pydoc.safeimport("no_such_module"))  # expect: 1b2 bold None
try:
    pydoc.render_doc("no.such.thing")
except ImportError as error:
    print(str(error).splitlines()[0])  # expect: No Python documentation found for 'no.such.thing'.
stream = io.StringIO()
pydoc.doc(sample, output=stream)
print(stream.getvalue().splitlines()[0])  # expect: Python Library Documentation: function sample in module __main__
print(pydoc.ErrorDuringImport("name", (ValueError, ValueError("bad"), None)))  # expect: problem in name - ValueError: bad
print(callable(pydoc.help), callable(pydoc.pager), callable(pydoc.plainpager), callable(pydoc.cli))  # expect: True True True True
