# Library, pickle: every opcode read alone, and what broken pickles raise.
import io
import pickle


def tr(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__,e)
for d in [
    b"", b"\x80", b"\x80\x06.", b"\x80\x04\x95\x05", b"x", b"\x00", b"'", b"\\", b".", b"(.", b"0.", b"2.", b"1.", b"a.",
    b"]a.", b"e.", b"h\x00.", b"g5\n.", b"K", b"M\0", b"J\0", b"I5", b"I5\n.", b"I01\n.", b"Ix\n.", b"L5L\n.", b"L5\n.",
    b"F1.5\n.", b"S'abc'\n.", b"S'a\\x41\\n\\101'\n.", b"Sabc\n.", b"S'\n.", b"S'\xe9'\n.", b"T\1\0\0\0a.",
    b"T\xff\xff\xff\xffa.", b"U\1a.", b"U\1\xe9.", b"V\\u1234\n.", b"X\1\0\0\0a.", b"\x8c\2a.", b"(lK\1a.", b"(K\1K\2l.",
    b"(K\1K\2d.", b"(K\1d.", b"}(K\1u.", b"}K\1K\2s.", b"(K\1K\2t.", b"K\1\x85.", b"\x8f(K\1\x90.", b"(K\1\x91.",
    b"cbuiltins\nlen\n.", b"cnomod\nx\n.", b"cbuiltins\nnope\n.", b"\x80\x04\x8c\x08builtins\x8c\x04nope\x93.",
    b"K\1K\2\x93.", b"\x82\1.", b"\x83\1\0.", b"\x82\0.", b"(cbuiltins\nint\nK\5o.", b"(o.", b"(K\5ibuiltins\nint\n.",
    b"cbuiltins\nint\n)\x81.", b"K\1)\x81.", b"cbuiltins\nint\nK\1\x81.", b"cbuiltins\nint\n)}\x92.",
    b"cbuiltins\nint\n)K\1\x92.", b"cbuiltins\nint\n(K\1tR.", b"cbuiltins\nint\nK\1R.", b"K\1}b.", b"K\1K\2b.",
    b"Pabc\n.", b"K\1Q.", b"\x97.", b"\x98.", b"p0\n.", b"K\1p-1\n.", b"K\1q\0h\0\x86.", b"\x94.", b"K\1\x94h\0\x86.",
    b"N.", b"\x88.", b"\x8a\1\xff.", b"\x8a\0.", b"\x8b\xff\xff\xff\xff.", b"G?\xf8\0\0\0\0\0\0.", b"B\1\0\0\0a.",
    b"C\1a.", b"\x96\1\0\0\0\0\0\0\0a.", b"\x8e\1\0\0\0\0\0\0\0a.",
    b"\x80\x04\x95\x02\0\0\0\0\0\0\0K\1.", b"\x80\x04\x95\x01\0\0\0\0\0\0\0K\1.", b"(((.", b"K\1(0.",
]:
    print(d, end=" ")
    tr(lambda: repr(pickle.loads(d)))
