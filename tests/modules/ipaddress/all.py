# Library, ipaddress: addresses, networks, interfaces; good and bad texts.
import ipaddress as I


def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as e:
        print(text, "->", type(e).__name__, e)


for text in (
    "I.ip_address('1.2.3.4')", "I.ip_address('::1')", 'I.ip_address(5)', 'I.ip_address(2**40)', "I.ip_address(b'\\1\\2\\3\\4')", "I.ip_address('x')",
    'I.ip_address(-1)', 'I.ip_address(2**128)', "I.IPv4Address('1.2.3')", "I.IPv4Address('1.2.3.256')", "I.IPv4Address('1.2.3.04')",
    "I.IPv4Address('1.2.3.')", "I.IPv4Address('1.2.3.a')", "I.IPv4Address('1.2.3.4444')", 'I.IPv4Address(-1)', 'I.IPv4Address(2**32)',
    "I.IPv4Address(b'abc')", "I.IPv4Address('')", "I.IPv4Address('1.2.3.4/8')", 'I.IPv4Address(1.5)', "I.IPv6Address('2001:db8::1')",
    "I.IPv6Address('::')", "I.IPv6Address('1::2::3')", "I.IPv6Address(':1')", "I.IPv6Address('1:')", "I.IPv6Address('1:2')",
    "I.IPv6Address('1:2:3:4:5:6:7:8:9')", "I.IPv6Address('g::')", "I.IPv6Address('12345::')", "I.IPv6Address('::1.2.3.4')",
    "I.IPv6Address('::ffff:1.2.3.4')", "I.IPv6Address('fe80::1%eth0')", "I.IPv6Address('1:2:3:4:5:6:7:8')", "I.IPv6Address('1:0:0:2:0:0:0:3')",
    "I.IPv6Address('1:2:3:4:5:6:7::')", "I.IPv6Address('::1.2.3')", "I.IPv6Address('')", "I.IPv6Address(b'x'*16)",
    "I.IPv6Address('1:2:3:4:5:6:7:8::')", "I.IPv6Address('::1%')", "I.ip_network('10.0.0.0/8')", "I.ip_network('10.0.0.1/8')",
    "I.ip_network('10.0.0.1/8',strict=False)", "I.ip_network('10.0.0.0/255.0.0.0')", "I.ip_network('10.0.0.0/0.255.255.255')",
    "I.ip_network('10.0.0.0/33')", "I.ip_network('10.0.0.0/x')", "I.ip_network('10.0.0.0/255.0.255.0')", "I.ip_network('2001:db8::/32')",
    "I.ip_network('1.2.3.4')", 'I.ip_network((1,))', "I.ip_network(('10.0.0.0',8))", 'I.ip_network(0)', "I.ip_network('a/b/c')",
    "I.IPv4Network('1.2.3.4/8/9')", "I.ip_interface('10.0.0.1/8')", "I.ip_interface('::1/64')", "I.ip_interface('x')",
    "I.IPv4Network('10.0.0.0/30')[1]", "I.IPv4Network('10.0.0.0/30')[-1]", "I.IPv4Network('10.0.0.0/30')[4]", "list(I.IPv4Network('10.0.0.0/30'))",
    "list(I.IPv4Network('10.0.0.0/30').hosts())", "list(I.IPv4Network('10.0.0.0/31').hosts())", "list(I.IPv4Network('10.0.0.0/32').hosts())",
    "I.IPv4Network('10.0.0.0/30').num_addresses", "I.IPv4Network('10.0.0.0/24').broadcast_address", "I.IPv4Network('10.0.0.0/24').network_address",
    "I.IPv4Network('10.0.0.0/24').netmask", "I.IPv4Network('10.0.0.0/24').hostmask", "I.IPv4Network('10.0.0.0/24').prefixlen",
    "I.IPv4Network('10.0.0.0/24').with_netmask", "I.IPv4Network('10.0.0.0/24').with_hostmask", "I.IPv4Network('10.0.0.0/24').with_prefixlen",
    "I.IPv4Network('10.0.0.0/24').exploded", "I.IPv4Network('10.0.0.0/24').compressed", "list(I.IPv4Network('10.0.0.0/24').subnets())",
    "list(I.IPv4Network('10.0.0.0/24').subnets(2))", "list(I.IPv4Network('10.0.0.0/24').subnets(new_prefix=25))",
    "list(I.IPv4Network('10.0.0.0/24').subnets(9))", "list(I.IPv4Network('10.0.0.0/24').subnets(new_prefix=20))",
    "I.IPv4Network('10.0.0.0/24').supernet()", "I.IPv4Network('10.0.0.0/24').supernet(4)", "I.IPv4Network('10.0.0.0/24').supernet(new_prefix=16)",
    "I.IPv4Network('10.0.0.0/2').supernet(4)", "I.IPv4Network('10.0.0.0/24').overlaps(I.IPv4Network('10.0.0.128/25'))",
    "I.IPv4Network('10.0.0.128/25').subnet_of(I.IPv4Network('10.0.0.0/24'))",
    "I.IPv4Network('10.0.0.0/24').supernet_of(I.IPv4Network('10.0.0.0/25'))", "I.IPv4Network('10.0.0.0/24').subnet_of(I.IPv6Network('::/0'))",
    "list(I.IPv4Network('10.0.0.0/28').address_exclude(I.IPv4Network('10.0.0.1/32')))",
    "list(I.IPv4Network('10.0.0.0/28').address_exclude(I.IPv4Network('11.0.0.1/32')))",
    "I.IPv4Network('10.0.0.0/24').compare_networks(I.IPv4Network('10.0.1.0/24'))", "I.IPv4Address('10.0.0.5') in I.IPv4Network('10.0.0.0/24')",
    "I.IPv6Address('::1') in I.IPv4Network('10.0.0.0/24')", "I.IPv4Address('1.2.3.4')+1", "I.IPv4Address('1.2.3.4')-5",
    "I.IPv4Address('255.255.255.255')+1", "int(I.IPv4Address('1.2.3.4'))", "I.IPv4Address('1.2.3.4')<I.IPv4Address('1.2.3.5')",
    "I.IPv4Address('1.2.3.4')<I.IPv6Address('::')", "I.IPv4Address('1.2.3.4')==1", "I.IPv4Address('1.2.3.4')<1",
    "hash(I.IPv4Address('1.2.3.4'))==hash(I.IPv4Address(0x01020304))", "I.IPv4Address('1.2.3.4').packed", "I.IPv4Address('1.2.3.4').reverse_pointer",
    "I.IPv6Address('2001:db8::1').reverse_pointer", "I.IPv6Address('2001:db8::1').exploded", "I.IPv6Address('2001:db8::1').compressed",
    "I.IPv6Address('2001:db8::1').packed", "I.IPv4Address('1.2.3.4').version,I.IPv4Address('1.2.3.4').max_prefixlen",
    "str(I.IPv6Address('fe80::1%e')),I.IPv6Address('fe80::1%e').scope_id",
    "I.IPv6Address('::ffff:1.2.3.4').ipv4_mapped,I.IPv6Address('::1').ipv4_mapped", "I.IPv6Address('2002:102:304::').sixtofour",
    "I.IPv6Address('2001:0:4136:e378:8000:63bf:3fff:fdd2').teredo", "format(I.IPv4Address('1.2.3.4'),'b')", "format(I.IPv4Address('1.2.3.4'),'#_X')",
    "format(I.IPv4Address('1.2.3.4'),'>12')", 'f"{I.IPv4Address(\'1.2.3.4\'):s}"', 'f"{I.IPv4Address(\'1.2.3.4\'):n}"',
    "list(I.summarize_address_range(I.IPv4Address('10.0.0.1'),I.IPv4Address('10.0.0.9')))",
    "list(I.summarize_address_range(I.IPv4Address('10.0.0.9'),I.IPv4Address('10.0.0.1')))", 'list(I.summarize_address_range(1,2))',
    "list(I.collapse_addresses([I.IPv4Network('10.0.0.0/25'),I.IPv4Network('10.0.0.128/25'),I.IPv4Network('10.0.1.0/24'),I.IPv4Address('9.9.9.9')]))",
    "list(I.collapse_addresses([I.IPv4Address('1.1.1.1'),I.IPv6Address('::')]))", 'I.v4_int_to_packed(5)', 'I.v6_int_to_packed(5)',
    'I.v4_int_to_packed(-5)', "I.get_mixed_type_key(I.IPv4Address('1.1.1.1'))",
    "I.IPv4Interface('10.1.2.3/8').ip,I.IPv4Interface('10.1.2.3/8').network,I.IPv4Interface('10.1.2.3/8').with_netmask,I.IPv4Interface('10.1.2.3/8').with_prefixlen",
    "str(I.IPv4Interface('10.1.2.3')),I.IPv4Interface('10.1.2.3/8')==I.IPv4Address('10.1.2.3')",
    "sorted([I.ip_network('10.0.0.0/8'),I.ip_network('10.0.0.0/7',False),I.ip_network('9.0.0.0/8')])",
    "I.IPv4Network('10.0.0.0/8')==I.IPv4Network('10.0.0.0/9')", "hash(I.IPv4Network('10.0.0.0/8'))==hash(I.IPv4Network('10.0.0.0/8'))",
    "list(I.ip_network('::/126').hosts())", 'I.IPV4LENGTH,I.IPV6LENGTH', 'I.AddressValueError.__mro__[1],I.NetmaskValueError.__mro__[1]',
    "I.IPv4Interface('10.1.2.3/8')+1", "I.IPv4Interface('10.1.2.3/8')<I.IPv4Interface('10.1.2.4/8')",
):  # fmt: skip
    show(text)
