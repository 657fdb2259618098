# Names of encodings, error handlers, modes and files take neither NUL nor surrogates; the iterator of a memoryview has its own type.
NUL, SURROGATE = "\0", "\ud800"

CALLS = """
str(0, NUL, 1j)
str(b'a', NUL)
str(b'a', SURROGATE)
str(b'a', 'ascii', SURROGATE)
bytes('a', NUL)
bytes(1, SURROGATE)
bytearray({}, SURROGATE)
bytearray('a', 'utf8', NUL)
'a'.encode(NUL)
'a'.encode('utf8', SURROGATE)
b'a'.decode(NUL)
bytearray().decode('utf8', SURROGATE)
open('missing', encoding=SURROGATE)
open('missing', SURROGATE)
open('missing', 'r' + NUL)
open('missing' + NUL)
open('missing', errors=NUL)
compile('1', 'f' + NUL, 'exec')
compile('1', 'f', 'e' + NUL)
eval(SURROGATE)
exec('x' + NUL)
__import__('a' + NUL)
__import__("it's")
""".split("\n")[1:-1]

for call in CALLS:
    try:
        print(eval(call))
    except (ValueError, TypeError, SyntaxError, ImportError) as e:
        print(call, type(e).__name__, e)
# expect: str(0, NUL, 1j) ValueError embedded null character
# expect: str(b'a', NUL) ValueError embedded null character
# expect: str(b'a', SURROGATE) UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: str(b'a', 'ascii', SURROGATE) UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: bytes('a', NUL) ValueError embedded null character
# expect: bytes(1, SURROGATE) UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: bytearray({}, SURROGATE) UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: bytearray('a', 'utf8', NUL) ValueError embedded null character
# expect: 'a'.encode(NUL) ValueError embedded null character
# expect: 'a'.encode('utf8', SURROGATE) UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: b'a'.decode(NUL) ValueError embedded null character
# expect: bytearray().decode('utf8', SURROGATE) UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: open('missing', encoding=SURROGATE) UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: open('missing', SURROGATE) UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: open('missing', 'r' + NUL) ValueError embedded null character
# expect: open('missing' + NUL) ValueError embedded null byte
# expect: open('missing', errors=NUL) ValueError embedded null character
# expect: compile('1', 'f' + NUL, 'exec') ValueError embedded null character
# expect: compile('1', 'f', 'e' + NUL) ValueError embedded null character
# expect: eval(SURROGATE) UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: exec('x' + NUL) SyntaxError source code string cannot contain null bytes
# expect: __import__('a' + NUL) ModuleNotFoundError No module named 'a\x00'
# expect: __import__("it's") ModuleNotFoundError No module named "it's"
print(type(iter(memoryview(b"ab"))).__name__, list(iter(memoryview(b"ab"))), hasattr(iter(memoryview(b"")), "__length_hint__"))
# expect: memory_iterator [97, 98] False
