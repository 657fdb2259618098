# complex(): which methods it asks, in which argument, and which texts it takes.
def show(*arguments, **keywords):
    try:
        result = complex(*arguments, **keywords)
        print(result, type(result).__name__)
    except Exception as error:
        print(type(error).__name__, error)


class Both:
    def __complex__(self):
        return 1 + 2j

    def __float__(self):
        return 5.0


class Real:
    def __float__(self):
        return 2.0


class Index:
    def __index__(self):
        return 3


class Wrong:
    def __complex__(self):
        return 5.0


class Sub(complex):
    def __complex__(self):
        return 42j


class Disabled:
    __complex__ = None


show(Both())  # expect: (1+2j) complex
show(Both(), 1)  # expect: (1+3j) complex
show(Both(), 1j)  # expect: 2j complex
show(1, Both())  # expect: (1+5j) complex
show(Real(), Index())  # expect: (2+3j) complex
show(1, Sub(7, 8))  # expect: (-7+7j) complex
show(Sub(1))  # expect: 42j complex
show(Sub(1), 2)  # expect: 44j complex
show(Wrong())  # expect: TypeError __complex__ returned non-complex (type float)
show(Disabled())  # expect: TypeError 'NoneType' object is not callable
show(1 + 2j, 3 + 4j)  # expect: (-3+5j) complex
show(1, 2j)  # expect: (-1+0j) complex
show(imag=2)  # expect: 2j complex
show(real=1, imag=-0.0)  # expect: (1-0j) complex
for text in ("1", "j", "-J", "1-j", " ( 1+2j ) ", "nan+infj", ".5-.5e1j", "1_0+2_0j", "\u0661+\u0662j"):
    show(text)
# expect: (1+0j) complex
# expect: 1j complex
# expect: -1j complex
# expect: (1-1j) complex
# expect: (1+2j) complex
# expect: (nan+infj) complex
# expect: (0.5-5j) complex
# expect: (10+20j) complex
# expect: (1+2j) complex
for text in ("", "()", "1 + 2j", "1+2", "1j+2", "1++2j", "(1+2j", "((1))", "1__0", "1_", "1e", "\x00", "i"):
    show(text)
# expect: ValueError complex() arg is a malformed string
# expect: ValueError complex() arg is a malformed string
# expect: ValueError complex() arg is a malformed string
# expect: ValueError complex() arg is a malformed string
# expect: ValueError complex() arg is a malformed string
# expect: ValueError complex() arg is a malformed string
# expect: ValueError complex() arg is a malformed string
# expect: ValueError complex() arg is a malformed string
# expect: ValueError could not convert string to complex: '1__0'
# expect: ValueError could not convert string to complex: '1_'
# expect: ValueError complex() arg is a malformed string
# expect: ValueError complex() arg is a malformed string
# expect: ValueError complex() arg is a malformed string
show("1", 2)  # expect: TypeError complex() can't take second arg if first is a string
show(1, "2")  # expect: TypeError complex() second arg can't be a string
show("1", "2")  # expect: TypeError complex() can't take second arg if first is a string
show(None)  # expect: TypeError complex() first argument must be a string or a number, not 'NoneType'
show(1, [])  # expect: TypeError complex() second argument must be a number, not 'list'
show(b"1")  # expect: TypeError complex() first argument must be a string or a number, not 'bytes'
show(10**400)  # expect: OverflowError int too large to convert to float
show(1, 2, 3)  # expect: TypeError complex() takes at most 2 arguments (3 given)