# expect: I.ip_address('1.2.3.4') -> IPv4Address('1.2.3.4')
# expect: I.ip_address('::1') -> IPv6Address('::1')
# expect: I.ip_address(5) -> IPv4Address('0.0.0.5')
# expect: I.ip_address(2**40) -> IPv6Address('::100:0:0')
# expect: I.ip_address(b'\1\2\3\4') -> IPv4Address('1.2.3.4')
# expect: I.ip_address('x') -> ValueError 'x' does not appear to be an IPv4 or IPv6 address
# expect: I.ip_address(-1) -> ValueError -1 does not appear to be an IPv4 or IPv6 address
# expect: I.ip_address(2**128) -> ValueError 340282366920938463463374607431768211456 does not appear to be an IPv4 or IPv6 address
# expect: I.IPv4Address('1.2.3') -> AddressValueError Expected 4 octets in '1.2.3'
# expect: I.IPv4Address('1.2.3.256') -> AddressValueError Octet 256 (> 255) not permitted in '1.2.3.256'
# expect: I.IPv4Address('1.2.3.04') -> AddressValueError Leading zeros are not permitted in '04' in '1.2.3.04'
# expect: I.IPv4Address('1.2.3.') -> AddressValueError Empty octet not permitted in '1.2.3.'
# expect: I.IPv4Address('1.2.3.a') -> AddressValueError Only decimal digits permitted in 'a' in '1.2.3.a'
# expect: I.IPv4Address('1.2.3.4444') -> AddressValueError At most 3 characters permitted in '4444' in '1.2.3.4444'
# expect: I.IPv4Address(-1) -> AddressValueError -1 (< 0) is not permitted as an IPv4 address
# expect: I.IPv4Address(2**32) -> AddressValueError 4294967296 (>= 2**32) is not permitted as an IPv4 address
# expect: I.IPv4Address(b'abc') -> AddressValueError b'abc' (len 3 != 4) is not permitted as an IPv4 address
# expect: I.IPv4Address('') -> AddressValueError Address cannot be empty
# expect: I.IPv4Address('1.2.3.4/8') -> AddressValueError Unexpected '/' in '1.2.3.4/8'
# expect: I.IPv4Address(1.5) -> AddressValueError Expected 4 octets in '1.5'
# expect: I.IPv6Address('2001:db8::1') -> IPv6Address('2001:db8::1')
# expect: I.IPv6Address('::') -> IPv6Address('::')
# expect: I.IPv6Address('1::2::3') -> AddressValueError At most one '::' permitted in '1::2::3'
# expect: I.IPv6Address(':1') -> AddressValueError At least 3 parts expected in ':1'
# expect: I.IPv6Address('1:') -> AddressValueError At least 3 parts expected in '1:'
# expect: I.IPv6Address('1:2') -> AddressValueError At least 3 parts expected in '1:2'
# expect: I.IPv6Address('1:2:3:4:5:6:7:8:9') -> AddressValueError Exactly 8 parts expected without '::' in '1:2:3:4:5:6:7:8:9'
# expect: I.IPv6Address('g::') -> AddressValueError Only hex digits permitted in 'g' in 'g::'
# expect: I.IPv6Address('12345::') -> AddressValueError At most 4 characters permitted in '12345' in '12345::'
# expect: I.IPv6Address('::1.2.3.4') -> IPv6Address('::102:304')
# expect: I.IPv6Address('::ffff:1.2.3.4') -> IPv6Address('::ffff:102:304')
# expect: I.IPv6Address('fe80::1%eth0') -> IPv6Address('fe80::1%eth0')
# expect: I.IPv6Address('1:2:3:4:5:6:7:8') -> IPv6Address('1:2:3:4:5:6:7:8')
# expect: I.IPv6Address('1:0:0:2:0:0:0:3') -> IPv6Address('1:0:0:2::3')
# expect: I.IPv6Address('1:2:3:4:5:6:7::') -> IPv6Address('1:2:3:4:5:6:7:0')
# expect: I.IPv6Address('::1.2.3') -> AddressValueError Expected 4 octets in '1.2.3' in '::1.2.3'
# expect: I.IPv6Address('') -> AddressValueError Address cannot be empty
# expect: I.IPv6Address(b'x'*16) -> IPv6Address('7878:7878:7878:7878:7878:7878:7878:7878')
# expect: I.IPv6Address('1:2:3:4:5:6:7:8::') -> AddressValueError At most 8 colons permitted in '1:2:3:4:5:6:7:8::'
# expect: I.IPv6Address('::1%') -> AddressValueError Invalid IPv6 address: "'::1%'"
# expect: I.ip_network('10.0.0.0/8') -> IPv4Network('10.0.0.0/8')
# expect: I.ip_network('10.0.0.1/8') -> ValueError 10.0.0.1/8 has host bits set
# expect: I.ip_network('10.0.0.1/8',strict=False) -> IPv4Network('10.0.0.0/8')
# expect: I.ip_network('10.0.0.0/255.0.0.0') -> IPv4Network('10.0.0.0/8')
# expect: I.ip_network('10.0.0.0/0.255.255.255') -> IPv4Network('10.0.0.0/8')
# expect: I.ip_network('10.0.0.0/33') -> ValueError '10.0.0.0/33' does not appear to be an IPv4 or IPv6 network
# expect: I.ip_network('10.0.0.0/x') -> ValueError '10.0.0.0/x' does not appear to be an IPv4 or IPv6 network
# expect: I.ip_network('10.0.0.0/255.0.255.0') -> ValueError '10.0.0.0/255.0.255.0' does not appear to be an IPv4 or IPv6 network
# expect: I.ip_network('2001:db8::/32') -> IPv6Network('2001:db8::/32')
# expect: I.ip_network('1.2.3.4') -> IPv4Network('1.2.3.4/32')
# expect: I.ip_network((1,)) -> IPv4Network('0.0.0.1/32')
# expect: I.ip_network(('10.0.0.0',8)) -> IPv4Network('10.0.0.0/8')
# expect: I.ip_network(0) -> IPv4Network('0.0.0.0/32')
# expect: I.ip_network('a/b/c') -> ValueError 'a/b/c' does not appear to be an IPv4 or IPv6 network
# expect: I.IPv4Network('1.2.3.4/8/9') -> AddressValueError Only one '/' permitted in '1.2.3.4/8/9'
# expect: I.ip_interface('10.0.0.1/8') -> IPv4Interface('10.0.0.1/8')
# expect: I.ip_interface('::1/64') -> IPv6Interface('::1/64')
# expect: I.ip_interface('x') -> ValueError 'x' does not appear to be an IPv4 or IPv6 interface
# expect: I.IPv4Network('10.0.0.0/30')[1] -> IPv4Address('10.0.0.1')
# expect: I.IPv4Network('10.0.0.0/30')[-1] -> IPv4Address('10.0.0.3')
# expect: I.IPv4Network('10.0.0.0/30')[4] -> IndexError address out of range
# expect: list(I.IPv4Network('10.0.0.0/30')) -> [IPv4Address('10.0.0.0'), IPv4Address('10.0.0.1'), IPv4Address('10.0.0.2'), IPv4Address('10.0.0.3')]
# expect: list(I.IPv4Network('10.0.0.0/30').hosts()) -> [IPv4Address('10.0.0.1'), IPv4Address('10.0.0.2')]
# expect: list(I.IPv4Network('10.0.0.0/31').hosts()) -> [IPv4Address('10.0.0.0'), IPv4Address('10.0.0.1')]
# expect: list(I.IPv4Network('10.0.0.0/32').hosts()) -> [IPv4Address('10.0.0.0')]
# expect: I.IPv4Network('10.0.0.0/30').num_addresses -> 4
# expect: I.IPv4Network('10.0.0.0/24').broadcast_address -> IPv4Address('10.0.0.255')
# expect: I.IPv4Network('10.0.0.0/24').network_address -> IPv4Address('10.0.0.0')
# expect: I.IPv4Network('10.0.0.0/24').netmask -> IPv4Address('255.255.255.0')
# expect: I.IPv4Network('10.0.0.0/24').hostmask -> IPv4Address('0.0.0.255')
# expect: I.IPv4Network('10.0.0.0/24').prefixlen -> 24
# expect: I.IPv4Network('10.0.0.0/24').with_netmask -> '10.0.0.0/255.255.255.0'
# expect: I.IPv4Network('10.0.0.0/24').with_hostmask -> '10.0.0.0/0.0.0.255'
# expect: I.IPv4Network('10.0.0.0/24').with_prefixlen -> '10.0.0.0/24'
# expect: I.IPv4Network('10.0.0.0/24').exploded -> '10.0.0.0/24'
# expect: I.IPv4Network('10.0.0.0/24').compressed -> '10.0.0.0/24'
# expect: list(I.IPv4Network('10.0.0.0/24').subnets()) -> [IPv4Network('10.0.0.0/25'), IPv4Network('10.0.0.128/25')]
# expect: list(I.IPv4Network('10.0.0.0/24').subnets(2)) -> [IPv4Network('10.0.0.0/26'), IPv4Network('10.0.0.64/26'), IPv4Network('10.0.0.128/26'), IPv4Network('10.0.0.192/26')]
# expect: list(I.IPv4Network('10.0.0.0/24').subnets(new_prefix=25)) -> [IPv4Network('10.0.0.0/25'), IPv4Network('10.0.0.128/25')]
# expect: list(I.IPv4Network('10.0.0.0/24').subnets(9)) -> ValueError prefix length diff 33 is invalid for netblock 10.0.0.0/24
# expect: list(I.IPv4Network('10.0.0.0/24').subnets(new_prefix=20)) -> ValueError new prefix must be longer
# expect: I.IPv4Network('10.0.0.0/24').supernet() -> IPv4Network('10.0.0.0/23')
# expect: I.IPv4Network('10.0.0.0/24').supernet(4) -> IPv4Network('10.0.0.0/20')
# expect: I.IPv4Network('10.0.0.0/24').supernet(new_prefix=16) -> IPv4Network('10.0.0.0/16')
# expect: I.IPv4Network('10.0.0.0/2').supernet(4) -> ValueError 10.0.0.0/2 has host bits set
# expect: I.IPv4Network('10.0.0.0/24').overlaps(I.IPv4Network('10.0.0.128/25')) -> True
# expect: I.IPv4Network('10.0.0.128/25').subnet_of(I.IPv4Network('10.0.0.0/24')) -> True
# expect: I.IPv4Network('10.0.0.0/24').supernet_of(I.IPv4Network('10.0.0.0/25')) -> True
# expect: I.IPv4Network('10.0.0.0/24').subnet_of(I.IPv6Network('::/0')) -> TypeError 10.0.0.0/24 and ::/0 are not of the same version
# expect: list(I.IPv4Network('10.0.0.0/28').address_exclude(I.IPv4Network('10.0.0.1/32'))) -> [IPv4Network('10.0.0.8/29'), IPv4Network('10.0.0.4/30'), IPv4Network('10.0.0.2/31'), IPv4Network('10.0.0.0/32')]
# expect: list(I.IPv4Network('10.0.0.0/28').address_exclude(I.IPv4Network('11.0.0.1/32'))) -> ValueError 11.0.0.1/32 not contained in 10.0.0.0/28
# expect: I.IPv4Network('10.0.0.0/24').compare_networks(I.IPv4Network('10.0.1.0/24')) -> -1
# expect: I.IPv4Address('10.0.0.5') in I.IPv4Network('10.0.0.0/24') -> True
# expect: I.IPv6Address('::1') in I.IPv4Network('10.0.0.0/24') -> False
# expect: I.IPv4Address('1.2.3.4')+1 -> IPv4Address('1.2.3.5')
# expect: I.IPv4Address('1.2.3.4')-5 -> IPv4Address('1.2.2.255')
# expect: I.IPv4Address('255.255.255.255')+1 -> AddressValueError 4294967296 (>= 2**32) is not permitted as an IPv4 address
# expect: int(I.IPv4Address('1.2.3.4')) -> 16909060
# expect: I.IPv4Address('1.2.3.4')<I.IPv4Address('1.2.3.5') -> True
# expect: I.IPv4Address('1.2.3.4')<I.IPv6Address('::') -> TypeError 1.2.3.4 and :: are not of the same version
# expect: I.IPv4Address('1.2.3.4')==1 -> False
# expect: I.IPv4Address('1.2.3.4')<1 -> TypeError '<' not supported between instances of 'IPv4Address' and 'int'
# expect: hash(I.IPv4Address('1.2.3.4'))==hash(I.IPv4Address(0x01020304)) -> True
# expect: I.IPv4Address('1.2.3.4').packed -> b'\x01\x02\x03\x04'
# expect: I.IPv4Address('1.2.3.4').reverse_pointer -> '4.3.2.1.in-addr.arpa'
# expect: I.IPv6Address('2001:db8::1').reverse_pointer -> '1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa'
# expect: I.IPv6Address('2001:db8::1').exploded -> '2001:0db8:0000:0000:0000:0000:0000:0001'
# expect: I.IPv6Address('2001:db8::1').compressed -> '2001:db8::1'
# expect: I.IPv6Address('2001:db8::1').packed -> b' \x01\r\xb8\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01'
# expect: I.IPv4Address('1.2.3.4').version,I.IPv4Address('1.2.3.4').max_prefixlen -> (4, 32)
# expect: str(I.IPv6Address('fe80::1%e')),I.IPv6Address('fe80::1%e').scope_id -> ('fe80::1%e', 'e')
# expect: I.IPv6Address('::ffff:1.2.3.4').ipv4_mapped,I.IPv6Address('::1').ipv4_mapped -> (IPv4Address('1.2.3.4'), None)
# expect: I.IPv6Address('2002:102:304::').sixtofour -> IPv4Address('1.2.3.4')
# expect: I.IPv6Address('2001:0:4136:e378:8000:63bf:3fff:fdd2').teredo -> (IPv4Address('65.54.227.120'), IPv4Address('192.0.2.45'))
# expect: format(I.IPv4Address('1.2.3.4'),'b') -> '00000001000000100000001100000100'
# expect: format(I.IPv4Address('1.2.3.4'),'#_X') -> '0X0102_0304'
# expect: format(I.IPv4Address('1.2.3.4'),'>12') -> TypeError unsupported format string passed to IPv4Address.__format__
# expect: f"{I.IPv4Address('1.2.3.4'):s}" -> '1.2.3.4'
# expect: f"{I.IPv4Address('1.2.3.4'):n}" -> '00000001000000100000001100000100'
# expect: list(I.summarize_address_range(I.IPv4Address('10.0.0.1'),I.IPv4Address('10.0.0.9'))) -> [IPv4Network('10.0.0.1/32'), IPv4Network('10.0.0.2/31'), IPv4Network('10.0.0.4/30'), IPv4Network('10.0.0.8/31')]
# expect: list(I.summarize_address_range(I.IPv4Address('10.0.0.9'),I.IPv4Address('10.0.0.1'))) -> ValueError last IP address must be greater than first
# expect: list(I.summarize_address_range(1,2)) -> TypeError first and last must be IP addresses, not networks
# expect: list(I.collapse_addresses([I.IPv4Network('10.0.0.0/25'),I.IPv4Network('10.0.0.128/25'),I.IPv4Network('10.0.1.0/24'),I.IPv4Address('9.9.9.9')])) -> [IPv4Network('9.9.9.9/32'), IPv4Network('10.0.0.0/23')]
# expect: list(I.collapse_addresses([I.IPv4Address('1.1.1.1'),I.IPv6Address('::')])) -> TypeError :: and 1.1.1.1 are not of the same version
# expect: I.v4_int_to_packed(5) -> b'\x00\x00\x00\x05'
# expect: I.v6_int_to_packed(5) -> b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x05'
# expect: I.v4_int_to_packed(-5) -> ValueError Address negative or too large for IPv4
# expect: I.get_mixed_type_key(I.IPv4Address('1.1.1.1')) -> (4, IPv4Address('1.1.1.1'))
# expect: I.IPv4Interface('10.1.2.3/8').ip,I.IPv4Interface('10.1.2.3/8').network,I.IPv4Interface('10.1.2.3/8').with_netmask,I.IPv4Interface('10.1.2.3/8').with_prefixlen -> (IPv4Address('10.1.2.3'), IPv4Network('10.0.0.0/8'), '10.1.2.3/255.0.0.0', '10.1.2.3/8')
# expect: str(I.IPv4Interface('10.1.2.3')),I.IPv4Interface('10.1.2.3/8')==I.IPv4Address('10.1.2.3') -> ('10.1.2.3/32', False)
# expect: sorted([I.ip_network('10.0.0.0/8'),I.ip_network('10.0.0.0/7',False),I.ip_network('9.0.0.0/8')]) -> [IPv4Network('9.0.0.0/8'), IPv4Network('10.0.0.0/7'), IPv4Network('10.0.0.0/8')]
# expect: I.IPv4Network('10.0.0.0/8')==I.IPv4Network('10.0.0.0/9') -> False
# expect: hash(I.IPv4Network('10.0.0.0/8'))==hash(I.IPv4Network('10.0.0.0/8')) -> True
# expect: list(I.ip_network('::/126').hosts()) -> [IPv6Address('::1'), IPv6Address('::2'), IPv6Address('::3')]
# expect: I.IPV4LENGTH,I.IPV6LENGTH -> (32, 128)
# expect: I.AddressValueError.__mro__[1],I.NetmaskValueError.__mro__[1] -> (<class 'ValueError'>, <class 'ValueError'>)
# expect: I.IPv4Interface('10.1.2.3/8')+1 -> IPv4Interface('10.1.2.4/32')
# expect: I.IPv4Interface('10.1.2.3/8')<I.IPv4Interface('10.1.2.4/8') -> True
for text in "0.0.0.0 10.1.2.3 100.64.1.1 127.0.0.1 169.254.1.1 172.16.0.1 172.32.0.1 192.0.0.1 192.0.2.1 192.168.1.1 198.18.0.1 224.0.0.1 240.0.0.1 255.255.255.255 8.8.8.8 :: ::1 fe80::1 fc00::1 ff02::1 2001:db8::1 2001:4860::8888 2001::1 fec0::1 100::1 4000::1 ::ffff:10.0.0.1".split():
    x = I.ip_address(text)
    print(text, x.is_private, x.is_global, x.is_multicast, x.is_reserved, x.is_loopback, x.is_link_local, x.is_unspecified, getattr(x, "is_site_local", None))
