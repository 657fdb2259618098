# Library, pickle: the opcodes are bytes of their own; what programs made of them by hand give.
import pickle

NAMES = """ADDITEMS APPEND APPENDS BINBYTES BINBYTES8 BINFLOAT BINGET BININT BININT1 BININT2 BINPERSID BINPUT BINSTRING BINUNICODE BINUNICODE8
BUILD BYTEARRAY8 DICT DUP EMPTY_DICT EMPTY_LIST EMPTY_SET EMPTY_TUPLE EXT1 EXT2 EXT4 FALSE FLOAT FRAME FROZENSET GET GLOBAL INST INT LIST
LONG LONG1 LONG4 LONG_BINGET LONG_BINPUT MARK MEMOIZE NEWFALSE NEWOBJ NEWOBJ_EX NEWTRUE NEXT_BUFFER NONE OBJ PERSID POP POP_MARK PROTO PUT
READONLY_BUFFER REDUCE SETITEM SETITEMS SHORT_BINBYTES SHORT_BINSTRING SHORT_BINUNICODE STACK_GLOBAL STOP STRING TRUE TUPLE TUPLE1 TUPLE2
TUPLE3 UNICODE""".split()
print({name: getattr(pickle, name) for name in NAMES})
# expect: {'ADDITEMS': b'\x90', 'APPEND': b'a', 'APPENDS': b'e', 'BINBYTES': b'B', 'BINBYTES8': b'\x8e', 'BINFLOAT': b'G', 'BINGET': b'h', 'BININT': b'J', 'BININT1': b'K', 'BININT2': b'M', 'BINPERSID': b'Q', 'BINPUT': b'q', 'BINSTRING': b'T', 'BINUNICODE': b'X', 'BINUNICODE8': b'\x8d', 'BUILD': b'b', 'BYTEARRAY8': b'\x96', 'DICT': b'd', 'DUP': b'2', 'EMPTY_DICT': b'}', 'EMPTY_LIST': b']', 'EMPTY_SET': b'\x8f', 'EMPTY_TUPLE': b')', 'EXT1': b'\x82', 'EXT2': b'\x83', 'EXT4': b'\x84', 'FALSE': b'I00\n', 'FLOAT': b'F', 'FRAME': b'\x95', 'FROZENSET': b'\x91', 'GET': b'g', 'GLOBAL': b'c', 'INST': b'i', 'INT': b'I', 'LIST': b'l', 'LONG': b'L', 'LONG1': b'\x8a', 'LONG4': b'\x8b', 'LONG_BINGET': b'j', 'LONG_BINPUT': b'r', 'MARK': b'(', 'MEMOIZE': b'\x94', 'NEWFALSE': b'\x89', 'NEWOBJ': b'\x81', 'NEWOBJ_EX': b'\x92', 'NEWTRUE': b'\x88', 'NEXT_BUFFER': b'\x97', 'NONE': b'N', 'OBJ': b'o', 'PERSID': b'P', 'POP': b'0', 'POP_MARK': b'1', 'PROTO': b'\x80', 'PUT': b'p', 'READONLY_BUFFER': b'\x98', 'REDUCE': b'R', 'SETITEM': b's', 'SETITEMS': b'u', 'SHORT_BINBYTES': b'C', 'SHORT_BINSTRING': b'U', 'SHORT_BINUNICODE': b'\x8c', 'STACK_GLOBAL': b'\x93', 'STOP': b'.', 'STRING': b'S', 'TRUE': b'I01\n', 'TUPLE': b't', 'TUPLE1': b'\x85', 'TUPLE2': b'\x86', 'TUPLE3': b'\x87', 'UNICODE': b'V'}
print(len({getattr(pickle, name) for name in NAMES if name not in ("TRUE", "FALSE")}) == len(NAMES) - 2)  # expect: True
P = pickle
programs = [
    P.NONE + P.STOP, P.NEWTRUE + P.STOP, P.NEWFALSE + P.STOP, P.TRUE + P.STOP, P.FALSE + P.STOP, P.INT + b"-12\n" + P.STOP, P.LONG + b"99L\n" + P.STOP,
    P.FLOAT + b"1.5\n" + P.STOP, P.BINFLOAT + bytes.fromhex("3ff8000000000000") + P.STOP, P.BININT + b"\xff\xff\xff\xff" + P.STOP, P.BININT1 + b"\x07" + P.STOP,
    P.BININT2 + b"\x01\x02" + P.STOP, P.LONG1 + b"\x02\x00\x80" + P.STOP, P.LONG4 + b"\x01\0\0\0\x05" + P.STOP, P.STRING + b"'ab\\n'\n" + P.STOP,
    P.UNICODE + b"a\\u20ac\n" + P.STOP, P.BINUNICODE + b"\x02\0\0\0\xc3\xa9" + P.STOP, P.SHORT_BINUNICODE + b"\x01x" + P.STOP, P.BINUNICODE8 + b"\x01" + bytes(7) + b"y" + P.STOP,
    P.BINSTRING + b"\x01\0\0\0s" + P.STOP, P.SHORT_BINSTRING + b"\x01t" + P.STOP, P.BINBYTES + b"\x01\0\0\0b" + P.STOP, P.SHORT_BINBYTES + b"\x01c" + P.STOP,
    P.BINBYTES8 + b"\x01" + bytes(7) + b"d" + P.STOP, P.BYTEARRAY8 + b"\x01" + bytes(7) + b"e" + P.STOP, P.EMPTY_LIST + P.EMPTY_TUPLE + P.APPEND + P.STOP,
    P.EMPTY_LIST + P.MARK + P.NONE + P.NONE + P.APPENDS + P.STOP, P.MARK + P.NONE + P.LIST + P.STOP, P.MARK + P.NONE + P.TUPLE + P.STOP, P.NONE + P.TUPLE1 + P.STOP,
    P.NONE + P.NEWTRUE + P.TUPLE2 + P.STOP, P.NONE + P.NONE + P.NONE + P.TUPLE3 + P.STOP, P.EMPTY_DICT + P.NONE + P.NEWTRUE + P.SETITEM + P.STOP,
    P.EMPTY_SET + P.MARK + P.NONE + P.ADDITEMS + P.STOP, P.MARK + P.NEWTRUE + P.FROZENSET + P.STOP, P.NONE + P.DUP + P.TUPLE2 + P.STOP, P.NONE + P.NEWTRUE + P.POP + P.STOP,
    P.NONE + P.MARK + P.NEWTRUE + P.POP_MARK + P.STOP, P.NEWTRUE + P.BINPUT + b"\x05" + P.BINGET + b"\x05" + P.TUPLE2 + P.STOP,
    P.NEWTRUE + P.LONG_BINPUT + b"\x05\0\0\0" + P.LONG_BINGET + b"\x05\0\0\0" + P.TUPLE2 + P.STOP, P.NEWTRUE + P.PUT + b"3\n" + P.GET + b"3\n" + P.TUPLE2 + P.STOP,
    P.NEWTRUE + P.MEMOIZE + P.BINGET + b"\0" + P.TUPLE2 + P.STOP, P.GLOBAL + b"builtins\nlen\n" + P.STOP, P.GLOBAL + b"builtins\nabs\n" + P.BININT + b"\xff\xff\xff\xff" + P.TUPLE1 + P.REDUCE + P.STOP,
    P.MARK + P.GLOBAL + b"builtins\nint\n" + P.SHORT_BINUNICODE + b"\x017" + P.OBJ + P.STOP, P.MARK + P.SHORT_BINUNICODE + b"\x018" + P.INST + b"builtins\nint\n" + P.STOP,
    P.PROTO + b"\x04" + P.FRAME + b"\x02" + bytes(7) + P.NONE + P.STOP,
]
for program in programs:
    print(program.hex(), repr(pickle.loads(program)))
