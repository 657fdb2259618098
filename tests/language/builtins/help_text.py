# cpython: our layout
# help(): the call, the docstring and, for classes and modules, the public names with a sentence each.

import sys


def example(a, b=2, /, c="x", *rest, key=None, **others):
    """Do something with a.

    What is indented
        stays so.
    """


class Shape:
    """A thing with an area."""

    sides = 0

    def __init__(self, name, *, color="red"):
        self.name = name

    def area(self):
        """How large it is.

        In square metres.
        """

    def undocumented(self, other): ...

    @property
    def size(self):
        """Width and height."""

    @classmethod
    def unit(cls, scale=1):
        """The shape of size 1."""

    @staticmethod
    def parse(text):
        """The shape that a text describes, which may be a long one, so that its sentence needs two lines."""

    def _private(self):
        """Not shown."""


class Square(Shape):
    def area(self): ...  # the text of the base serves

    def a_method_with_a_long_name(self):
        """Its sentence begins on the next line."""


# Without an argument: what help() can do
help()
# expect: help(x) tells about x: a function, a class, a module or any other object.
# expect: help("math") tells about a module, help("str.split") about something in it.
# expect: help("modules") lists the modules, dir(x) the names of all attributes of x.
# A function in C, a method, and a bound one
help(len)
# expect: len(obj, /)
# expect: How many items a container has.
help(list.sort)
# expect: list.sort(*, key=None, reverse=False)
# expect: Sort in place, ascending unless reverse is true; equal items keep their order.
# expect
# expect: key(item), called once for each item, is what is compared; None compares the
# expect: items.
help([].append)
# expect: list.append(object, /)
# expect: Add object at the end.
# Functions and methods made by Python
help(example)
# expect: example(a, b=2, /, c='x', *rest, key=None, **others)
# expect: Do something with a.
# expect
# expect: What is indented
# expect:     stays so.
help(lambda *, k: 0)
# expect: <lambda>(*, k)
help(Shape.area)
# expect: Shape.area()
# expect: How large it is.
# expect
# expect: In square metres.
help(Square("s").undocumented)
# expect: Shape.undocumented(other)
help(Shape.unit)
# expect: Shape.unit(scale=1)
# expect: The shape of size 1.
# A class shows what a call takes and its public names
help(Shape)
# expect: class Shape(name, *, color='red')
# expect: A thing with an area.
# expect
# expect:   area          How large it is.
# expect:   parse         The shape that a text describes, which may be a long one, so
# expect:                 that its sentence needs two lines.
# expect:   sides         0
# expect:   size          Width and height.
# expect:   undocumented
# expect:   unit          The shape of size 1.
help(Square)
# expect: class Square(name, *, color='red'), a kind of Shape
# expect
# expect:   a_method_with_a_long_name
# expect:                         Its sentence begins on the next line.
# expect:   area                  How large it is.
# expect:   parse                 The shape that a text describes, which may be a long
# expect:                         one, so that its sentence needs two lines.
# expect:   sides                 0
# expect:   size                  Width and height.
# expect:   undocumented
# expect:   unit                  The shape of size 1.
# Attributes
help(Shape.size)
# expect: attribute Shape.size
# expect: Width and height.
help(int.imag)
# expect: attribute int.imag
# expect: Zero.
# Any other object: its class
help(slice(1))
# expect: class slice(*args)
# expect: What start:stop:step in brackets makes; parts left out are None.
# expect
# expect:   indices  (start, stop, step) for a sequence of this length, with all limits
# expect:            applied.
# expect:   start    What stands before the first colon.
# expect:   step     What stands after the second colon.
# expect:   stop     What stands after the first colon.
help(True)
# expect: class bool(x=..., /), a kind of int
# expect: True or False: bool(x) is whether x counts as true.
# expect
# expect:   as_integer_ratio  (self, 1).
# expect:   bit_count         How many bits of the absolute value are 1.
# expect:   bit_length        How many bits the absolute value takes.
# expect:   conjugate         The int itself.
# expect:   denominator       One.
# expect:   from_bytes        The int that bytes spell in the order 'big' or 'little';
# expect:                     signed: in two's complement.
# expect:   imag              Zero.
# expect:   is_integer        True, as for a float without fraction.
# expect:   numerator         The int itself.
# expect:   real              The int itself.
# expect:   to_bytes          length bytes in the order 'big' or 'little'; OverflowError
# expect:                     if they do not suffice.
# Names: a module, something in it, a built-in name
help("bisect")
# expect: module bisect
# expect: Finding the place of an item in a sorted list, and inserting it there.
# expect
# expect:   bisect        The index at which to insert x in a sorted list, after items
# expect:                 equal to it.
# expect:   bisect_left   The index at which to insert x in a sorted list, before items
# expect:                 equal to it.
# expect:   bisect_right  The index at which to insert x in a sorted list, after items
# expect:                 equal to it.
# expect:   insort        Insert x in a sorted list, after items equal to it; key is
# expect:                 applied to x too.
# expect:   insort_left   Insert x in a sorted list, before items equal to it; key is
# expect:                 applied to x too.
# expect:   insort_right  Insert x in a sorted list, after items equal to it; key is
# expect:                 applied to x too.
help("math.sqrt")
# expect: math.sqrt(x, /)
# expect: The square root of x; ValueError if x is negative.
help("str.upper")
# expect: str.upper()
# expect: A copy in upper case.
help("no.such.thing")
# expect: Nothing is known about 'no.such.thing'.
help("")
# expect: Nothing is known about ''.

# It prints to sys.stdout, at most 80 columns wide
class Collected:
    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text


def lines_of_help(thing):
    screen, sys.stdout = sys.stdout, Collected()
    try:
        help(thing)
        return sys.stdout.text.split("\n")
    finally:
        sys.stdout = screen


for thing in (str, "itertools", "modules"):
    lines = lines_of_help(thing)
    print(len(lines) > 5, max(map(len, lines)) <= 80)
# expect: True True
# expect: True True
# expect: True True
print("math" in " ".join(lines).split(), "_help" in " ".join(lines).split())  # expect: True False


try:
    help(1, 2)
except TypeError as error:
    print(error)  # expect: help expected at most 1 argument, got 2
