# Reference 8.6: wrong patterns. Type, position and message of each error.


def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)[1:-1]}")
    else:
        print("valid")


check("match x:\npass")
# expect: IndentationError 2:1-2:5 expected an indented block after 'match' statement on line 1
check("match x\n    case 1: pass")  # expect: SyntaxError 1:8-1:9 expected ':'
check("match x:\n    pass")  # expect: SyntaxError 2:5-2:9 invalid syntax
check("match x:\n    case 1\n        pass")  # expect: SyntaxError 2:11-2:12 expected ':'
check("match x:\n    case 1:\n    pass")
# expect: IndentationError 3:5-3:9 expected an indented block after 'case' statement on line 2
check("match x:\n    case 1:\npass")
# expect: IndentationError 3:0-3:-1 expected an indented block after 'case' statement on line 2
check("match:\n    case 1: pass")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("match x:\n    case: pass")  # expect: SyntaxError 2:9-2:10 invalid syntax
check("match x:\n    case 1 if: pass")  # expect: SyntaxError 2:14-2:15 invalid syntax
check("match x:\n    case 1 if x\n        pass")  # expect: SyntaxError 2:16-2:17 expected ':'
check("match x:\n    case a: pass\n    case b: pass")
# expect: SyntaxError 2:10-2:11 name capture 'a' makes remaining patterns unreachable
check("match x:\n    case _: pass\n    case b: pass")
# expect: SyntaxError 2:10-2:11 wildcard makes remaining patterns unreachable
check("match x:\n    case a if y: pass\n    case b: pass")  # expect: valid
check("match x:\n    case a | b: pass")
# expect: SyntaxError 2:10-2:11 name capture 'a' makes remaining patterns unreachable
check("match x:\n    case a | 1: pass")
# expect: SyntaxError 2:10-2:11 name capture 'a' makes remaining patterns unreachable
check("match x:\n    case 1 | a: pass")  # expect: SyntaxError 2:10-2:15 alternative patterns bind different names
check("match x:\n    case _ | 1: pass")  # expect: SyntaxError 2:10-2:11 wildcard makes remaining patterns unreachable
check("match x:\n    case (a) | 1: pass")
# expect: SyntaxError 2:11-2:12 name capture 'a' makes remaining patterns unreachable
check("match x:\n    case a as b: pass")  # expect: valid
check("match x:\n    case (a as b) | 1: pass")
# expect: SyntaxError 2:11-2:12 name capture 'a' makes remaining patterns unreachable
check("match x:\n    case [a, b] | [a]: pass")
# expect: SyntaxError 2:10-2:22 alternative patterns bind different names
check("match x:\n    case [a] | [b]: pass")  # expect: SyntaxError 2:10-2:19 alternative patterns bind different names
check("match x:\n    case [a] | 1: pass")  # expect: SyntaxError 2:10-2:17 alternative patterns bind different names
check("match x:\n    case 1 | [a]: pass")  # expect: SyntaxError 2:10-2:17 alternative patterns bind different names
check("match x:\n    case [a, a]: pass")  # expect: SyntaxError 2:14-2:15 multiple assignments to name 'a' in pattern
check("match x:\n    case [a, *a]: pass")  # expect: SyntaxError 2:14-2:16 multiple assignments to name 'a' in pattern
check("match x:\n    case {1: a, 2: a}: pass")
# expect: SyntaxError 2:20-2:21 multiple assignments to name 'a' in pattern
check("match x:\n    case {1: a, **a}: pass")
# expect: SyntaxError 2:10-2:21 multiple assignments to name 'a' in pattern
check("match x:\n    case A(a, b=a): pass")
# expect: SyntaxError 2:17-2:18 multiple assignments to name 'a' in pattern
check("match x:\n    case A(a, a): pass")  # expect: SyntaxError 2:15-2:16 multiple assignments to name 'a' in pattern
check("match x:\n    case A(b=1, b=2): pass")
# expect: SyntaxError 2:19-2:20 attribute name repeated in class pattern: b
check("match x:\n    case A(b=1, 2): pass")
# expect: SyntaxError 2:17-2:18 positional patterns follow keyword patterns
check("match x:\n    case A(b=1, c): pass")
# expect: SyntaxError 2:17-2:18 positional patterns follow keyword patterns
check("match x:\n    case A(b=1, c, d=1): pass")
# expect: SyntaxError 2:17-2:18 positional patterns follow keyword patterns
check("match x:\n    case A(,): pass")  # expect: SyntaxError 2:12-2:13 invalid syntax
check("match x:\n    case A(*a): pass")  # expect: SyntaxError 2:12-2:13 invalid syntax
check("match x:\n    case A(**a): pass")  # expect: SyntaxError 2:12-2:14 invalid syntax
check("match x:\n    case A(a.b=1): pass")  # expect: SyntaxError 2:15-2:16 invalid syntax
check("match x:\n    case [*a, *b]: pass")  # expect: SyntaxError 2:10-2:18 multiple starred names in sequence pattern
check("match x:\n    case [*a, b, *_]: pass")
# expect: SyntaxError 2:10-2:21 multiple starred names in sequence pattern
check("match x:\n    case *a: pass")  # expect: SyntaxError 2:12-2:13 invalid syntax
check("match x:\n    case *a, b: pass")  # expect: valid
check("match x:\n    case *a, *b: pass")  # expect: SyntaxError 2:10-2:16 multiple starred names in sequence pattern
check("match x:\n    case (*a): pass")  # expect: SyntaxError 2:13-2:14 invalid syntax
check("match x:\n    case (*a,): pass")  # expect: valid
check("match x:\n    case [*1]: pass")  # expect: SyntaxError 2:12-2:13 invalid syntax
check("match x:\n    case {*a}: pass")  # expect: SyntaxError 2:11-2:12 invalid syntax
check("match x:\n    case {**a}: pass")  # expect: valid
check("match x:\n    case {**a, 1: b}: pass")  # expect: SyntaxError 2:16-2:17 invalid syntax
check("match x:\n    case {**a, **b}: pass")  # expect: SyntaxError 2:16-2:18 invalid syntax
check("match x:\n    case {**_}: pass")  # expect: SyntaxError 2:13-2:14 invalid syntax
check("match x:\n    case {1: a, 1: b}: pass")
# expect: SyntaxError 2:10-2:22 mapping pattern checks duplicate key (1)
check("match x:\n    case {'a': 1, 'a': 2}: pass")
# expect: SyntaxError 2:10-2:26 mapping pattern checks duplicate key ('a')
check("match x:\n    case {1: a, 1.0: b}: pass")
# expect: SyntaxError 2:10-2:24 mapping pattern checks duplicate key (1.0)
check("match x:\n    case {1: a, True: b}: pass")
# expect: SyntaxError 2:10-2:25 mapping pattern checks duplicate key (True)
check("match x:\n    case {A.b: a, A.b: b}: pass")  # expect: valid
check("match x:\n    case {a: 1}: pass")  # expect: SyntaxError 2:12-2:13 invalid syntax
check("match x:\n    case {a}: pass")  # expect: SyntaxError 2:12-2:13 invalid syntax
check("match x:\n    case {1}: pass")  # expect: SyntaxError 2:12-2:13 invalid syntax
check("match x:\n    case {1: }: pass")  # expect: SyntaxError 2:14-2:15 invalid syntax
check("match x:\n    case {[1]: 2}: pass")  # expect: SyntaxError 2:11-2:12 invalid syntax
check("match x:\n    case {(1): 2}: pass")  # expect: SyntaxError 2:11-2:12 invalid syntax
check("match x:\n    case {-1: 2, 1+2j: 3, None: 4, b'a': 5}: pass")  # expect: valid
check("match x:\n    case 1 + 2: pass")  # expect: SyntaxError 2:14-2:15 imaginary number required in complex literal
check("match x:\n    case 1 + 2j: pass")  # expect: valid
check("match x:\n    case -1 - 2j: pass")  # expect: valid
check("match x:\n    case 1j + 2: pass")  # expect: SyntaxError 2:10-2:12 real number required in complex literal
check("match x:\n    case 1j + 2j: pass")  # expect: SyntaxError 2:10-2:12 real number required in complex literal
check("match x:\n    case 1 * 2j: pass")  # expect: SyntaxError 2:12-2:13 invalid syntax
check("match x:\n    case -a: pass")  # expect: SyntaxError 2:11-2:12 invalid syntax
check("match x:\n    case +1: pass")  # expect: SyntaxError 2:10-2:11 invalid syntax
check("match x:\n    case - -1: pass")  # expect: SyntaxError 2:12-2:13 invalid syntax
check("match x:\n    case ~1: pass")  # expect: SyntaxError 2:10-2:11 invalid syntax
check("match x:\n    case not 1: pass")  # expect: SyntaxError 2:10-2:13 invalid syntax
check("match x:\n    case a.b: pass")  # expect: valid
check("match x:\n    case a.b.c(): pass")  # expect: valid
check("match x:\n    case a[0]: pass")  # expect: SyntaxError 2:11-2:12 invalid syntax
check("match x:\n    case a().b: pass")  # expect: SyntaxError 2:13-2:14 invalid syntax
check("match x:\n    case 1 as 2: pass")  # expect: SyntaxError 2:15-2:16 invalid pattern target
check("match x:\n    case 1 as a.b: pass")  # expect: SyntaxError 2:16-2:17 invalid syntax
check("match x:\n    case 1 as _: pass")  # expect: SyntaxError 2:15-2:16 cannot use '_' as a target
check("match x:\n    case 1 as a as b: pass")  # expect: SyntaxError 2:17-2:19 invalid syntax
check("match x:\n    case 1 as f(): pass")  # expect: SyntaxError 2:16-2:17 invalid syntax
check("match x:\n    case 1 as (a): pass")  # expect: SyntaxError 2:16-2:17 invalid pattern target
check("match x:\n    case a, 1 as b: pass")  # expect: valid
check("match x:\n    case a := 1: pass")  # expect: SyntaxError 2:12-2:14 invalid syntax
check("match x:\n    case (a := 1): pass")  # expect: SyntaxError 2:13-2:15 invalid syntax
check("match x:\n    case lambda: 1: pass")  # expect: SyntaxError 2:10-2:16 invalid syntax
check("match x:\n    case a and b: pass")  # expect: SyntaxError 2:12-2:15 invalid syntax
check("match x:\n    case a if b else c: pass")  # expect: SyntaxError 2:17-2:21 invalid syntax
check("match x:\n    case 1, : pass")  # expect: valid
check("match x:\n    case (): pass")  # expect: valid
check("match x:\n    case []: pass")  # expect: valid
check("match x:\n    case {}: pass")  # expect: valid
check("match x:\n    case (1: pass")  # expect: SyntaxError 2:12-2:13 invalid syntax
check("match x:\n    case [1: pass")  # expect: SyntaxError 2:12-2:13 invalid syntax
check("match x:\n    case 1): pass")  # expect: SyntaxError 2:11-2:11 unmatched ')'
check("match x:\n    case 1 2: pass")  # expect: SyntaxError 2:12-2:13 invalid syntax
check("match x:\n    case [1 2]: pass")  # expect: SyntaxError 2:13-2:14 invalid syntax
check("match x:\n    case (1, 2: pass")  # expect: SyntaxError 2:15-2:16 invalid syntax
check("match x:\n    case {1: 2 3: 4}: pass")  # expect: SyntaxError 2:16-2:17 invalid syntax
check("match x:\n    case A(1 2): pass")  # expect: SyntaxError 2:14-2:15 invalid syntax
check("match x:\n    case A(a=): pass")  # expect: SyntaxError 2:14-2:15 invalid syntax
check("match x:\n    case A(=1): pass")  # expect: SyntaxError 2:12-2:13 invalid syntax
check("match x:\n    case 1 |: pass")  # expect: SyntaxError 2:13-2:14 invalid syntax
check("match x:\n    case | 1: pass")  # expect: SyntaxError 2:10-2:11 invalid syntax
check("match x:\n    case _ as a: pass")  # expect: valid
check("match x:\n    case _(): pass")  # expect: SyntaxError 2:11-2:12 invalid syntax
check("match x:\n    case _.a: pass")  # expect: SyntaxError 2:11-2:12 invalid syntax
check("match x:\n    case a, b: pass\n    case c: pass\n    case d: pass")
# expect: SyntaxError 3:10-3:11 name capture 'c' makes remaining patterns unreachable
check("match x:\n    case True: pass\n    case None: pass")  # expect: valid
check("match x:\n    case ...: pass")  # expect: SyntaxError 2:10-2:13 invalid syntax
check("match x:\n    case *_, *_: pass")  # expect: SyntaxError 2:10-2:16 multiple starred names in sequence pattern
check("match *a: \n    case 1: pass")  # expect: SyntaxError 1:9-1:10 invalid syntax
check("match *a, b:\n    case 1: pass")  # expect: valid
check("match a, b:\n    case 1: pass")  # expect: valid
check("match x := 1:\n    case 1: pass")  # expect: valid
check("match yield:\n    case 1: pass")  # expect: SyntaxError 1:7-1:12 invalid syntax
check("match x:\n    case 1: pass\n    x = 1")  # expect: SyntaxError 3:5-3:6 invalid syntax
check("match x:\n    case 1: pass\n  case 2: pass")
# expect: IndentationError 3:15-3:-1 unindent does not match any outer indentation level
check("match x: case 1: pass")  # expect: SyntaxError 1:10-1:14 invalid syntax
check("match x:\n\n    # nothing")
# expect: IndentationError 3:14-3:-1 expected an indented block after 'match' statement on line 1
check("match x y:\n    case 1: pass")  # expect: SyntaxError 1:9-1:10 invalid syntax
check("match = 1\nmatch x")  # expect: SyntaxError 2:8-2:9 expected ':'
check("match x")  # expect: SyntaxError 1:8-1:9 expected ':'
check("case 1: pass")  # expect: SyntaxError 1:6-1:7 invalid syntax
