# A whole program: tokenizer, recursive-descent parser and evaluator for arithmetic.
class Error(Exception): pass
def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace(): i += 1
        elif c.isdigit() or c == ".":
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."): j += 1
            yield float(text[i:j]) if "." in text[i:j] else int(text[i:j])
            i = j
        elif c in "+-*/()^%":
            yield c
            i += 1
        else:
            raise Error(f"bad character {c!r} at {i}")
    yield None
class Parser:
    levels = [("+", "-"), ("*", "/", "%")]
    ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "%": lambda a, b: a % b}
    def __init__(self, text):
        self.it = tokens(text)
        self.now = next(self.it)
    def take(self):
        t, self.now = self.now, next(self.it, None)
        return t
    def parse(self):
        v = self.binary(0)
        if self.now is not None: raise Error(f"unexpected {self.now!r}")
        return v
    def binary(self, level):
        if level == len(self.levels): return self.unary()
        left = self.binary(level + 1)
        while self.now in self.levels[level]:
            left = self.ops[self.take()](left, self.binary(level + 1))
        return left
    def unary(self):
        if self.now == "-":
            self.take()
            return -self.unary()
        base = self.atom()
        if self.now == "^":
            self.take()
            return base ** self.unary()
        return base
    def atom(self):
        match self.take():
            case int() | float() as n: return n
            case "(":
                v = self.binary(0)
                if self.take() != ")": raise Error("expected )")
                return v
            case None: raise Error("unexpected end")
            case t: raise Error(f"unexpected {t!r}")
for text in ("1 + 2 * 3", "(1 + 2) * 3", "-2 ^ 2", "2 ^ 3 ^ 2", "10 % 4 - 7 / 2", "1.5 * (2 - .5)", "((((7))))", "1 +", "(1", "2 $ 3", "1 2", "1 / 0", ""):
    try:
        print(repr(text), "=", Parser(text).parse())
    except (Error, ZeroDivisionError) as e:
        print(repr(text), "->", type(e).__name__, e)
# expect: '1 + 2 * 3' = 7
# expect: '(1 + 2) * 3' = 9
# expect: '-2 ^ 2' = -4
# expect: '2 ^ 3 ^ 2' = 512
# expect: '10 % 4 - 7 / 2' = -1.5
# expect: '1.5 * (2 - .5)' = 2.25
# expect: '((((7))))' = 7
# expect: '1 +' -> Error unexpected end
# expect: '(1' -> Error expected )
# expect: '2 $ 3' -> Error bad character '$' at 2
# expect: '1 2' -> Error unexpected 2
# expect: '1 / 0' -> ZeroDivisionError division by zero
# expect: '' -> Error unexpected end
