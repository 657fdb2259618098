# Reference 7.2.1 and 7.2.2: wrong targets of annotations and augmented assignments. Type, position and message of each error.


def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)[1:-1]}")
    else:
        print("valid")


check("x: = 1")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("x: int, y: int")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("(x, y): int")  # expect: SyntaxError 1:1-1:7 only single target (not tuple) can be annotated
check("[x, y]: int")  # expect: SyntaxError 1:1-1:7 only single target (not list) can be annotated
check("x, y: int")  # expect: SyntaxError 1:1-1:2 only single target (not tuple) can be annotated
check("(x): int = 1")  # expect: valid
check("(x): int")  # expect: valid
check("x.y: int")  # expect: valid
check("x[0]: int")  # expect: valid
check("f(): int")  # expect: SyntaxError 1:1-1:4 illegal target for annotation
check("1: int")  # expect: SyntaxError 1:1-1:2 illegal target for annotation
check('"a": int')  # expect: SyntaxError 1:1-1:4 illegal target for annotation
check("(x + y): int")  # expect: SyntaxError 1:2-1:7 illegal target for annotation
check("x + y: int")  # expect: SyntaxError 1:1-1:6 illegal target for annotation
check("[x]: int")  # expect: SyntaxError 1:1-1:4 only single target (not list) can be annotated
check("(): int")  # expect: SyntaxError 1:1-1:3 only single target (not tuple) can be annotated
check("*x: int")  # expect: SyntaxError 1:3-1:4 invalid syntax
check("x: int: str")  # expect: SyntaxError 1:7-1:8 invalid syntax
check("x: *int")  # expect: SyntaxError 1:4-1:5 invalid syntax
check("x: int = *a")  # expect: SyntaxError 1:10-1:12 can't use starred expression here
check("x: int = *a, b")  # expect: valid
check("x: yield")  # expect: SyntaxError 1:4-1:9 invalid syntax
check("x: (yield)")  # expect: SyntaxError 1:5-1:10 'yield' outside function
check("x: int = yield")  # expect: SyntaxError 1:10-1:15 'yield' outside function
check("lambda x: x: int")  # expect: SyntaxError 1:1-1:12 illegal target for annotation
check("True: int")  # expect: SyntaxError 1:1-1:5 illegal target for annotation
check("None: int")  # expect: SyntaxError 1:1-1:5 illegal target for annotation
check("x += ")  # expect: SyntaxError 1:6-1:7 invalid syntax
check("x += 1 = 2")  # expect: SyntaxError 1:8-1:9 invalid syntax
check("x += y += 1")  # expect: SyntaxError 1:8-1:10 invalid syntax
check("x, y += 1")  # expect: SyntaxError 1:1-1:5 'tuple' is an illegal expression for augmented assignment
check("(x, y) += 1")  # expect: SyntaxError 1:1-1:7 'tuple' is an illegal expression for augmented assignment
check("[x] += 1")  # expect: SyntaxError 1:1-1:4 'list' is an illegal expression for augmented assignment
check("*x += 1")  # expect: SyntaxError 1:1-1:3 'starred' is an illegal expression for augmented assignment
check("1 += 1")  # expect: SyntaxError 1:1-1:2 'literal' is an illegal expression for augmented assignment
check("f() += 1")  # expect: SyntaxError 1:1-1:4 'function call' is an illegal expression for augmented assignment
check("x + y += 1")  # expect: SyntaxError 1:1-1:6 'expression' is an illegal expression for augmented assignment
check("(x) += 1")  # expect: valid
check("None += 1")  # expect: SyntaxError 1:1-1:5 'None' is an illegal expression for augmented assignment
check("'a' += 1")  # expect: SyntaxError 1:1-1:4 'literal' is an illegal expression for augmented assignment
check("f'a' += 1")
# expect: SyntaxError 1:1-1:5 'f-string expression' is an illegal expression for augmented assignment
check("(x for x in y) += 1")
# expect: SyntaxError 1:1-1:15 'generator expression' is an illegal expression for augmented assignment
check("x if y else z += 1")
# expect: SyntaxError 1:1-1:14 'conditional expression' is an illegal expression for augmented assignment
check("lambda: x += 1")  # expect: SyntaxError 1:1-1:10 'lambda' is an illegal expression for augmented assignment
check("x < y += 1")  # expect: SyntaxError 1:1-1:6 'comparison' is an illegal expression for augmented assignment
check("not x += 1")  # expect: SyntaxError 1:1-1:6 'expression' is an illegal expression for augmented assignment
check("{} += 1")  # expect: SyntaxError 1:1-1:3 'dict literal' is an illegal expression for augmented assignment
check("... += 1")  # expect: SyntaxError 1:1-1:4 'ellipsis' is an illegal expression for augmented assignment
check("x := 1 += 1")  # expect: SyntaxError 1:3-1:5 invalid syntax
check("(x := 1) += 1")
# expect: SyntaxError 1:2-1:8 'named expression' is an illegal expression for augmented assignment
check("x += *a")  # expect: SyntaxError 1:6-1:8 can't use starred expression here
check("x += *a, b")  # expect: valid
check("x += yield")  # expect: SyntaxError 1:6-1:11 'yield' outside function
