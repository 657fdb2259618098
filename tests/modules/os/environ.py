# os.environ takes only text, getenv() sees what was put there; PathLike.
# oracle: error numbers of Linux
import os
def show(function, *args):
    try:
        print(repr(function(*args)))
    except Exception as e:
        print(type(e).__name__, e)
e = os.environ
e["ADDER_A"] = "1"
print(e["ADDER_A"], os.getenv("ADDER_A"), "ADDER_A" in e, e.get("ADDER_A"), os.getenv("ADDER_NO"), os.getenv("ADDER_NO", 5))
# expect: 1 1 True 1 None 5
show(e.__getitem__, "ADDER_NO")  # expect: KeyError 'ADDER_NO'
show(e.__setitem__, "ADDER_A", 1)  # expect: TypeError str expected, not int
show(e.__setitem__, 1, "a")  # expect: TypeError str expected, not int
show(e.get, 1)  # expect: TypeError str expected, not int
show(e.__contains__, 1)  # expect: TypeError str expected, not int
show(os.getenv, 1)  # expect: TypeError str expected, not int
del e["ADDER_A"]
show(e.__delitem__, "ADDER_A")  # expect: KeyError 'ADDER_A'
print(os.getenv("ADDER_A"), e.pop("ADDER_A", 4), e.setdefault("ADDER_B", "2"), os.getenv("ADDER_B"))  # expect: None 4 2 2
e.update({"ADDER_C": "3"}, ADDER_D="4")
show(e.update, {"ADDER_C": 3})  # expect: TypeError str expected, not int
e |= {"ADDER_E": "5"}
print([e["ADDER_" + k] for k in "CDE"], type(e.copy()), type(e | {}), (e | {"Q": "1"})["Q"], str(e)[:9])
# expect: ['3', '4', '5'] <class 'dict'> <class 'dict'> 1 environ({
class Path:
    def __fspath__(self):
        return "p"
class NoPath:
    __fspath__ = None
class Number:
    def __fspath__(self):
        return 3
print(isinstance(Path(), os.PathLike), issubclass(Path, os.PathLike), isinstance("a", os.PathLike), isinstance(NoPath(), os.PathLike))
# expect: True True False False
print(os.PathLike, os.PathLike[str], os.fspath(Path()), os.fspath(b"x"))  # expect: <class 'os.PathLike'> os.PathLike[str] p b'x'
try:
    os.PathLike()
except TypeError as e:
    print(str(e)[:45])  # expect: Can't instantiate abstract class PathLike wit
show(os.fspath, NoPath())  # expect: TypeError 'NoneType' object is not callable
show(os.fspath, Number())  # expect: TypeError expected Number.__fspath__() to return str or bytes, not int
show(os.fspath, 3)  # expect: TypeError expected str, bytes or os.PathLike object, not int
class Own(os.PathLike):
    def __fspath__(self):
        return "own"
print(os.fspath(Own()), os.fsencode("ä"), os.fsdecode(b"\xc3\xa4"), ascii(os.fsdecode(b"\xff")), os.fsencode("\udcff"), os.fsencode(Own()))
# expect: own b'\xc3\xa4' ä '\udcff' b'\xff' b'own'
print(os.cpu_count() > 0, os.strerror(2), len(os.urandom(5)), os.urandom(0), type(os.getcwdb()))
# expect: True No such file or directory 5 b'' <class 'bytes'>
show(os.urandom, -1)  # expect: ValueError negative argument not allowed
