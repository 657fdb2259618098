import uuid


def t(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except BaseException as error:
        print(type(error).__name__, error)


U=uuid.UUID
u=U('12345678-1234-5678-1234-567812345678')
print(u,repr(u),u.int,u.hex,u.urn,u.fields,u.bytes,u.bytes_le,u.version,u.variant,u.time,u.node,u.clock_seq,u.time_low,u.time_mid,u.time_hi_version,u.clock_seq_hi_variant,u.clock_seq_low,u.is_safe,hash(u)==hash(u.int),int(u)==u.int)
# expect: 12345678-1234-5678-1234-567812345678 UUID('12345678-1234-5678-1234-567812345678') 24197857161011715162171839636988778104 12345678123456781234567812345678 urn:uuid:12345678-1234-5678-1234-567812345678 (305419896, 4660, 22136, 18, 52, 95073701484152) b'\x124Vx\x124Vx\x124Vx\x124Vx' b'xV4\x124\x12xV\x124Vx\x124Vx' None reserved for NCS compatibility 466142576285865592 95073701484152 4660 305419896 4660 22136 18 52 SafeUUID.unknown True True
t(U,'x')  # expect: ValueError badly formed hexadecimal UUID string
t(U)  # expect: TypeError one of the hex, bytes, bytes_le, fields, or int arguments must be given
t(U,'{12345678123456781234567812345678}')  # expect: UUID('12345678-1234-5678-1234-567812345678')
t(U,'urn:uuid:12345678-1234-5678-1234-567812345678')  # expect: UUID('12345678-1234-5678-1234-567812345678')
t(U,bytes=b'a'*15)  # expect: ValueError bytes is not a 16-char string
t(U,bytes_le=b'a'*15)  # expect: ValueError bytes_le is not a 16-char string
t(U,bytes=b'a'*16)  # expect: UUID('61616161-6161-6161-6161-616161616161')
t(U,bytes_le=bytes(range(16)))  # expect: UUID('03020100-0504-0706-0809-0a0b0c0d0e0f')
t(U,fields=(1,2,3))  # expect: ValueError fields is not a 6-tuple
t(U,fields=(1,2,3,4,5,6))  # expect: UUID('00000001-0002-0003-0405-000000000006')
t(U,int=5,version=4)  # expect: UUID('00000000-0000-4000-8000-000000000005')
t(U,int=-1)  # expect: ValueError int is out of range (need a 128-bit value)
t(U,int=2**128)  # expect: ValueError int is out of range (need a 128-bit value)
t(U,int=1,version=6)  # expect: ValueError illegal version number
t(U,fields=(2**32,0,0,0,0,0))  # expect: ValueError field 1 out of range (need a 32-bit value)
t(U,fields=(0,2**16,0,0,0,0))  # expect: ValueError field 2 out of range (need a 16-bit value)
t(U,fields=(0,0,2**16,0,0,0))  # expect: ValueError field 3 out of range (need a 16-bit value)
t(U,fields=(0,0,0,256,0,0))  # expect: ValueError field 4 out of range (need an 8-bit value)
t(U,fields=(0,0,0,0,256,0))  # expect: ValueError field 5 out of range (need an 8-bit value)
t(U,fields=(0,0,0,0,0,2**48))  # expect: ValueError field 6 out of range (need a 48-bit value)
t(U,'z'*32)  # expect: ValueError invalid literal for int() with base 16: 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz'
t(U,hex='1'*32,int=3)  # expect: TypeError one of the hex, bytes, bytes_le, fields, or int arguments must be given
t(U,int=1,version=0)  # expect: ValueError illegal version number
t(uuid.uuid3,uuid.NAMESPACE_DNS,'python.org')  # expect: UUID('6fa459ea-ee8a-3ca4-894e-db77e160355e')
t(uuid.uuid5,uuid.NAMESPACE_URL,b'python.org')  # expect: UUID('7af94e2b-4dd9-50f0-9c9a-8a48519bdef0')
x=uuid.uuid4()
print(x.version,x.variant)  # expect: 4 specified in RFC 4122
x=uuid.uuid1(0x123456789abc,0x1234)
print(x.node,x.clock_seq,x.version)  # expect: 20015998343868 4660 1
t(lambda:u<U(int=5))  # expect: False
t(lambda:u<3)  # expect: TypeError '<' not supported between instances of 'UUID' and 'int'
t(lambda:u==3)  # expect: False
t(setattr,u,'int',3)  # expect: TypeError UUID objects are immutable
t(lambda:sorted([u,U(int=3)])[0])  # expect: UUID('00000000-0000-0000-0000-000000000003')
t(lambda: u.version or 3)  # expect: 3
t(lambda: U(int=0).version)  # expect: None
t(lambda: uuid.SafeUUID(0))  # expect: <SafeUUID.safe: 0>
t(lambda: list(uuid.SafeUUID))  # expect: [<SafeUUID.safe: 0>, <SafeUUID.unsafe: -1>, <SafeUUID.unknown: None>]
t(uuid.uuid3,3,'a')  # expect: AttributeError 'int' object has no attribute 'bytes'
t(uuid.uuid5,uuid.NAMESPACE_DNS,3)  # expect: TypeError can't concat int to bytes
import copy
t(lambda: copy.copy(u)==u)  # expect: True
t(lambda:copy.deepcopy(u) is u)  # expect: False
t(lambda:U(int=0xc<<60).variant)  # expect: 'reserved for Microsoft compatibility'
t(lambda:U(int=0xe<<60).variant)  # expect: 'reserved for future definition'
t(lambda:U(int=8<<60).variant)  # expect: 'specified in RFC 4122'
t(lambda: u.foo)  # expect: AttributeError 'UUID' object has no attribute 'foo'
t(setattr,u,'foo',1)  # expect: TypeError UUID objects are immutable
t(lambda: '%s'%u)  # expect: '12345678-1234-5678-1234-567812345678'
