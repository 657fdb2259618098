# Reference 8.4: what is malformed.
def check(source):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(e.msg)
check("try:\n    pass\n")  # expect: expected 'except' or 'finally' block
check("try:\n    pass\nexcept:\n    pass\nexcept ValueError:\n    pass")  # expect: default 'except:' must be last
check("try:\n    pass\nelse:\n    pass")  # expect: expected 'except' or 'finally' block
check("try:\n    pass\nexcept A, B:\n    pass")  # expect: multiple exception types must be parenthesized
check("try:\n    pass\nexcept* A:\n    pass\nexcept B:\n    pass")
# expect: cannot have both 'except' and 'except*' on the same 'try'
check("try:\n    pass\nexcept*:\n    pass")  # expect: expected one or more exception types
check("try:\n    pass\nexcept A as 1:\n    pass")  # expect: invalid syntax
check("try\n    pass")  # expect: expected ':'
check("try:\n    pass\nfinally:\n    pass\nelse:\n    pass")  # expect: invalid syntax
check("except:\n    pass")  # expect: invalid syntax
check("for x in y:\n    try:\n        pass\n    except* A:\n        break")
# expect: 'break', 'continue' and 'return' cannot appear in an except* block
check("def f():\n    try:\n        pass\n    except* A:\n        return")
# expect: 'break', 'continue' and 'return' cannot appear in an except* block
