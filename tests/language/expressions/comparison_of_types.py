# Reference 6.10.1: == between unrelated types is False, ordering raises TypeError.
print(1 == "1", [] == (), None == 0, 1 == 1.0, 1 == True, 1 == 1 + 0j, b"a" == "a", {} == [], range(2) == [0, 1])
# expect: False False False True True True False False False
print(1 != "1", [] != (), (1, 2) == (1, 2), [1, [2]] == [1, [2]])  # expect: True True True True
def check(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
check(lambda: 1 < "1")  # expect: '<' not supported between instances of 'int' and 'str'
check(lambda: [] < ())  # expect: '<' not supported between instances of 'list' and 'tuple'
check(lambda: None <= None)  # expect: '<=' not supported between instances of 'NoneType' and 'NoneType'
check(lambda: 1j > 0)  # expect: '>' not supported between instances of 'complex' and 'int'
check(lambda: {} >= {})  # expect: '>=' not supported between instances of 'dict' and 'dict'
check(lambda: object() < object())  # expect: '<' not supported between instances of 'object' and 'object'
check(lambda: [1] < [None])  # expect: '<' not supported between instances of 'int' and 'NoneType'
check(lambda: (1, "a") < (1, 2))  # expect: '<' not supported between instances of 'str' and 'int'
check(lambda: b"a" < "a")  # expect: '<' not supported between instances of 'bytes' and 'str'
check(lambda: len < len)
# expect: '<' not supported between instances of 'builtin_function_or_method' and 'builtin_function_or_method'
