# Built-in types, methods: the name in "takes no keyword arguments" is the class of the object if a bound method is called.
def show(text, **names):
    try:
        print(eval(text, globals(), names))
    except TypeError as e:
        print(e)


class List(list):
    pass


m = "a".index
no = {"x": 1}
show("'a'.index(x=1)")  # expect: str.index() takes no keyword arguments
show("'a'.index(**no)")  # expect: index() takes no keyword arguments
show("m(x=1)")  # expect: index() takes no keyword arguments
show("m(**no)")  # expect: index() takes no keyword arguments
show("str.index('a', **no)")  # expect: str.index() takes no keyword arguments
show("'a'.upper(**no)")  # expect: str.upper() takes no keyword arguments
show("List().append(**no)")  # expect: List.append() takes no keyword arguments
show("List().append(x=1)")  # expect: list.append() takes no keyword arguments
show("List.append(List(), **no)")  # expect: list.append() takes no keyword arguments
show("f(x=1)", f=List().append)  # expect: List.append() takes no keyword arguments
show("set().union(**no)")  # expect: union() takes no keyword arguments
show("set().union(x=1)")  # expect: set.union() takes no keyword arguments
show("frozenset().intersection(**no)")  # expect: intersection() takes no keyword arguments
show("{1}.add(**no)")  # expect: set.add() takes no keyword arguments
show("True.bit_length(**no)")  # expect: bool.bit_length() takes no keyword arguments
show("bytearray().count(**no)")  # expect: count() takes no keyword arguments
show("(1).__reduce__(**no)")  # expect: int.__reduce__() takes no keyword arguments
show("'a'.__dir__(x=1)")  # expect: object.__dir__() takes no keyword arguments
show("'a'.__dir__(**no)")  # expect: str.__dir__() takes no keyword arguments
show("ValueError().with_traceback(**no)")  # expect: ValueError.with_traceback() takes no keyword arguments
show("dict.fromkeys(**no)")  # expect: dict.fromkeys() takes no keyword arguments
show("{}.get(**no)")  # expect: dict.get() takes no keyword arguments
show("len(**no)")  # expect: len() takes no keyword arguments
