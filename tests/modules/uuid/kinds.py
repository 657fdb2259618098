# Library, uuid: the variants, the name spaces, and the parts of an identifier made of time and machine.
import uuid

print(uuid.RESERVED_NCS, uuid.RFC_4122, uuid.RESERVED_MICROSOFT, uuid.RESERVED_FUTURE, sep="; ")
# expect: reserved for NCS compatibility; specified in RFC 4122; reserved for Microsoft compatibility; reserved for future definition
for digit in "08cf":
    print(uuid.UUID(f"12345678-1234-4234-{digit}234-123456789abc").variant)
# expect: reserved for NCS compatibility
# expect: specified in RFC 4122
# expect: reserved for Microsoft compatibility
# expect: reserved for future definition
for space in (uuid.NAMESPACE_DNS, uuid.NAMESPACE_URL, uuid.NAMESPACE_OID, uuid.NAMESPACE_X500):
    print(space, uuid.uuid3(space, "a.b"), uuid.uuid5(space, "a.b"))
# expect: 6ba7b810-9dad-11d1-80b4-00c04fd430c8 73d315c1-64f2-3372-b833-bced7f4b2360 0e7af403-ee0d-594b-ab31-08b1c687f2fa
# expect: 6ba7b811-9dad-11d1-80b4-00c04fd430c8 c99ff75c-4d72-3777-b3a5-f68b45a2c67c a37888df-4975-56b9-8e52-9561bbc36afc
# expect: 6ba7b812-9dad-11d1-80b4-00c04fd430c8 93b97f6b-5a22-362d-82f3-8851be69b0c3 6a9e99ec-42e1-5591-aee0-e320c3d0d855
# expect: 6ba7b814-9dad-11d1-80b4-00c04fd430c8 e33fa82c-0832-36cd-879e-7c5ee7d5da0e b2f2a28e-f04c-5bcc-950e-aa54d970bfe0
node = uuid.getnode()
print(0 <= node < 1 << 48, uuid.getnode() == node)  # expect: True True
one = uuid.uuid1(0x123456789ABC, 0x1234)
print(one.version, one.variant == uuid.RFC_4122, hex(one.node), hex(one.clock_seq), one.time > 0, one.is_safe in uuid.SafeUUID)
# expect: 1 True 0x123456789abc 0x1234 True True
print([member.name for member in uuid.SafeUUID], uuid.uuid4().version, uuid.uuid4() != uuid.uuid4())
# expect: ['safe', 'unsafe', 'unknown'] 4 True
value = uuid.UUID("{12345678123456781234567812345678}")
print(value, value.urn, value.hex, value.int, value.fields, value.bytes.hex(), value.bytes_le.hex(), value.time_low, value.time_mid, value.time_hi_version, value.clock_seq_hi_variant, value.clock_seq_low)
# expect: 12345678-1234-5678-1234-567812345678 urn:uuid:12345678-1234-5678-1234-567812345678 12345678123456781234567812345678 24197857161011715162171839636988778104 (305419896, 4660, 22136, 18, 52, 95073701484152) 12345678123456781234567812345678 78563412341278561234567812345678 305419896 4660 22136 18 52