# expect: 0.0.0.0 True False False False False False True None
# expect: 10.1.2.3 True False False False False False False None
# expect: 100.64.1.1 False False False False False False False None
# expect: 127.0.0.1 True False False False True False False None
# expect: 169.254.1.1 True False False False False True False None
# expect: 172.16.0.1 True False False False False False False None
# expect: 172.32.0.1 False True False False False False False None
# expect: 192.0.0.1 True False False False False False False None
# expect: 192.0.2.1 True False False False False False False None
# expect: 192.168.1.1 True False False False False False False None
# expect: 198.18.0.1 True False False False False False False None
# expect: 224.0.0.1 False True True False False False False None
# expect: 240.0.0.1 True False False True False False False None
# expect: 255.255.255.255 True False False True False False False None
# expect: 8.8.8.8 False True False False False False False None
# expect: :: True False False True False False True False
# expect: ::1 True False False True True False False False
# expect: fe80::1 True False False False False True False False
# expect: fc00::1 True False False False False False False False
# expect: ff02::1 False True True False False False False False
# expect: 2001:db8::1 True False False False False False False False
# expect: 2001:4860::8888 False True False False False False False False
# expect: 2001::1 True False False False False False False False
# expect: fec0::1 False True False False False False False True
# expect: 100::1 True False False True False False False False
# expect: 4000::1 False True False True False False False False
# expect: ::ffff:10.0.0.1 True False False True False False False False
for text in "10.0.0.0/8 0.0.0.0/0 224.0.0.0/4 fe80::/10 192.168.0.0/16 8.8.8.0/24 127.0.0.0/8 ::/0 100.64.0.0/10".split():
    x = I.ip_network(text)
    print(text, x.is_private, x.is_global, x.is_multicast, x.is_reserved, x.is_loopback, x.is_link_local, x.is_unspecified)
# expect: 10.0.0.0/8 True False False False False False False
# expect: 0.0.0.0/0 False True False False False False False
# expect: 224.0.0.0/4 False True True False False False False
# expect: fe80::/10 True False False False False True False
# expect: 192.168.0.0/16 True False False False False False False
# expect: 8.8.8.0/24 False True False False False False False
# expect: 127.0.0.0/8 True False False False True False False
# expect: ::/0 False True False False False False False
# expect: 100.64.0.0/10 False False False False False False False
