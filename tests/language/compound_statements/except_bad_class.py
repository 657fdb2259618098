# Reference 8.4.1: a non-exception in an except clause raises TypeError when it is compared.
def check(match):
    try:
        try:
            1 / 0
        except match:
            print("caught")
    except TypeError as e:
        print(e)
    except ZeroDivisionError:
        print("not caught")
check(1)  # expect: catching classes that do not inherit from BaseException is not allowed
check("x")  # expect: catching classes that do not inherit from BaseException is not allowed
check(int)  # expect: catching classes that do not inherit from BaseException is not allowed
check((ValueError, 3))  # expect: catching classes that do not inherit from BaseException is not allowed
check([ZeroDivisionError])  # expect: catching classes that do not inherit from BaseException is not allowed
check(())  # expect: not caught
check((ZeroDivisionError,))  # expect: caught
check((ValueError, (ZeroDivisionError,)))
# expect: catching classes that do not inherit from BaseException is not allowed
check(None)  # expect: catching classes that do not inherit from BaseException is not allowed
try:
    pass
except undefined_name:
    print("not evaluated without an exception")
def which():
    print("evaluated")
    return ValueError
try:
    raise ValueError
except which():
    print("done")
# expect: evaluated
# expect: done
