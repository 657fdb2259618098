# Reference 7.3: assert raises AssertionError, evaluating the message only on failure.
assert True
assert 1, undefined_name_never_evaluated
def check(f):
    try:
        f()
    except AssertionError as e:
        print(repr(e), e.args)
def a(): assert 0
def b(): assert [], "empty"
def c(): assert None, (1, 2)
def d(): assert 1 == 2, {"k": "v"}
def e(): assert False, None
for f in (a, b, c, d, e):
    check(f)
# expect: AssertionError() ()
# expect: AssertionError('empty') ('empty',)
# expect: AssertionError((1, 2)) ((1, 2),)
# expect: AssertionError({'k': 'v'}) ({'k': 'v'},)
# expect: AssertionError(None) (None,)
try:
    compile("assert", "f", "exec")
except SyntaxError as error:
    print(error.msg)  # expect: invalid syntax
class Noisy:
    def __bool__(self):
        print("bool called")
        return True
assert Noisy()  # expect: bool called