# expect: b'' EOFError Ran out of input
# expect: b'\x80' UnpicklingError pickle data was truncated
# expect: b'\x80\x06.' ValueError unsupported pickle protocol: 6
# expect: b'\x80\x04\x95\x05' UnpicklingError pickle data was truncated
# expect: b'x' UnpicklingError invalid load key, 'x'.
# expect: b'\x00' UnpicklingError invalid load key, '\x00'.
# expect: b"'" UnpicklingError invalid load key, '\x27'.
# expect: b'\\' UnpicklingError invalid load key, '\x5c'.
# expect: b'.' UnpicklingError unpickling stack underflow
# expect: b'(.' UnpicklingError unexpected MARK found
# expect: b'0.' UnpicklingError unpickling stack underflow
# expect: b'2.' UnpicklingError unpickling stack underflow
# expect: b'1.' UnpicklingError could not find MARK
# expect: b'a.' UnpicklingError unpickling stack underflow
# expect: b']a.' UnpicklingError unpickling stack underflow
# expect: b'e.' UnpicklingError could not find MARK
# expect: b'h\x00.' UnpicklingError Memo value not found at index 0
# expect: b'g5\n.' UnpicklingError Memo value not found at index 5
# expect: b'K' UnpicklingError pickle data was truncated
# expect: b'M\x00' UnpicklingError pickle data was truncated
# expect: b'J\x00' UnpicklingError pickle data was truncated
# expect: b'I5' UnpicklingError pickle data was truncated
# expect: b'I5\n.' 5
# expect: b'I01\n.' True
# expect: b'Ix\n.' ValueError could not convert string to int
# expect: b'L5L\n.' 5
# expect: b'L5\n.' 5
# expect: b'F1.5\n.' 1.5
# expect: b"S'abc'\n." 'abc'
# expect: b"S'a\\x41\\n\\101'\n." 'aA\nA'
# expect: b'Sabc\n.' UnpicklingError the STRING opcode argument must be quoted
# expect: b"S'\n." UnpicklingError the STRING opcode argument must be quoted
# expect: b"S'\xe9'\n." UnicodeDecodeError 'ascii' codec can't decode byte 0xe9 in position 0: ordinal not in range(128)
# expect: b'T\x01\x00\x00\x00a.' 'a'
# expect: b'T\xff\xff\xff\xffa.' UnpicklingError pickle data was truncated
# expect: b'U\x01a.' 'a'
# expect: b'U\x01\xe9.' UnicodeDecodeError 'ascii' codec can't decode byte 0xe9 in position 0: ordinal not in range(128)
# expect: b'V\\u1234\n.' 'ሴ'
# expect: b'X\x01\x00\x00\x00a.' 'a'
# expect: b'\x8c\x02a.' EOFError Ran out of input
# expect: b'(lK\x01a.' [1]
# expect: b'(K\x01K\x02l.' [1, 2]
# expect: b'(K\x01K\x02d.' {1: 2}
# expect: b'(K\x01d.' UnpicklingError odd number of items for DICT
# expect: b'}(K\x01u.' UnpicklingError odd number of items for SETITEMS
# expect: b'}K\x01K\x02s.' {1: 2}
# expect: b'(K\x01K\x02t.' (1, 2)
# expect: b'K\x01\x85.' (1,)
# expect: b'\x8f(K\x01\x90.' {1}
# expect: b'(K\x01\x91.' frozenset({1})
# expect: b'cbuiltins\nlen\n.' <built-in function len>
# expect: b'cnomod\nx\n.' ModuleNotFoundError No module named 'nomod'
# expect: b'cbuiltins\nnope\n.' AttributeError Can't get attribute 'nope' on <module 'builtins' (built-in)>
# expect: b'\x80\x04\x8c\x08builtins\x8c\x04nope\x93.' AttributeError Can't get attribute 'nope' on <module 'builtins' (built-in)>
# expect: b'K\x01K\x02\x93.' UnpicklingError STACK_GLOBAL requires str
# expect: b'\x82\x01.' ValueError unregistered extension code 1
# expect: b'\x83\x01\x00.' ValueError unregistered extension code 1
# expect: b'\x82\x00.' UnpicklingError EXT specifies code <= 0
# expect: b'(cbuiltins\nint\nK\x05o.' 5
# expect: b'(o.' UnpicklingError unpickling stack underflow
# expect: b'(K\x05ibuiltins\nint\n.' 5
# expect: b'cbuiltins\nint\n)\x81.' 0
# expect: b'K\x01)\x81.' UnpicklingError NEWOBJ class argument must be a type, not int
# expect: b'cbuiltins\nint\nK\x01\x81.' UnpicklingError NEWOBJ args argument must be a tuple, not int
# expect: b'cbuiltins\nint\n)}\x92.' 0
# expect: b'cbuiltins\nint\n)K\x01\x92.' UnpicklingError NEWOBJ_EX kwargs argument must be a dict, not int
# expect: b'cbuiltins\nint\n(K\x01tR.' 1
# expect: b'cbuiltins\nint\nK\x01R.' TypeError argument list must be a tuple
# expect: b'K\x01}b.' AttributeError 'int' object has no attribute '__dict__'
# expect: b'K\x01K\x02b.' UnpicklingError state is not a dictionary
# expect: b'Pabc\n.' UnpicklingError A load persistent id instruction was encountered, but no persistent_load function was specified.
# expect: b'K\x01Q.' UnpicklingError A load persistent id instruction was encountered, but no persistent_load function was specified.
# expect: b'\x97.' UnpicklingError pickle stream refers to out-of-band data but no *buffers* argument was given
# expect: b'\x98.' UnpicklingError unpickling stack underflow
# expect: b'p0\n.' UnpicklingError unpickling stack underflow
# expect: b'K\x01p-1\n.' ValueError negative PUT argument
# expect: b'K\x01q\x00h\x00\x86.' (1, 1)
# expect: b'\x94.' UnpicklingError unpickling stack underflow
# expect: b'K\x01\x94h\x00\x86.' (1, 1)
# expect: b'N.' None
# expect: b'\x88.' True
# expect: b'\x8a\x01\xff.' -1
# expect: b'\x8a\x00.' 0
# expect: b'\x8b\xff\xff\xff\xff.' UnpicklingError LONG pickle has negative byte count
# expect: b'G?\xf8\x00\x00\x00\x00\x00\x00.' 1.5
# expect: b'B\x01\x00\x00\x00a.' b'a'
# expect: b'C\x01a.' b'a'
# expect: b'\x96\x01\x00\x00\x00\x00\x00\x00\x00a.' bytearray(b'a')
# expect: b'\x8e\x01\x00\x00\x00\x00\x00\x00\x00a.' b'a'
# expect: b'\x80\x04\x95\x02\x00\x00\x00\x00\x00\x00\x00K\x01.' 1
# expect: b'\x80\x04\x95\x01\x00\x00\x00\x00\x00\x00\x00K\x01.' 1
# expect: b'(((.' UnpicklingError unexpected MARK found
# expect: b'K\x01(0.' 1






























































































print(pickle.loads(b"S'\xe9'\n.",encoding="latin1"),pickle.loads(b"S'\xe9'\n.",encoding="bytes"),pickle.loads(b"S'\xe9'\n.",errors="replace"))
# expect: é b'\xe9' �

tr(lambda:pickle.loads("a"))  # expect: TypeError a bytes-like object is required, not 'str'
tr(lambda:pickle.loads(3))  # expect: TypeError a bytes-like object is required, not 'int'
tr(lambda:pickle.dumps(1,9))  # expect: ValueError pickle protocol must be <= 5
tr(lambda:pickle.dumps(1,-1))  # expect: b'\x80\x05K\x01.'
tr(lambda:pickle.dumps(1,2,buffer_callback=print))  # expect: ValueError buffer_callback needs protocol >= 5
tr(lambda:pickle.dump(1,3))  # expect: TypeError file must have a 'write' attribute
tr(lambda:pickle.load(3))  # expect: TypeError file must have 'read' and 'readline' attributes
tr(lambda:pickle.dumps(1,"a"))  # expect: TypeError 'str' object cannot be interpreted as an integer
tr(lambda:pickle.dumps(1,protocol=True))  # expect: b'K\x01.'