# expect: 4e2e None
# expect: 882e True
# expect: 892e False
# expect: 4930310a2e True
# expect: 4930300a2e False
# expect: 492d31320a2e -12
# expect: 4c39394c0a2e 99
# expect: 46312e350a2e 1.5
# expect: 473ff80000000000002e 1.5
# expect: 4affffffff2e -1
# expect: 4b072e 7
# expect: 4d01022e 513
# expect: 8a0200802e -32768
# expect: 8b01000000052e 5
# expect: 532761625c6e270a2e 'ab\n'
# expect: 56615c75323061630a2e 'a€'
# expect: 5802000000c3a92e 'é'
# expect: 8c01782e 'x'
# expect: 8d0100000000000000792e 'y'
# expect: 5401000000732e 's'
# expect: 5501742e 't'
# expect: 4201000000622e b'b'
# expect: 4301632e b'c'
# expect: 8e0100000000000000642e b'd'
# expect: 960100000000000000652e bytearray(b'e')
# expect: 5d29612e [()]
# expect: 5d284e4e652e [None, None]
# expect: 284e6c2e [None]
# expect: 284e742e (None,)
# expect: 4e852e (None,)
# expect: 4e88862e (None, True)
# expect: 4e4e4e872e (None, None, None)
# expect: 7d4e88732e {None: True}
# expect: 8f284e902e {None}
# expect: 2888912e frozenset({True})
# expect: 4e32862e (None, None)
# expect: 4e88302e None
# expect: 4e2888312e None
# expect: 8871056805862e (True, True)
# expect: 8872050000006a05000000862e (True, True)
# expect: 8870330a67330a862e (True, True)
# expect: 88946800862e (True, True)
# expect: 636275696c74696e730a6c656e0a2e <built-in function len>
# expect: 636275696c74696e730a6162730a4affffffff85522e 1
# expect: 28636275696c74696e730a696e740a8c01376f2e 7
# expect: 288c0138696275696c74696e730a696e740a2e 8
# expect: 80049502000000000000004e2e None
for broken in (P.PERSID + b"1\n" + P.STOP, P.NONE + P.BINPERSID + P.STOP, P.EXT1 + b"\x01" + P.STOP, P.EXT2 + b"\x01\0" + P.STOP, P.EXT4 + b"\0\0\0\0" + P.STOP, P.NEXT_BUFFER + P.STOP, P.POP + P.STOP, P.PROTO + b"\x09", P.NONE + P.BUILD + P.STOP, b"", P.BINGET + b"\x09" + P.STOP):
    try:
        print(pickle.loads(broken))
    except Exception as error:
        print(broken.hex(), type(error).__name__)
# expect: 50310a2e UnpicklingError
# expect: 4e512e UnpicklingError
# expect: 82012e ValueError
# expect: 8301002e ValueError
# expect: 84000000002e UnpicklingError
# expect: 972e UnpicklingError
# expect: 302e UnpicklingError
# expect: 8009 ValueError
# expect: 4e622e UnpicklingError
# expect:  EOFError
# expect: 68092e UnpicklingError
print(bytes(pickle.loads(P.NEXT_BUFFER + P.STOP, buffers=[bytearray(b"x")])), pickle.loads(P.NEXT_BUFFER + P.READONLY_BUFFER + P.STOP, buffers=[bytearray(b"x")]).readonly)
# expect: b'x' True
