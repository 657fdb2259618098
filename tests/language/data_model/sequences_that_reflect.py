# A sequence class whose other base has __radd__ or __rmul__: its own concatenation refuses at once, the right operand is not asked.
class Reflects:
    def __radd__(self, other):
        return "radd of " + type(self).__name__

    def __rmul__(self, other):
        return "rmul of " + type(self).__name__


def show(operation, *operands):
    try:
        print(operation(*operands))
    except TypeError as e:
        print(e)


def add(a, b):
    return a + b


def mul(a, b):
    return a * b


def add_in_place(a, b):
    a += b
    return a


def mul_in_place(a, b):
    a *= b
    return a


for base in (list, tuple, str, bytes, bytearray):

    class Plain(base):
        pass

    class Both(base, Reflects):
        pass

    for left in (base(), Plain(), Both()):
        for right in (Reflects(), Both(), 2.5):
            show(add, left, right)
            show(mul, left, right)
            show(add_in_place, left, right)
            if base is not bytearray:
                show(mul_in_place, left, right)
# expect: radd of Reflects
# expect: rmul of Reflects
# expect: radd of Reflects
# expect: rmul of Reflects
# expect: radd of Both
# expect: 'list' object cannot be interpreted as an integer
# expect: radd of Both
# expect: 'list' object cannot be interpreted as an integer
# expect: can only concatenate list (not "float") to list
# expect: can't multiply sequence by non-int of type 'float'
# expect: 'float' object is not iterable
# expect: can't multiply sequence by non-int of type 'float'
# expect: radd of Reflects
# expect: rmul of Reflects
# expect: 'Reflects' object is not iterable
# expect: rmul of Reflects
# expect: radd of Both
# expect: 'Plain' object cannot be interpreted as an integer
# expect: []
# expect: 'Plain' object cannot be interpreted as an integer
# expect: can only concatenate list (not "float") to list
# expect: can't multiply sequence by non-int of type 'float'
# expect: 'float' object is not iterable
# expect: can't multiply sequence by non-int of type 'float'
# expect: can only concatenate list (not "Reflects") to list
# expect: 'Reflects' object cannot be interpreted as an integer
# expect: 'Reflects' object is not iterable
# expect: 'Reflects' object cannot be interpreted as an integer
# expect: []
# expect: 'Both' object cannot be interpreted as an integer
# expect: []
# expect: 'Both' object cannot be interpreted as an integer
# expect: can only concatenate list (not "float") to list
# expect: 'float' object cannot be interpreted as an integer
# expect: 'float' object is not iterable
# expect: 'float' object cannot be interpreted as an integer
# expect: radd of Reflects
# expect: rmul of Reflects
# expect: radd of Reflects
# expect: rmul of Reflects
# expect: radd of Both
# expect: 'tuple' object cannot be interpreted as an integer
# expect: radd of Both
# expect: 'tuple' object cannot be interpreted as an integer
# expect: can only concatenate tuple (not "float") to tuple
# expect: can't multiply sequence by non-int of type 'float'
# expect: can only concatenate tuple (not "float") to tuple
# expect: can't multiply sequence by non-int of type 'float'
# expect: radd of Reflects
# expect: rmul of Reflects
# expect: radd of Reflects
# expect: rmul of Reflects
# expect: radd of Both
# expect: 'Plain' object cannot be interpreted as an integer
# expect: radd of Both
# expect: 'Plain' object cannot be interpreted as an integer
# expect: can only concatenate tuple (not "float") to tuple
# expect: can't multiply sequence by non-int of type 'float'
# expect: can only concatenate tuple (not "float") to tuple
# expect: can't multiply sequence by non-int of type 'float'
# expect: can only concatenate tuple (not "Reflects") to tuple
# expect: 'Reflects' object cannot be interpreted as an integer
# expect: can only concatenate tuple (not "Reflects") to tuple
# expect: 'Reflects' object cannot be interpreted as an integer
# expect: ()
# expect: 'Both' object cannot be interpreted as an integer
# expect: ()
# expect: 'Both' object cannot be interpreted as an integer
# expect: can only concatenate tuple (not "float") to tuple
# expect: 'float' object cannot be interpreted as an integer
# expect: can only concatenate tuple (not "float") to tuple
# expect: 'float' object cannot be interpreted as an integer
# expect: radd of Reflects
# expect: rmul of Reflects
# expect: radd of Reflects
# expect: rmul of Reflects
# expect: radd of Both
# expect: 'str' object cannot be interpreted as an integer
# expect: radd of Both
# expect: 'str' object cannot be interpreted as an integer
# expect: can only concatenate str (not "float") to str
# expect: can't multiply sequence by non-int of type 'float'
# expect: can only concatenate str (not "float") to str
# expect: can't multiply sequence by non-int of type 'float'
# expect: radd of Reflects
# expect: rmul of Reflects
# expect: radd of Reflects
# expect: rmul of Reflects
# expect: radd of Both
# expect: 'Plain' object cannot be interpreted as an integer
# expect: radd of Both
# expect: 'Plain' object cannot be interpreted as an integer
# expect: can only concatenate str (not "float") to str
# expect: can't multiply sequence by non-int of type 'float'
# expect: can only concatenate str (not "float") to str
# expect: can't multiply sequence by non-int of type 'float'
# expect: can only concatenate str (not "Reflects") to str
# expect: 'Reflects' object cannot be interpreted as an integer
# expect: can only concatenate str (not "Reflects") to str
# expect: 'Reflects' object cannot be interpreted as an integer
# expect
# expect: 'Both' object cannot be interpreted as an integer
# expect
# expect: 'Both' object cannot be interpreted as an integer
# expect: can only concatenate str (not "float") to str
# expect: 'float' object cannot be interpreted as an integer
# expect: can only concatenate str (not "float") to str
# expect: 'float' object cannot be interpreted as an integer
# expect: radd of Reflects
# expect: rmul of Reflects
# expect: radd of Reflects
# expect: rmul of Reflects
# expect: radd of Both
# expect: 'bytes' object cannot be interpreted as an integer
# expect: radd of Both
# expect: 'bytes' object cannot be interpreted as an integer
# expect: can't concat float to bytes
# expect: can't multiply sequence by non-int of type 'float'
# expect: can't concat float to bytes
# expect: can't multiply sequence by non-int of type 'float'
# expect: radd of Reflects
# expect: rmul of Reflects
# expect: radd of Reflects
# expect: rmul of Reflects
# expect: radd of Both
# expect: 'Plain' object cannot be interpreted as an integer
# expect: radd of Both
# expect: 'Plain' object cannot be interpreted as an integer
# expect: can't concat float to Plain
# expect: can't multiply sequence by non-int of type 'float'
# expect: can't concat float to Plain
# expect: can't multiply sequence by non-int of type 'float'
# expect: can't concat Reflects to Both
# expect: 'Reflects' object cannot be interpreted as an integer
# expect: can't concat Reflects to Both
# expect: 'Reflects' object cannot be interpreted as an integer
# expect: b''
# expect: 'Both' object cannot be interpreted as an integer
# expect: b''
# expect: 'Both' object cannot be interpreted as an integer
# expect: can't concat float to Both
# expect: 'float' object cannot be interpreted as an integer
# expect: can't concat float to Both
# expect: 'float' object cannot be interpreted as an integer
# expect: radd of Reflects
# expect: rmul of Reflects
# expect: radd of Reflects
# expect: radd of Both
# expect: 'bytearray' object cannot be interpreted as an integer
# expect: radd of Both
# expect: can't concat float to bytearray
# expect: can't multiply sequence by non-int of type 'float'
# expect: can't concat float to bytearray
# expect: radd of Reflects
# expect: rmul of Reflects
# expect: can't concat Reflects to Plain
# expect: radd of Both
# expect: 'Plain' object cannot be interpreted as an integer
# expect: Plain(b'')
# expect: can't concat float to Plain
# expect: can't multiply sequence by non-int of type 'float'
# expect: can't concat float to Plain
# expect: can't concat Reflects to Both
# expect: 'Reflects' object cannot be interpreted as an integer
# expect: can't concat Reflects to Both
# expect: bytearray(b'')
# expect: 'Both' object cannot be interpreted as an integer
# expect: Both(b'')
# expect: can't concat float to Both
# expect: 'float' object cannot be interpreted as an integer
# expect: can't concat float to Both
