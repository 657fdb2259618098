# Library, pickle: Pickler and Unpickler with their hooks, buffers, the registry of extensions.
# heap: 250K, pickle with collections and io
import collections
import copyreg
import io
import pickle


class Reg:
    def __init__(s,x): s.x=x


def tr(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__,e)


class P(pickle.Pickler):
    def persistent_id(s,o):
        return o.x if isinstance(o,Reg) else None
class U(pickle.Unpickler):
    def persistent_load(s,p): return Reg(p)
for proto in range(6):
    f=io.BytesIO(); P(f,proto).dump([1,Reg("abc"),2]); print(f.getvalue()); f.seek(0); print(U(f).load()[1].x)
    f.seek(0); tr(lambda: pickle.load(f))
# expect: b'(lp0\nI1\naPabc\naI2\na.'
# expect: abc
# expect: UnpicklingError A load persistent id instruction was encountered, but no persistent_load function was specified.
# expect: b']q\x00(K\x01X\x03\x00\x00\x00abcq\x01QK\x02e.'
# expect: abc
# expect: UnpicklingError A load persistent id instruction was encountered, but no persistent_load function was specified.
# expect: b'\x80\x02]q\x00(K\x01X\x03\x00\x00\x00abcq\x01QK\x02e.'
# expect: abc
# expect: UnpicklingError A load persistent id instruction was encountered, but no persistent_load function was specified.
# expect: b'\x80\x03]q\x00(K\x01X\x03\x00\x00\x00abcq\x01QK\x02e.'
# expect: abc
# expect: UnpicklingError A load persistent id instruction was encountered, but no persistent_load function was specified.
# expect: b'\x80\x04\x95\x10\x00\x00\x00\x00\x00\x00\x00]\x94(K\x01\x8c\x03abc\x94QK\x02e.'
# expect: abc
# expect: UnpicklingError A load persistent id instruction was encountered, but no persistent_load function was specified.
# expect: b'\x80\x05\x95\x10\x00\x00\x00\x00\x00\x00\x00]\x94(K\x01\x8c\x03abc\x94QK\x02e.'
# expect: abc
# expect: UnpicklingError A load persistent id instruction was encountered, but no persistent_load function was specified.
f=io.BytesIO()
tr(lambda: P(f,0).dump(Reg("é")))  # expect: PicklingError persistent IDs in protocol 0 must be ASCII strings
class F(pickle.Unpickler):
    def find_class(s,m,n):
        if (m,n)!=("builtins","range"): raise pickle.UnpicklingError(f"global {m}.{n} is forbidden")
        return super().find_class(m,n)
for o in [range(3),len]:
    for p in range(6): tr(lambda: F(io.BytesIO(pickle.dumps(o,p))).load())
# expect: UnpicklingError global __builtin__.xrange is forbidden
# expect: UnpicklingError global __builtin__.xrange is forbidden
# expect: UnpicklingError global __builtin__.xrange is forbidden
# expect: range(0, 3)
# expect: range(0, 3)
# expect: range(0, 3)
# expect: UnpicklingError global __builtin__.len is forbidden
# expect: UnpicklingError global __builtin__.len is forbidden
# expect: UnpicklingError global __builtin__.len is forbidden
# expect: UnpicklingError global builtins.len is forbidden
# expect: UnpicklingError global builtins.len is forbidden
# expect: UnpicklingError global builtins.len is forbidden
class R(pickle.Pickler):
    def reducer_override(s,o):
        if isinstance(o,Reg): return int,(5,)
        return NotImplemented
f=io.BytesIO()
R(f).dump([Reg(1),len])
print(pickle.loads(f.getvalue()))  # expect: [5, <built-in function len>]
f=io.BytesIO()
p=pickle.Pickler(f)
p.dispatch_table=copyreg.dispatch_table.copy()
p.dispatch_table[Reg]=lambda o:(int,(o.x,))
p.dump([Reg(7)])
print(pickle.loads(f.getvalue()))  # expect: [7]
class DT(pickle.Pickler): dispatch_table=collections.ChainMap({Reg:lambda o:(str,(o.x,))},copyreg.dispatch_table)
f=io.BytesIO()
DT(f).dump([Reg(7),1j])
print(pickle.loads(f.getvalue()))  # expect: ['7', 1j]
f=io.BytesIO()
p=pickle.Pickler(f,2)
x=[1]
p.dump(x)
p.dump(x)
print(f.getvalue())  # expect: b'\x80\x02]q\x00K\x01a.\x80\x02h\x00.'
p.clear_memo()
p.dump(x)
print(f.getvalue())  # expect: b'\x80\x02]q\x00K\x01a.\x80\x02h\x00.\x80\x02]q\x00K\x01a.'
print(p.fast,p.bin)  # expect: 0 1
p.fast=True
p.dump([x,x])
print(f.getvalue())  # expect: b'\x80\x02]q\x00K\x01a.\x80\x02h\x00.\x80\x02]q\x00K\x01a.\x80\x02](h\x00h\x00e.'
f.seek(0)
u=pickle.Unpickler(f)
print(u.load(),u.load(),u.load(),u.load())  # expect: [1] [1] [1] [[1], [1]]
tr(u.load)  # expect: EOFError Ran out of input
print(u.memo.copy())  # expect: {0: [1]}
class NoInit(pickle.Pickler):
    def __init__(s): pass
