# Reference 2.3: identifiers are letters, digits and underscore, also beyond ASCII; case is significant.
name = 1
Name = 2
_name = 3
name2 = 4
__ = 5
print(name, Name, _name, name2, __)  # expect: 1 2 3 4 5
größe = 10
переменная = 20
変数 = 30
print(größe + переменная + 変数)  # expect: 60
print("a1".isidentifier(), "1a".isidentifier(), "é".isidentifier(), "a-b".isidentifier(), "".isidentifier())
# expect: True False True False False
class Umlaut:
    länge = 7
print(Umlaut.länge, getattr(Umlaut, "länge"))  # expect: 7 7
def f(*, naïve):
    return naïve
print(f(naïve=1))  # expect: 1
