# Templates with a pattern, flags or names of their own.
import re
from string import Template

print(Template.flags, Template.flags is re.IGNORECASE, Template("x").flags)  # expect: re.IGNORECASE True re.IGNORECASE
pattern = Template.pattern
print(type(pattern).__name__, sorted(pattern.groupindex), bool(pattern.flags & re.IGNORECASE), bool(pattern.flags & re.VERBOSE))
# expect: Pattern ['braced', 'escaped', 'invalid', 'named'] True True
print([m.groupdict() for m in pattern.finditer("$a ${B1} $$ $! x")])
# expect: [{'escaped': None, 'named': 'a', 'braced': None, 'invalid': None}, {'escaped': None, 'named': None, 'braced': 'B1', 'invalid': None}, {'escaped': '$', 'named': None, 'braced': None, 'invalid': None}, {'escaped': None, 'named': None, 'braced': None, 'invalid': ''}]


class Percent(Template):
    delimiter = "%"


print(Percent("%who and %{who}s, $who, 100%%").substitute(who="me"), Percent.pattern.match("%who")["named"])
# expect: me and mes, $who, 100% who


class Dotted(Template):
    idpattern = "[a-z][a-z0-9.]*"


t = Dotted("$a.b ${c.d} $$ $A.B $1")
print(t.safe_substitute({"a.b": 1, "c.d": 2, "A.B": 3}), t.get_identifiers(), t.is_valid())
# expect: 1 2 $ 3 $1 ['a.b', 'c.d', 'A.B'] False
try:
    t.substitute({"a.b": 1, "c.d": 2, "A.B": 3})
except ValueError as e:
    print(e)
# expect: Invalid placeholder in string: line 1, col 21


class Lower(Template):
    idpattern = "[a-z]+"
    flags = 0


print(Lower("$ab $abCD ${ab} ${AB}").safe_substitute(ab="x"), Lower.flags, Lower("${AB}").is_valid())
# expect: x xCD x ${AB} 0 False


class Braced(Template):
    braceidpattern = "[a-z -]+"


print(Braced("$one-two ${one-two} ${one two}").safe_substitute({"one": 1, "one-two": 2, "one two": 3}))  # expect: 1-two 2 3


class Own(Template):
    pattern = r"""
    \[\[ (?:
      (?P<escaped>\[\[) |
      (?P<named>[a-z]+)\]\] |
      (?P<braced>[A-Z]+)\]\] |
      (?P<invalid>)
    )
    """


t = Own("[[a]] [[B]] [[[[ end")
print(t.get_identifiers(), t.is_valid(), t.safe_substitute(a=1))  # expect: ['a', 'B'] True 1 [[B]] $ end
print(Own("[[1]] x").is_valid(), Own("[[1]] x").safe_substitute())  # expect: False [[1]] x
try:
    Own("line\n [[1]]").substitute()
except ValueError as e:
    print(e)
# expect: Invalid placeholder in string: line 2, col 3


class Child(Own):
    pass


print(Child("[[a]] $a").substitute(a=5))  # expect: [[a]] 5


try:
    class Compiled(Template):
        pattern = re.compile("<(?P<named>a)>")
except ValueError as e:
    print(e)
# expect: cannot process flags argument with a compiled pattern
try:
    Dotted(5).substitute()
except TypeError as e:
    print(e)
# expect: expected string or bytes-like object, got 'int'
try:
    class Bad(Template):
        idpattern = "("
except re.error as e:
    print("re.error")
# expect: re.error
