"""Methods of str and bytes, with random texts of all widths of characters."""

PROGRAM = ""
ALPHABETS = ("ab ", "aAbB\n\r\t", "éÉßẞﬁΣςσ", "12²½٣", "a\u0301\u1e9e\u0130\u0131", "\U0001f600a\u2028\x85\x1c", "ab-_.", "<>{}%")


class Texts:
    def __init__(self, source):
        self.source = source

    def text(self, most=12):
        alphabet = self.source.choice(ALPHABETS) + self.source.choice(ALPHABETS)
        return "".join(self.source.choice(alphabet) for _ in range(self.source.randint(0, most)))

    def limits(self):
        return self.source.choice(("", "", f", {self.source.randint(-6, 12)}", f", {self.source.randint(-6, 6)}, {self.source.randint(-6, 14)}"))

    def case(self):
        text = self.text()
        at = self.source.randint(0, len(text))
        part = self.source.choice((text[at : at + self.source.randint(0, 3)], self.text(2)))
        choose, number = self.source.choice, self.source.randint(-2, 20)
        return choose(
            (f"{text!r}.{choose(('upper', 'lower', 'title', 'capitalize', 'swapcase', 'casefold', 'strip', 'split', 'splitlines', 'expandtabs', 'rsplit'))}()",
             f"{text!r}.{choose(('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper'))}()",
             f"{text!r}.{choose(('find', 'rfind', 'index', 'rindex', 'count', 'startswith', 'endswith'))}({part!r}{self.limits()})",
             f"{text!r}.{choose(('split', 'rsplit'))}({part!r}, {self.source.randint(-1, 3)})", f"{text!r}.{choose(('split', 'rsplit'))}(None, {self.source.randint(-1, 3)})", f"{text!r}.splitlines(True)",
             f"{text!r}.{choose(('partition', 'rpartition', 'strip', 'lstrip', 'rstrip', 'removeprefix', 'removesuffix'))}({part!r})", f"{text!r}.replace({part!r}, {self.text(3)!r}, {self.source.randint(-1, 3)})",
             f"{text!r}.{choose(('center', 'ljust', 'rjust'))}({number}, {choose('*é')!r})", f"{text!r}.zfill({number})", f"{text!r}.expandtabs({number})", f"{part!r}.join({list(text)!r})",
             f"{text!r}.translate({{97: 'xy', 98: None, 233: 65}})", f"{text!r} {choose(('<', '==', '>=', 'in'))} {self.text()!r}", f"{text!r}[{number}:{self.source.randint(-9, 9)}:{choose((1, 2, -1, -3))}]",
             f"ascii({text!r}), repr({text!r})", f"{text!r}.encode({choose(('utf-8', 'utf-16-le', 'latin-1', 'ascii'))!r}, {choose(('strict', 'replace', 'ignore', 'backslashreplace', 'xmlcharrefreplace'))!r})",
             f"format({text!r}, {choose(('>10', '^9.3', '*<7', '.2', '=5', '05'))!r})", f"'%{choose(('', '-', '5.2', '.1'))}{choose('sra')}|' % ({text!r},)", f"{text!r} * {self.source.randint(-1, 3)}",
             self.bytes_case(), self.bytes_case(), self.format_case()),
        )  # fmt: skip

    def format_case(self):
        pieces = [self.source.choice(("{}", "{0}", "{a}", "{{", "}}", "{a!r:>8}", "{0:{1}}", "{b[0]}", "{b[x]}", "{!s:.2}", "{:", "}", "x", "{a.real}")) for _ in range(self.source.randint(1, 4))]
        return f"{''.join(pieces)!r}.format('one', 5, 7, a={self.text(3)!r}, b=[1, 2])"

    def bytes_case(self):
        data = bytes(self.source.choice(b"aAbB \n\t\0\xff\xc3\xa9") for _ in range(self.source.randint(0, 10)))
        part = data[1:3]
        choose = self.source.choice
        return choose(
            (f"{data!r}.decode('utf-8', {choose(('strict', 'replace', 'ignore', 'backslashreplace', 'surrogateescape'))!r})", f"{data!r}.{choose(('find', 'rfind', 'count', 'startswith', 'endswith', 'index'))}({part!r}{self.limits()})",
             f"{data!r}.{choose(('split', 'rsplit', 'partition', 'strip', 'removeprefix'))}({part!r})", f"{data!r}.{choose(('upper', 'title', 'swapcase', 'hex', 'isalnum', 'istitle', 'splitlines', 'split'))}()",
             f"{data!r}.replace({part!r}, b'--')", f"bytearray({data!r}).center(12, b'.')", f"{data!r}.hex(':', {self.source.randint(-3, 3)})", f"bytes.fromhex({data.hex(' ')!r})", f"{data!r} % () if b'%' not in {data!r} else 0"),
        )  # fmt: skip


def cases(source):
    texts = Texts(source)
    while True:
        yield texts.case()
