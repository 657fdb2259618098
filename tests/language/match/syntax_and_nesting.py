# Reference 8.6: a match inside functions, loops, classes and other matches; subject forms.
class A:
    match 1:
        case x: pass
print(A.x)  # expect: 1
def f(*args):
    match args:
        case (): return "none"
        case ("go", ("north" | "south") as d): return f"go {d}"
        case ("go", *where):
            match where:
                case []: return "go nowhere"
                case [w]: return f"cannot go {w}"
                case _: return f"too many: {len(where)}"
        case (cmd, {"speed": s}) if s > 1: return cmd, s
    return "?"
print(f(), f("go", "north"), f("go"), f("go", "up"), f("go", 1, 2), f("run", {"speed": 5}), f("run", {"speed": 0}))
# expect: none go north go nowhere cannot go up too many: 2 ('run', 5) ?
match *[1, 2], 3:
    case [a, b, c]: print(a, b, c)  # expect: 1 2 3
match (lambda: 5)():
    case 5: print("call subject")  # expect: call subject
match -5:
    case -5: print("negative subject")  # expect: negative subject
match [1]:
    case [int(x)]: print(x)  # expect: 1
def gen():
    match (yield "first"):
        case str(s): yield s.upper()
        case n: yield n
g = gen()
print(next(g), g.send("sent"))  # expect: first SENT
for source in ("match x:\n pass", "match x:\ncase 1: pass", "match x:\n case 1\n  pass", "match x:\n case: pass", "match x:\n case 1 + 1: pass", "match x:\n case f'': pass", "match x:\n case x.y(): pass\n case -x: pass"):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg)
# expect: SyntaxError invalid syntax
# expect: IndentationError expected an indented block after 'match' statement on line 1
# expect: SyntaxError expected ':'
# expect: SyntaxError invalid syntax
# expect: SyntaxError imaginary number required in complex literal
# expect: SyntaxError patterns may only match literals and attribute lookups
# expect: SyntaxError invalid syntax
