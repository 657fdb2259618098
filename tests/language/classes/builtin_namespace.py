# The __dict__ of a built-in type.
namespace = int.__dict__
print(type(namespace).__name__, "__add__" in namespace, "nothing" in namespace, 5 in namespace, "__doc__" in namespace)
# expect: mappingproxy True False False True
print(namespace["__add__"], namespace.get("nothing"), namespace.get("nothing", 3), namespace["__new__"].__name__)
# expect: <slot wrapper '__add__' of 'int' objects> None 3 __new__
print(namespace["bit_length"] is int.__dict__["bit_length"], namespace["__add__"] is int.__add__)  # expect: True True
print(isinstance(namespace["__doc__"], str), isinstance(namespace.get("__doc__"), str))  # expect: True True
for key in "nothing", 5, None, "__dict__":
    try:
        print(namespace[key])
    except KeyError as error:
        print(repr(error))
# expect: KeyError('nothing')
# expect: KeyError(5)
# expect: KeyError(None)
# expect: KeyError('__dict__')
try:
    namespace[[]]
except TypeError as error:
    print(error)
# expect: unhashable type: 'list'
try:
    namespace["x"] = 1
except TypeError as error:
    print(error)
# expect: 'mappingproxy' object does not support item assignment
print(len(namespace) == len(list(namespace)) == len(namespace.copy()), set(namespace) == set(namespace.keys()))
# expect: True True
print(namespace == int.__dict__, namespace != str.__dict__, "__add__" in namespace, namespace["real"])
# expect: True True True <attribute 'real' of 'int' objects>
print("upper" in (str.__dict__ | {"a": 1}), type(str.__dict__ | {}), list(reversed(bool.__dict__)) == list(bool.__dict__)[::-1])
# expect: True <class 'dict'> True
print(repr(object.__dict__).startswith("mappingproxy({'"), str(object.__dict__)[:1])  # expect: True {
print("__hash__" in list.__dict__, list.__dict__["__hash__"], "__init__" in object.__dict__, "__dict__" in type.__dict__)
# expect: True None True True
try:
    hash(int.__dict__)
except TypeError as error:
    print(error)
# expect: unhashable type: 'dict'
match float.__dict__:
    case {"hex": method}:
        print(method)
# expect: <method 'hex' of 'float' objects>
