"""Addresses and networks of the internet protocol, versions 4 and 6."""

__all__ = [
    "ip_address", "ip_network", "ip_interface", "IPv4Address", "IPv6Address", "IPv4Network", "IPv6Network", "IPv4Interface",
    "IPv6Interface", "summarize_address_range", "collapse_addresses", "get_mixed_type_key", "v4_int_to_packed", "v6_int_to_packed",
    "AddressValueError", "NetmaskValueError", "IPV4LENGTH", "IPV6LENGTH",
]  # fmt: skip

IPV4LENGTH = 32
IPV6LENGTH = 128
_HEX = "0123456789abcdefABCDEF"


class AddressValueError(ValueError):
    """What is given is no address."""


class NetmaskValueError(ValueError):
    """What is given is no mask of a network."""


# Integers and texts


def _octet(text, whole):
    if not text:
        raise AddressValueError(f"Empty octet not permitted in {whole!r}")
    if not (text.isascii() and text.isdigit()):
        raise AddressValueError(f"Only decimal digits permitted in {text!r} in {whole!r}")
    if len(text) > 3:
        raise AddressValueError(f"At most 3 characters permitted in {text!r} in {whole!r}")
    if text != "0" and text[0] == "0":
        raise AddressValueError(f"Leading zeros are not permitted in {text!r} in {whole!r}")
    if int(text) > 255:
        raise AddressValueError(f"Octet {int(text)} (> 255) not permitted in {whole!r}")
    return int(text)


def _parse_4(text):
    if not text:
        raise AddressValueError("Address cannot be empty")
    octets = text.split(".")
    if len(octets) != 4:
        raise AddressValueError(f"Expected 4 octets in {text!r}")
    return int.from_bytes(bytes([_octet(octet, text) for octet in octets]), "big")


def _text_4(number):
    return ".".join([str(octet) for octet in number.to_bytes(4, "big")])


def _group(text, whole):
    if text.strip(_HEX):
        raise AddressValueError(f"Only hex digits permitted in {text!r} in {whole!r}")
    if len(text) > 4:
        raise AddressValueError(f"At most 4 characters permitted in {text!r} in {whole!r}")
    return int(text, 16)


def _parse_6(text):
    if not text:
        raise AddressValueError("Address cannot be empty")
    parts = text.split(":")
    if len(parts) < 3:
        raise AddressValueError(f"At least 3 parts expected in {text!r}")
    if "." in parts[-1]:
        try:
            number = _parse_4(parts.pop())
        except AddressValueError as e:
            raise AddressValueError(f"{e} in {text!r}") from None
        parts += [f"{number >> 16:x}", f"{number & 0xFFFF:x}"]
    if len(parts) > 9:
        raise AddressValueError(f"At most 8 colons permitted in {text!r}")
    gaps = [at for at in range(1, len(parts) - 1) if not parts[at]]
    if len(gaps) > 1:
        raise AddressValueError(f"At most one '::' permitted in {text!r}")
    return _number_of_groups(_filled(parts, gaps, text), text)


def _filled(parts, gaps, text):
    """All eight groups of an address."""
    begins, ends = parts[0] == "", parts[-1] == ""
    if not gaps:
        if len(parts) != 8:
            raise AddressValueError(f"Exactly 8 parts expected without '::' in {text!r}")
        if begins:
            raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
        if ends:
            raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
        return parts
    gap = gaps[0]
    if begins and gap != 1:
        raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
    if ends and gap != len(parts) - 2:
        raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
    high = [] if begins else parts[:gap]
    low = [] if ends else parts[gap + 1 :]
    if len(high) + len(low) > 7:
        raise AddressValueError(f"Expected at most 7 other parts with '::' in {text!r}")
    return high + ["0"] * (8 - len(high) - len(low)) + low


def _number_of_groups(groups, text):
    number = 0
    for group in groups:
        number = number << 16 | _group(group, text)
    return number


def _groups(number):
    return [number >> shift & 0xFFFF for shift in range(112, -16, -16)]


