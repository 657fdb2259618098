"""The kinds of tokens of Python programs, as numbers."""

_NAMES = (
    "ENDMARKER NAME NUMBER STRING NEWLINE INDENT DEDENT LPAR RPAR LSQB RSQB COLON COMMA SEMI PLUS MINUS STAR SLASH VBAR AMPER LESS"
    " GREATER EQUAL DOT PERCENT LBRACE RBRACE EQEQUAL NOTEQUAL LESSEQUAL GREATEREQUAL TILDE CIRCUMFLEX LEFTSHIFT RIGHTSHIFT"
    " DOUBLESTAR PLUSEQUAL MINEQUAL STAREQUAL SLASHEQUAL PERCENTEQUAL AMPEREQUAL VBAREQUAL CIRCUMFLEXEQUAL LEFTSHIFTEQUAL"
    " RIGHTSHIFTEQUAL DOUBLESTAREQUAL DOUBLESLASH DOUBLESLASHEQUAL AT ATEQUAL RARROW ELLIPSIS COLONEQUAL EXCLAMATION OP AWAIT"
    " ASYNC TYPE_IGNORE TYPE_COMMENT SOFT_KEYWORD FSTRING_START FSTRING_MIDDLE FSTRING_END COMMENT NL ERRORTOKEN ENCODING"
    " N_TOKENS"
).split()
_OPERATORS = (
    "( ) [ ] : , ; + - * / | & < > = . % { } == != <= >= ~ ^ << >> ** += -= *= /= %= &= |= ^= <<= >>= **= // //= @ @= -> ... := !"
).split()

globals().update({name: number for number, name in enumerate(_NAMES)})
NT_OFFSET = 256
tok_name = {**dict(enumerate(_NAMES)), NT_OFFSET: "NT_OFFSET"}
EXACT_TOKEN_TYPES = dict(sorted((operator, number) for number, operator in enumerate(_OPERATORS, 7)))


def ISTERMINAL(x):
    """Whether it is a kind of token."""
    return x < NT_OFFSET


def ISNONTERMINAL(x):
    """Whether it is a rule of the grammar."""
    return x >= NT_OFFSET


def ISEOF(x):
    """Whether it is the end."""
    return x == 0


__all__ = ["tok_name", "ISTERMINAL", "ISNONTERMINAL", "ISEOF", *_NAMES, "NT_OFFSET"]
