# pow() with three arguments: who refuses, in which words.
def attempt(*arguments):
    try:
        print(pow(*arguments))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


attempt(1j, 2, 3)  # expect: ValueError complex modulo
attempt(1j, (), [])  # expect: TypeError unsupported operand type(s) for ** or pow(): 'complex', 'tuple', 'list'
attempt(2, 1j, 8)  # expect: ValueError complex modulo
attempt(2, 3, 1j)  # expect: ValueError complex modulo
attempt(1j, "a", 3)  # expect: TypeError unsupported operand type(s) for ** or pow(): 'complex', 'str', 'int'
attempt(1.5, 2, 3)  # expect: TypeError pow() 3rd argument not allowed unless all arguments are integers
attempt(2, 1.0, 3)  # expect: TypeError pow() 3rd argument not allowed unless all arguments are integers
attempt("a", 1, 1)  # expect: TypeError unsupported operand type(s) for ** or pow(): 'str', 'int', 'int'
attempt(2, "a", 8)  # expect: TypeError unsupported operand type(s) for ** or pow(): 'int', 'str', 'int'
attempt(True, 2, 3)  # expect: 1


# A text that cannot be converted is shown as what it holds, not as its class shows it.
class Named(bytes):
    def __repr__(self):
        return "named"


try:
    int(Named(b"x"))
except ValueError as error:
    print(error)
# expect: invalid literal for int() with base 10: b'x'
for arguments in ((range(3), 5), (-1,), (2, "middle")):
    try:
        (3).to_bytes(*arguments)
    except (TypeError, ValueError) as error:
        print(error)
# expect: 'range' object cannot be interpreted as an integer
# expect: length argument must be non-negative
# expect: byteorder must be either 'little' or 'big'