def _text_6(number):
    groups = [f"{group:x}" for group in _groups(number)]
    best, length = 0, 1
    start = None
    for at, group in enumerate(groups + ["end"]):
        if group == "0":
            start = at if start is None else start
        elif start is not None:
            if at - start > length:
                best, length = start, at - start
            start = None
    if length == 1:
        return ":".join(groups)
    return f"{':'.join(groups[:best])}::{':'.join(groups[best + length :])}"


def v4_int_to_packed(address):
    """The four bytes of an address given as an integer."""
    return _packed(address, 4, "IPv4")


def v6_int_to_packed(address):
    """The sixteen bytes of an address given as an integer."""
    return _packed(address, 16, "IPv6")


def _packed(address, size, name):
    try:
        return address.to_bytes(size, "big")
    except OverflowError:
        raise ValueError(f"Address negative or too large for {name}") from None


# Addresses


def _same_version(a, b):
    if a.version != b.version:
        raise TypeError(f"{a} and {b} are not of the same version")


class _Ordered:
    """Comparisons by _key(); of two of the same class only."""

    __slots__ = ()

    def _compare(self, other, method):
        if not isinstance(other, self._family):
            if isinstance(other, _Ordered) and isinstance(self, _Network) == isinstance(other, _Network):
                _same_version(self, other)
            return NotImplemented
        return getattr(self._key(), method)(other._key())

    def __lt__(self, other):
        return self._compare(other, "__lt__")

    def __le__(self, other):
        return self._compare(other, "__le__")

    def __gt__(self, other):
        return self._compare(other, "__gt__")

    def __ge__(self, other):
        return self._compare(other, "__ge__")

    def __eq__(self, other):
        if not isinstance(other, _Ordered):
            return NotImplemented
        return self.version == other.version and self._key() == other._key()

    def __hash__(self):
        return hash((self.version, self._key()))

    @property
    def compressed(self):
        """The shortest text."""
        return str(self)

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"


