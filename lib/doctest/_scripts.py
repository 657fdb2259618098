"""Examples as programs."""

import sys
from doctest import DocTestParser, _normalize_module
from doctest._examples import Example


def _comment(line):
    return f"# {line}".rstrip()


def script_from_examples(s):
    """A program of the examples in a text; what they print and the text between become comments."""
    output = []
    for piece in DocTestParser().parse(s):
        if isinstance(piece, Example):
            output.append(piece.source[:-1])
            if piece.want:
                output.append("# Expected:")
                output += [f"## {line}" for line in piece.want.split("\n")[:-1]]
        else:
            output += [_comment(line) for line in piece.split("\n")[:-1]]
    while output and output[-1] == "#":
        output.pop()
    while output and output[0] == "#":
        output.pop(0)
    return "\n".join(output) + "\n"


def testsource(module, name):
    """The examples of the docstring of that name in a module, as a program."""
    from doctest import DocTestFinder

    module = _normalize_module(module)
    found = [test for test in DocTestFinder().find(module) if test.name == name]
    if not found:
        raise ValueError(name, "not found in tests")
    return script_from_examples(found[0].docstring)


def debug_script(src, pm=False, globs=None):
    """Run a program in the debugger, or call it after the failure (pm)."""
    import pdb

    globs = dict(globs) if globs else {}
    if not pm:
        pdb.Pdb(nosigint=True).run(f"exec({src!r})", globs, globs)
        return
    try:
        exec(src, globs, globs)
    except Exception:
        print(sys.exc_info()[1])
        debugger = pdb.Pdb(nosigint=True)
        debugger.reset()
        debugger.interaction(None, sys.exc_info()[2])


def debug_src(src, pm=False, globs=None):
    """Run the examples of a text in the debugger."""
    debug_script(script_from_examples(src), pm, globs)


def debug(module, name, pm=False):
    """Run the examples of one docstring of a module in the debugger."""
    module = _normalize_module(module)
    debug_script(testsource(module, name), pm, module.__dict__)