tr(lambda: NoInit().dump(1))  # expect: PicklingError Pickler.__init__() was not called by NoInit.__init__()
class NoInit2(pickle.Unpickler):
    def __init__(s): pass
tr(lambda: NoInit2().load())  # expect: UnpicklingError Unpickler.__init__() was not called by NoInit2.__init__()
bufs=[]
d=pickle.dumps(pickle.PickleBuffer(bytearray(b"abc")),5,buffer_callback=bufs.append)
print(d,bufs and bytes(bufs[0]))  # expect: b'\x80\x05\x97.' b'abc'
print(bytes(pickle.loads(d,buffers=bufs)))  # expect: b'abc'
tr(lambda:pickle.loads(d))
# expect: UnpicklingError pickle stream refers to out-of-band data but no *buffers* argument was given
tr(lambda:pickle.loads(d,buffers=[]))  # expect: UnpicklingError not enough out-of-band buffers
tr(lambda:pickle.loads(d,buffers=[b"x"]))  # expect: b'x'
print(pickle.dumps(pickle.PickleBuffer(b"abc"),5),pickle.dumps(pickle.PickleBuffer(bytearray(b"abc")),5))
# expect: b'\x80\x05\x95\x07\x00\x00\x00\x00\x00\x00\x00C\x03abc\x94.' b'\x80\x05\x95\x0e\x00\x00\x00\x00\x00\x00\x00\x96\x03\x00\x00\x00\x00\x00\x00\x00abc\x94.'
tr(lambda: pickle.dumps(pickle.PickleBuffer(b"a"),4))  # expect: PicklingError PickleBuffer can only pickled with protocol >= 5
d=pickle.dumps(pickle.PickleBuffer(b"abc"),5,buffer_callback=lambda b:None);print(d, pickle.loads(d,buffers=[bytearray(b"q")]).readonly)
# expect: b'\x80\x05\x97\x98.' True
pb=pickle.PickleBuffer(b"abc")
print(pb.raw().tobytes(), memoryview(pb).tobytes())  # expect: b'abc' b'abc'
pb.release()
tr(pb.raw)  # expect: ValueError operation forbidden on released PickleBuffer object
tr(lambda:memoryview(pb))  # expect: ValueError operation forbidden on released PickleBuffer object
copyreg.add_extension("__main__","Reg",240)
for p in range(6): d=pickle.dumps(Reg,p); print(d); print(pickle.loads(d))
# expect: b'c__main__\nReg\np0\n.'
# expect: <class '__main__.Reg'>
# expect: b'c__main__\nReg\nq\x00.'
# expect: <class '__main__.Reg'>
# expect: b'\x80\x02\x82\xf0.'
# expect: <class '__main__.Reg'>
# expect: b'\x80\x03\x82\xf0.'
# expect: <class '__main__.Reg'>
# expect: b'\x80\x04\x82\xf0.'
# expect: <class '__main__.Reg'>
# expect: b'\x80\x05\x82\xf0.'
# expect: <class '__main__.Reg'>
tr(lambda:copyreg.add_extension("__main__","Reg",241))
# expect: ValueError key ('__main__', 'Reg') is already registered with code 240
tr(lambda:copyreg.add_extension("__main__","Rg",240))
# expect: ValueError code 240 is already in use for key ('__main__', 'Reg')
tr(lambda:copyreg.add_extension("m","x",0))  # expect: ValueError code out of range
copyreg.remove_extension("__main__","Reg",240)
tr(lambda:copyreg.remove_extension("__main__","Reg",240))
# expect: ValueError key ('__main__', 'Reg') is not registered with code 240
copyreg.clear_extension_cache()
tr(lambda:copyreg.pickle(int,3))  # expect: TypeError reduction functions must be callable
tr(lambda:copyreg.constructor(3))  # expect: TypeError constructors must be callable
print(pickle.__all__==sorted(pickle.__all__), len(pickle.__all__), pickle.format_version, pickle.compatible_formats, pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL)
# expect: False 82 4.0 ['1.0', '1.1', '1.2', '1.3', '2.0', '3.0', '4.0', '5.0'] 5 4
print(pickle.PickleError.__mro__, pickle.Pickler, pickle.Unpickler, pickle.PickleBuffer)
# expect: (<class '_pickle.PickleError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) <class '_pickle.Pickler'> <class '_pickle.Unpickler'> <class 'pickle.PickleBuffer'>
class St:
    __slots__=("a","__b")
    def __init__(s): s.a=1; s.__b=2
print(copyreg._slotnames(St), pickle.loads(pickle.dumps(St()))._St__b)  # expect: ['a', '_St__b'] 2