class _Address(_Ordered):
    __slots__ = ("_ip",)

    def __init__(self, address):
        self._set(address)

    def _set(self, address):
        name, bits = f"IPv{self.version}", self.max_prefixlen
        if isinstance(address, int):
            if address < 0:
                raise AddressValueError(f"{address} (< 0) is not permitted as an {name} address")
            if address >> bits:
                raise AddressValueError(f"{address} (>= 2**{bits}) is not permitted as an {name} address")
            self._ip = address
        elif isinstance(address, bytes):
            if len(address) * 8 != bits:
                raise AddressValueError(f"{address!r} (len {len(address)} != {bits // 8}) is not permitted as an {name} address")
            self._ip = int.from_bytes(address, "big")
        else:
            text = str(address)
            if "/" in text:
                raise AddressValueError(f"Unexpected '/' in {text!r}")
            self._ip = self._parse(text)

    def _key(self):
        return self._ip

    def __int__(self):
        return self._ip

    def __add__(self, other):
        return type(self)(self._ip + other) if isinstance(other, int) else NotImplemented

    def __sub__(self, other):
        return type(self)(self._ip - other) if isinstance(other, int) else NotImplemented

    def __str__(self):
        return self._text(self._ip)

    def __reduce__(self):
        return type(self), (int(self),)

    def __format__(self, fmt):
        if not fmt or fmt[-1] == "s":
            return format(str(self), fmt)
        kind = fmt[-1]
        if kind not in "bxXn" or fmt[:-1].strip("#_") or fmt.count("#") > 1 or fmt.count("_") > 1:
            raise TypeError(f"unsupported format string passed to {type(self).__name__}.__format__")
        kind = ("b" if self.version == 4 else "x") if kind == "n" else kind
        width = self.max_prefixlen // (1 if kind == "b" else 4)
        if "_" in fmt:
            width += width // 4 - 1
        if "#" in fmt:
            width += 2
        return format(self._ip, f"{fmt[:-1].replace('_', '')}0{width}{'_' * ('_' in fmt)}{kind}")

    @property
    def packed(self):
        """The bytes, the most significant first."""
        return self._ip.to_bytes(self.max_prefixlen // 8, "big")

    def _within(self, networks):
        return any([self._ip >> self.max_prefixlen - length == self._parse(start) >> self.max_prefixlen - length for start, length in networks])


def _kind_property(doc, **networks):
    """A property that is true for addresses in the networks of the version, and networks with both ends there."""

    def is_kind(self):
        return self._within(networks[f"v{self.version}"])

    is_kind.__doc__ = doc
    return property(is_kind)


_PRIVATE_4 = (("0.0.0.0", 8), ("10.0.0.0", 8), ("127.0.0.0", 8), ("169.254.0.0", 16), ("172.16.0.0", 12), ("192.0.0.0", 29), ("192.0.0.170", 31),
              ("192.0.2.0", 24), ("192.168.0.0", 16), ("198.18.0.0", 15), ("198.51.100.0", 24), ("203.0.113.0", 24), ("240.0.0.0", 4))  # fmt: skip
_PRIVATE_6 = (("::1", 128), ("::", 128), ("::ffff:0:0", 96), ("100::", 64), ("2001::", 23), ("2001:db8::", 32), ("fc00::", 7), ("fe80::", 10))
_RESERVED_6 = (("::", 8), ("100::", 8), ("200::", 7), ("400::", 6), ("800::", 5), ("1000::", 4), ("4000::", 3), ("6000::", 3), ("8000::", 3),
               ("a000::", 3), ("c000::", 3), ("e000::", 4), ("f000::", 5), ("f800::", 6), ("fe00::", 9))  # fmt: skip
_SHARED = (("100.64.0.0", 10),)


class _Kinds:
    """Questions about addresses and networks; a mixin."""

    __slots__ = ()
    is_private = _kind_property("Whether it is for private networks.", v4=_PRIVATE_4, v6=_PRIVATE_6)
    is_multicast = _kind_property("Whether it is for groups of receivers.", v4=(("224.0.0.0", 4),), v6=(("ff00::", 8),))
    is_reserved = _kind_property("Whether it is kept for the future.", v4=(("240.0.0.0", 4),), v6=_RESERVED_6)
    is_loopback = _kind_property("Whether it is the machine itself.", v4=(("127.0.0.0", 8),), v6=(("::1", 128),))
    is_link_local = _kind_property("Whether it is for one link only.", v4=(("169.254.0.0", 16),), v6=(("fe80::", 10),))
    is_unspecified = _kind_property("Whether it means no address.", v4=(("0.0.0.0", 32),), v6=(("::", 128),))

    @property
    def is_global(self):
        """Whether it is for the public internet."""
        return not self.is_private and (self.version == 6 or not self._within(_SHARED))


class IPv4Address(_Kinds, _Address):
    """An address of version 4, of a text like '192.168.0.1', an integer or four bytes."""

    __slots__ = ()
    version = 4
    max_prefixlen = 32
    _parse = staticmethod(_parse_4)
    _text = staticmethod(_text_4)

    @property
    def exploded(self):
        """The longest text."""
        return str(self)

    @property
    def reverse_pointer(self):
        """The name that DNS has for it."""
        return ".".join(str(self._text(self._ip)).split(".")[::-1]) + ".in-addr.arpa"


class IPv6Address(_Kinds, _Address):
    """An address of version 6, of a text like '2001:db8::1', an integer or sixteen bytes."""

    __slots__ = ("_scope_id",)
    version = 6
    max_prefixlen = 128
    _parse = staticmethod(_parse_6)
    _text = staticmethod(_text_6)

    def _set(self, address):
        self._scope_id = None
        if not isinstance(address, (int, bytes)):
            text, mark, scope = str(address).partition("%")
            if mark and (not scope or "%" in scope):
                raise AddressValueError(f'Invalid IPv6 address: "{str(address)!r}"')
            self._scope_id = scope or None
            address = text
        super()._set(address)

    def _key(self):
        return self._ip if self._scope_id is None else (self._ip, self._scope_id)

    def __str__(self):
        return _text_6(self._ip) + (f"%{self._scope_id}" if self._scope_id else "")

    @property
    def scope_id(self):
        """What follows '%', the zone of a link-local address; or None."""
        return self._scope_id

    @property
    def exploded(self):
        """The longest text."""
        return ":".join([f"{group:04x}" for group in _groups(self._ip)])

    @property
    def reverse_pointer(self):
        """The name that DNS has for it."""
        return ".".join(f"{self._ip:032x}"[::-1]) + ".ip6.arpa"

    @property
    def is_site_local(self):
        """Whether it is in the old range for sites."""
        return self._within((("fec0::", 10),))

    @property
    def ipv4_mapped(self):
        """The IPv4Address in one like ::ffff:1.2.3.4; or None."""
        return IPv4Address(self._ip & 0xFFFFFFFF) if self._ip >> 32 == 0xFFFF else None

    @property
    def sixtofour(self):
        """The IPv4Address in one that begins with 2002; or None."""
        return IPv4Address(self._ip >> 80 & 0xFFFFFFFF) if self._ip >> 112 == 0x2002 else None

    @property
    def teredo(self):
        """(server, client) of a Teredo address; or None."""
        if self._ip >> 96 != 0x20010000:
            return None
        return IPv4Address(self._ip >> 64 & 0xFFFFFFFF), IPv4Address(~self._ip & 0xFFFFFFFF)


# Networks


def _split(address):
    """(address, mask or None) of what names a network or interface."""
    if isinstance(address, (int, bytes)):
        return address, None
    if isinstance(address, tuple):
        return address if len(address) > 1 else (address[0], None)
    parts = str(address).split("/")
    if len(parts) > 2:
        raise AddressValueError(f"Only one '/' permitted in {str(address)!r}")
    return parts[0], parts[1] if len(parts) == 2 else None


def _prefix_length(mask, kind):
    """The number of bits that a prefix length or mask, also one of the hosts' bits, stands for."""
    bits = kind.max_prefixlen
    if mask is None:
        return bits
    if isinstance(mask, int) or (mask.isascii() and mask.isdigit()):
        if not 0 <= int(mask) <= bits:
            raise NetmaskValueError(f"{mask!r} is not a valid netmask" if not isinstance(mask, int) else f"{mask} is not a valid netmask")
        return int(mask)
    try:
        number = kind._parse(mask) if kind.version == 4 else -1
    except AddressValueError:
        number = -1
    for length in range(bits + 1):
        ones = (1 << length) - 1 << bits - length
        if number == ones or (number == ones ^ (1 << bits) - 1 and kind.version == 4):
            return length
    raise NetmaskValueError(f"{mask!r} is not a valid netmask")


class _Network(_Ordered):
    def __init__(self, address, strict=True):
        address, mask = _split(address)
        given = self._address_class(address)
        self._prefixlen = _prefix_length(mask, self._address_class)
        start = int(given) & int(self.netmask)
        if strict and start != int(given):
            raise ValueError(f"{given}/{self._prefixlen} has host bits set")
        self.network_address = given if start == int(given) else self._address_class(start)

    def _make(self, start, prefixlen):
        return self._family((start, prefixlen))

    def _key(self):
        return int(self.network_address), int(self.netmask)

    def _within(self, networks):
        return any([self.network_address._within((each,)) and self.broadcast_address._within((each,)) for each in networks])

    def __str__(self):
        return f"{self.network_address}/{self._prefixlen}"

    def __reduce__(self):
        return type(self), (str(self),)

    @property
    def version(self):
        return self._address_class.version

    @property
    def max_prefixlen(self):
        return self._address_class.max_prefixlen

    @property
    def prefixlen(self):
        """How many bits all addresses have in common."""
        return self._prefixlen

    @property
    def netmask(self):
        """The address in which the common bits are set."""
        bits = self.max_prefixlen
        return self._address_class((1 << bits) - (1 << bits - self._prefixlen))

    @property
    def hostmask(self):
        """The address in which the other bits are set."""
        return self._address_class((1 << self.max_prefixlen - self._prefixlen) - 1)

    @property
    def broadcast_address(self):
        """The last address."""
        return self._address_class(int(self.network_address) | int(self.hostmask))

    @property
    def num_addresses(self):
        return 1 << self.max_prefixlen - self._prefixlen

    @property
    def with_prefixlen(self):
        return f"{self.network_address}/{self._prefixlen}"

    @property
    def with_netmask(self):
        return f"{self.network_address}/{self.netmask}"

    @property
    def with_hostmask(self):
        return f"{self.network_address}/{self.hostmask}"

    @property
    def exploded(self):
        """The longest text."""
        return f"{self.network_address.exploded}/{self._prefixlen}"

    def __iter__(self):
        return map(self._address_class, range(int(self.network_address), int(self.broadcast_address) + 1))

    def __getitem__(self, n):
        if not -self.num_addresses <= n < self.num_addresses:
            raise IndexError("address out of range")
        return (self.network_address if n >= 0 else self.broadcast_address + 1) + n

    def __contains__(self, other):
        if not isinstance(other, _Address) or self.version != other.version:
            return False
        return int(other) & int(self.netmask) == int(self.network_address)

    def hosts(self):
        """The addresses that hosts may have."""
        first, last = int(self.network_address), int(self.broadcast_address)
        if self.num_addresses > 2:
            first += 1
            last -= self.version == 4
        if self.num_addresses <= 2:
            return list(self)
        return map(self._address_class, range(first, last + 1))

    def overlaps(self, other):
        """Whether an address is in both."""
        return other.network_address in self or other.broadcast_address in self or self.network_address in other

    def subnet_of(self, other):
        """Whether all addresses are in another network."""
        _same_version(self, other)
        return other.network_address <= self.network_address and other.broadcast_address >= self.broadcast_address

    def supernet_of(self, other):
        """Whether all addresses of another network are in this one."""
        return other.subnet_of(self) if self.version == other.version else self.subnet_of(other)

    def _new_prefix(self, difference, new_prefix, sign):
        if new_prefix is not None:
            longer = new_prefix > self._prefixlen if sign > 0 else new_prefix < self._prefixlen
            if not longer and new_prefix != self._prefixlen:
                raise ValueError(f"new prefix must be {'longer' if sign > 0 else 'shorter'}")
            if difference != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            return new_prefix
        if difference < 0:
            raise ValueError("prefix length diff must be > 0")
        return self._prefixlen + sign * difference

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        """The networks with longer prefixes of which this one consists."""
        if self._prefixlen == self.max_prefixlen:
            yield self
            return
        prefix = self._new_prefix(prefixlen_diff, new_prefix, 1)
        if prefix > self.max_prefixlen:
            raise ValueError(f"prefix length diff {prefix} is invalid for netblock {self}")
        step = 1 << self.max_prefixlen - prefix
        for start in range(int(self.network_address), int(self.broadcast_address) + 1, step):
            yield self._make(start, prefix)

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        """The network with a shorter prefix that this one is in."""
        if self._prefixlen == 0:
            return self
        prefix = self._new_prefix(prefixlen_diff, new_prefix, -1)
        if prefix < 0:
            raise ValueError(f"current prefixlen is {self._prefixlen}, cannot have a prefixlen_diff of {prefixlen_diff}")
        return self._family((int(self.network_address), prefix), strict=False)

    def address_exclude(self, other):
        """The networks that are left without another one."""
        _same_version(self, other)
        if not isinstance(other, _Network):
            raise TypeError(f"{other} is not a network object")
        if not other.subnet_of(self):
            raise ValueError(f"{other} not contained in {self}")
        whole = self
        while whole != other:
            first, second = whole.subnets()
            inside, outside = (first, second) if other.subnet_of(first) else (second, first)
            yield outside
            whole = inside

    def compare_networks(self, other):
        """-1, 0 or 1 as this network comes before, is, or comes behind another."""
        _same_version(self, other)
        return (self._key() > other._key()) - (self._key() < other._key())


class IPv4Network(_Kinds, _Network):
    """A network of version 4, of a text like '10.0.0.0/8'; strict: no host bits may be set."""

    _address_class = IPv4Address


class IPv6Network(_Kinds, _Network):
    """A network of version 6, of a text like '2001:db8::/32'; strict: no host bits may be set."""

    _address_class = IPv6Address


IPv4Network._family = IPv4Network
IPv6Network._family = IPv6Network
IPv4Address._family = IPv4Address
IPv6Address._family = IPv6Address


# Interfaces


class _Interface:
    """An address with its network; a mixin."""

    __slots__ = ()

    def __reduce__(self):
        return type(self), (str(self),)

    def __init__(self, address):
        address, mask = _split(address)
        self._set(address)
        self.network = self._network_class((self._ip, _prefix_length(mask, self)), strict=False)

    def __str__(self):
        return f"{super().__str__()}/{self.network.prefixlen}"

    def _key(self):
        return self._ip, self.network._key()

    @property
    def ip(self):
        """The address alone."""
        return self._plain_class(self._ip)

    @property
    def netmask(self):
        return self.network.netmask

    @property
    def hostmask(self):
        return self.network.hostmask

    with_prefixlen = property(__str__)

    @property
    def with_netmask(self):
        return f"{self.ip}/{self.netmask}"

    @property
    def with_hostmask(self):
        return f"{self.ip}/{self.hostmask}"

    @property
    def exploded(self):
        return f"{self.ip.exploded}/{self.network.prefixlen}"


class IPv4Interface(_Interface, IPv4Address):
    """An address of version 4 with its network, of a text like '192.168.0.1/24'."""

    _network_class = IPv4Network
    _plain_class = IPv4Address


class IPv6Interface(_Interface, IPv6Address):
    """An address of version 6 with its network, of a text like '2001:db8::1/64'."""

    _network_class = IPv6Network
    _plain_class = IPv6Address


IPv4Interface._family = IPv4Interface
IPv6Interface._family = IPv6Interface


# Of either version


def _either(classes, value, what, **options):
    for kind in classes:
        try:
            return kind(value, **options)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f"{value!r} does not appear to be an IPv4 or IPv6 {what}")


