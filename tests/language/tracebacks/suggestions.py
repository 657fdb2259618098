# Tracebacks, "Did you mean": names close to a missing one are suggested when the exception is printed, not before.
import io
import math
import sys


def last_line(function):
    old, sys.stderr = sys.stderr, io.StringIO()
    try:
        function()
    except Exception as e:
        sys.__excepthook__(type(e), e, e.__traceback__)
        return sys.stderr.getvalue().splitlines()[-1].replace(str(e), "…", 1) + " " + str("mean" in str(e))
    finally:
        sys.stderr = old


class Shape:
    edges = 4
    _hidden = 1

    def area(self):
        return edges

    def near(self):
        return self.edgse, self.egdes

    @classmethod
    def make(cls):
        return cls.edgez


def local_name():
    counter = 1
    return countre


def unset_local():
    if False:
        longname = 1
    return longnam


def in_comprehension():
    value = 1
    return [valu for _ in "a"]


print(last_line(lambda: prnt))  # expect: NameError: …. Did you mean: 'print'? False
print(last_line(lambda: true))  # expect: NameError: …. Did you mean: 'True'? False
print(last_line(lambda: Shap))  # expect: NameError: …. Did you mean: 'Shape'? False
print(last_line(local_name))  # expect: NameError: …. Did you mean: 'counter'? False
print(last_line(unset_local))  # expect: NameError: …. Did you mean: 'longname'? False
print(last_line(in_comprehension))  # expect: NameError: …. Did you mean: 'value'? False
print(last_line(lambda: nothing_like_this))  # expect: NameError: … False
print(last_line(lambda: x))  # expect: NameError: … False

# Attributes of objects, classes, modules.
print(last_line(lambda: Shape().edgse))  # expect: AttributeError: …. Did you mean: 'edges'? False
print(last_line(lambda: Shape().Edges))  # expect: AttributeError: …. Did you mean: 'edges'? False
print(last_line(lambda: Shape.edge))  # expect: AttributeError: …. Did you mean: 'edges'? False
print(last_line(lambda: Shape().hidden))  # expect: AttributeError: …. Did you mean: '_hidden'? False
print(last_line(lambda: [].appendd))  # expect: AttributeError: …. Did you mean: 'append'? False
print(last_line(lambda: math.sqroot))  # expect: AttributeError: …. Did you mean: 'sqrt'? False
print(last_line(Shape().near))  # expect: AttributeError: …. Did you mean: 'edges'? False
print(last_line(Shape.make))  # expect: AttributeError: …. Did you mean: 'edges'? False
print(last_line(lambda: setattr(object(), "__clas__", 1)))  # expect: AttributeError: … False

# What self has, and modules that were not imported.
print(last_line(Shape().area))  # expect: NameError: …. Did you mean: 'self.edges'? False
print(last_line(lambda: time.sleep(1)))  # expect: NameError: …. Did you forget to import 'time'? False
print(last_line(lambda: json))  # expect: NameError: …. Did you forget to import 'json'? False


def bad_import():
    from sys import maxsiz


print(last_line(bad_import))  # expect: ImportError: …. Did you mean: 'maxsize'? False


def throw(error):
    raise error


# Exceptions made by hand, names that are none, objects that refuse to list names.


class NoDir:
    def __dir__(self):
        raise ValueError


class OddDir:
    def __dir__(self):
        return ["name", 3]


class Own(NameError):
    pass


print(last_line(lambda: throw(AttributeError("some text", name="edgse", obj=Shape()))))
# expect: AttributeError: …. Did you mean: 'edges'? False
print(last_line(lambda: throw(AttributeError("some text", name=3, obj=Shape()))))  # expect: AttributeError: … False
print(last_line(lambda: throw(NameError("some text", name="prnt"))))
# expect: NameError: …. Did you mean: 'print'? False
print(last_line(lambda: throw(NameError("some text"))))  # expect: NameError: … False
print(last_line(lambda: throw(Own("some text", name="prnt"))))  # expect: Own: … False
print(last_line(lambda: throw(ImportError("some text", name="sys", name_from="exi"))))
# expect: ImportError: …. Did you mean: 'exit'? False
print(last_line(lambda: NoDir().name))  # expect: AttributeError: … False
print(last_line(lambda: OddDir().nam))  # expect: AttributeError: … False
