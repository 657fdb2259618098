# string: constants, capwords, Template, Formatter.
import string
from string import Formatter, Template


def attempt(action):
    try:
        print(ascii(action()))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits)
# expect: abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 0123456789abcdefABCDEF 01234567
print(string.punctuation, ascii(string.whitespace), len(string.printable))
# expect: !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ ' \t\n\r\x0b\x0c' 100
attempt(lambda: string.capwords(" aa  bB\tcc "))  # expect: 'Aa Bb Cc'
attempt(lambda: string.capwords("aa-bb", sep="-"))  # expect: 'Aa-Bb'
attempt(lambda: string.capwords(5))  # expect: AttributeError "'int' object has no attribute 'split'"

# Template
for text in ("$who likes ${what}", "$$who", "$", "a $ b", "${who", "${}", "$1", "$_x", "$whoa", "$who$what.", "$\xe9", "\n\n $!"):
    print(ascii(text))
    attempt(lambda: Template(text).substitute(who="W", what="T"))
    attempt(lambda: Template(text).safe_substitute(who="W", what="T"))
    attempt(lambda: (Template(text).is_valid(), Template(text).get_identifiers()))
# expect: '$who likes ${what}'
# expect: 'W likes T'
# expect: 'W likes T'
# expect: (True, ['who', 'what'])
# expect: '$$who'
# expect: '$who'
# expect: '$who'
# expect: (True, [])
# expect: '$'
# expect: ValueError 'Invalid placeholder in string: line 1, col 1'
# expect: '$'
# expect: (False, [])
# expect: 'a $ b'
# expect: ValueError 'Invalid placeholder in string: line 1, col 3'
# expect: 'a $ b'
# expect: (False, [])
# expect: '${who'
# expect: ValueError 'Invalid placeholder in string: line 1, col 1'
# expect: '${who'
# expect: (False, [])
# expect: '${}'
# expect: ValueError 'Invalid placeholder in string: line 1, col 1'
# expect: '${}'
# expect: (False, [])
# expect: '$1'
# expect: ValueError 'Invalid placeholder in string: line 1, col 1'
# expect: '$1'
# expect: (False, [])
# expect: '$_x'
# expect: KeyError "'_x'"
# expect: '$_x'
# expect: (True, ['_x'])
# expect: '$whoa'
# expect: KeyError "'whoa'"
# expect: '$whoa'
# expect: (True, ['whoa'])
# expect: '$who$what.'
# expect: 'WT.'
# expect: 'WT.'
# expect: (True, ['who', 'what'])
# expect: '$\xe9'
# expect: ValueError 'Invalid placeholder in string: line 1, col 1'
# expect: '$\xe9'
# expect: (False, [])
# expect: '\n\n $!'
# expect: ValueError 'Invalid placeholder in string: line 3, col 2'
# expect: '\n\n $!'
# expect: (False, [])
attempt(lambda: Template("$a $b").substitute({"a": 1}, b=2))  # expect: '1 2'
attempt(lambda: Template("$a").substitute({"a": 1}, a=2))  # expect: '2'
attempt(lambda: Template("$self $mapping").substitute(self=1, mapping=2))  # expect: '1 2'
attempt(lambda: Template("$a").substitute(5))  # expect: TypeError "'int' object is not subscriptable"
attempt(lambda: Template(5).substitute())  # expect: TypeError "expected string or bytes-like object, got 'int'"


class Percent(Template):
    delimiter = "%"


attempt(lambda: Percent("%a $a %% %{a}").substitute(a=1))  # expect: '1 $a % 1'

# Formatter
formatter = Formatter()
attempt(lambda: formatter.format("{} {a:>5} {b!r}", 1, a=2, b="x"))  # expect: "1     2 'x'"
attempt(lambda: formatter.format("{0.real} {1[0]} {2[k]}", 3, [4], {"k": 5}))  # expect: '3 4 5'
attempt(lambda: formatter.format("{0:{1}.{2}f}", 1.2345, 8, 2))  # expect: '    1.23'
attempt(lambda: formatter.format("{:{:{}}}", 1, 2, 3))  # expect: ValueError 'Max string recursion exceeded'
attempt(lambda: formatter.format("{0!x}", 1))  # expect: ValueError 'Unknown conversion specifier x'
attempt(lambda: formatter.format("{0}{}", 1))
# expect: ValueError 'cannot switch from manual field specification to automatic field numbering'
attempt(lambda: formatter.format("{"))  # expect: ValueError "Single '{' encountered in format string"
attempt(lambda: formatter.format("}"))  # expect: ValueError "Single '}' encountered in format string"
attempt(lambda: formatter.format("{a}"))  # expect: KeyError "'a'"
attempt(lambda: formatter.format("{1}", 1))  # expect: IndexError 'tuple index out of range'
attempt(lambda: formatter.vformat("{0} {a}", (1,), {"a": 2}))  # expect: '1 2'
attempt(lambda: list(formatter.parse("a{0.x[1]!r:>{w}}b{}{{c}}{:d}")))
# expect: [('a', '0.x[1]', '>{w}', 'r'), ('b', '', '', None), ('{', None, None, None), ('c}', None, None, None), ('', '', 'd', None)]
attempt(lambda: formatter.get_field("a[0].real", (), {"a": [7]}))  # expect: (7, 'a')
attempt(lambda: formatter.convert_field("a", "z"))  # expect: ValueError 'Unknown conversion specifier z'


class Checking(Formatter):
    def check_unused_args(self, used, args, kwargs):
        print("used", sorted(map(str, used)), args, kwargs)

    def get_value(self, key, args, kwargs):
        return kwargs.get(key, "?") if isinstance(key, str) else super().get_value(key, args, kwargs)

    def format_field(self, value, spec):
        return "<" + super().format_field(value, spec) + ">"


attempt(lambda: Checking().format("{0} {b:>3} {nothing}", 1, 2, b=3, c=4))
# expect: used ['0', 'b', 'nothing'] (1, 2) {'b': 3, 'c': 4}
# expect: '<1> <  3> <?>'