def ip_address(address):
    """An IPv4Address or IPv6Address, whichever the text, integer or bytes are."""
    return _either((IPv4Address, IPv6Address), address, "address")


def ip_network(address, strict=True):
    """An IPv4Network or IPv6Network."""
    return _either((IPv4Network, IPv6Network), address, "network", strict=strict)


def ip_interface(address):
    """An IPv4Interface or IPv6Interface."""
    return _either((IPv4Interface, IPv6Interface), address, "interface")


def summarize_address_range(first, last):
    """The networks that have just the addresses from first to last."""
    if not (isinstance(first, _Address) and isinstance(last, _Address)):
        raise TypeError("first and last must be IP addresses, not networks")
    _same_version(first, last)
    if first > last:
        raise ValueError("last IP address must be greater than first")
    kind = IPv4Network if first.version == 4 else IPv6Network
    at, end, bits = int(first), int(last) + 1, first.max_prefixlen
    while at < end:
        aligned = (at & -at).bit_length() - 1 if at else bits
        size = min(aligned, (end - at).bit_length() - 1)
        yield kind((at, bits - size))
        at += 1 << size


def collapse_addresses(addresses):
    """The least networks that have just the given addresses and networks."""
    ranges = []
    before = None
    for each in addresses:
        if before is not None:
            if each.version != before.version:
                raise TypeError(f"{each} and {before} are not of the same version")
        before = each
        is_network = isinstance(each, _Network)
        ranges.append((int(each.network_address), int(each.broadcast_address)) if is_network else (int(each), int(each)))
    if before is None:
        return iter(())
    kind = IPv4Address if before.version == 4 else IPv6Address
    joined = []
    for first, last in sorted(ranges):
        if joined and first <= joined[-1][1] + 1:
            joined[-1][1] = max(joined[-1][1], last)
        else:
            joined.append([first, last])
    return (network for first, last in joined for network in summarize_address_range(kind(first), kind(last)))


def get_mixed_type_key(obj):
    """A key by which addresses and networks of both versions can be sorted."""
    if isinstance(obj, _Network):
        return obj.version, obj.network_address, obj.netmask
    return (obj.version, obj) if isinstance(obj, _Address) else NotImplemented
