"""The expressions of C that choose a plural form, as in the header `Plural-Forms` of GNU gettext's catalogs."""

import operator
import re

_TOKEN = re.compile(r"\s*(?:(\d+)\b|(n)\b|(\|\||&&|[=!<>]=|[-+*/%<>?:()!])|(\S+))")
# From the weakest to the strongest; of each level the operators associate to the left.
_LEVELS = [
    {"||": lambda a, b: int(bool(a or b))},
    {"&&": lambda a, b: int(bool(a and b))},
    {"==": operator.eq, "!=": operator.ne},
    {"<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge},
    {"+": operator.add, "-": operator.sub},
    {"*": operator.mul, "/": operator.floordiv, "%": operator.mod},
]
_DEEPEST = 20  # brackets and conditions within each other


class _Parser:
    def __init__(self, text):
        self._tokens = []
        for number, name, sign, wrong in _TOKEN.findall(text):
            if wrong:
                raise ValueError(f"invalid token in plural form: {wrong}")
            if number or name or sign:
                self._tokens.append(number or name or sign)
        self._at = 0
        self._depth = 0

    def _next(self):
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _take(self, expected=None):
        token = self._next()
        if not token:
            raise ValueError("unexpected end of plural form")
        if expected is not None and token != expected:
            raise ValueError(f"unexpected token in plural form: {token}")
        self._at += 1
        return token

    def whole(self):
        result = self._conditional()
        if self._next():
            raise ValueError(f"unexpected token in plural form: {self._next()}")
        return result

    def _conditional(self):
        self._depth += 1
        if self._depth > _DEEPEST:
            raise ValueError("plural form expression is too complex")
        chosen = self._binary(0)
        if self._next() == "?":
            self._take()
            one = self._conditional()
            self._take(":")
            two = self._conditional()
            condition = chosen

            def chosen(n):
                return one(n) if condition(n) else two(n)

        self._depth -= 1
        return chosen

    def _binary(self, level):
        if level == len(_LEVELS):
            return self._unary()
        left = self._binary(level + 1)
        while self._next() in _LEVELS[level]:
            left = _combined(_LEVELS[level][self._take()], left, self._binary(level + 1))
        return left

    def _unary(self):
        token = self._take()
        if token == "!":
            operand = self._unary()
            return lambda n: int(not operand(n))
        if token == "(":
            inner = self._conditional()
            if not self._next():
                raise ValueError("unbalanced parenthesis in plural form")
            self._take(")")
            return inner
        if token == "n":
            return lambda n: n
        if token.isdigit():
            number = int(token)
            return lambda n: number
        raise ValueError(f"unexpected token in plural form: {token}")


def _combined(function, left, right):
    return lambda n: int(function(left(n), right(n)))


def parse(text):
    """A function of the number n."""
    if len(text) > 1000:
        raise ValueError("plural form expression is too long")
    return _Parser(text).whole()
