# The old names of byte order marks
import codecs

for name in "BOM32_LE", "BOM32_BE", "BOM64_LE", "BOM64_BE":
    print(name, getattr(codecs, name))
# expect: BOM32_LE b'\xff\xfe'
# expect: BOM32_BE b'\xfe\xff'
# expect: BOM64_LE b'\xff\xfe\x00\x00'
# expect: BOM64_BE b'\x00\x00\xfe\xff'




