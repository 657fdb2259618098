# Library, ast.literal_eval: values, and what is none.
# heap: 400K, the classes of trees take 100 KB
import ast

for s in [
    "1", "-1", "+1", "1+2j", "-1-2j", "'a'", "b'a'", "[1,2]", "(1,)", "{1:2}", "{1}", "set()", "{}", "None",
    "...", "a", "1+1", "f()", "[a]", "-'a'", "1 if 1 else 2", "'a' 'b'", "  1", "\t1", "1\n", "\n1", "{**a}",
    "[*a]", "1+2j+3", "2j+1", "1.5e3", "0x1f", "f'a'", "-(1)", "--1", "1_0", "{'a':[1,{2:(3,)}]}", "(1", "",
    "True", "set(1)", "frozenset()", "lambda:0",
]:
    try: print(repr(ast.literal_eval(s)))
    except Exception as e: print(type(e).__name__, str(e).split(" object at ")[0])
# expect: 1
# expect: -1
# expect: 1
# expect: (1+2j)
# expect: (-1-2j)
# expect: 'a'
# expect: b'a'
# expect: [1, 2]
# expect: (1,)
# expect: {1: 2}
# expect: {1}
# expect: set()
# expect: {}
# expect: None
# expect: Ellipsis
# expect: ValueError malformed node or string on line 1: <ast.Name
# expect: ValueError malformed node or string on line 1: <ast.BinOp
# expect: ValueError malformed node or string on line 1: <ast.Call
# expect: ValueError malformed node or string on line 1: <ast.Name
# expect: ValueError malformed node or string on line 1: <ast.Constant
# expect: ValueError malformed node or string on line 1: <ast.IfExp
# expect: 'ab'
# expect: 1
# expect: 1
# expect: 1
# expect: 1
# expect: ValueError malformed node or string: None
# expect: ValueError malformed node or string on line 1: <ast.Starred
# expect: ValueError malformed node or string on line 1: <ast.BinOp
# expect: ValueError malformed node or string on line 1: <ast.BinOp
# expect: 1500.0
# expect: 31
# expect: ValueError malformed node or string on line 1: <ast.JoinedStr
# expect: -1
# expect: ValueError malformed node or string on line 1: <ast.UnaryOp
# expect: 10
# expect: {'a': [1, {2: (3,)}]}
# expect: SyntaxError '(' was never closed (<unknown>, line 1)
# expect: SyntaxError invalid syntax (<unknown>, line 0)
# expect: True
# expect: ValueError malformed node or string on line 1: <ast.Call
# expect: ValueError malformed node or string on line 1: <ast.Call
# expect: ValueError malformed node or string on line 1: <ast.Lambda











































