"""Texts taken apart like command lines of a Unix shell: words, quotes, escapes, comments."""

import sys

__all__ = ["shlex", "split", "quote", "join"]

_LETTERS = "abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
_LATIN = "ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ"
_SAFE = _LETTERS + "@%+=:,./-"

# What is being read: nothing yet, a word, a run of punctuation, or what a quote or an escape began.
_START, _WORD, _PUNCTUATION, _QUOTE, _ESCAPE = range(5)


class shlex:
    """Reads tokens from a text or a stream; its attributes say which characters mean what."""

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        self.infile = infile if instream is not None else None
        self.instream = _stream(instream) if instream is not None else sys.stdin
        self.posix = posix
        self.eof = None if posix else ""
        self.commenters = "#"
        self.wordchars = _LETTERS + (_LATIN if posix else "")
        self.whitespace = " \t\r\n"
        self.whitespace_split = False
        self.quotes = "'\""
        self.escape = "\\"
        self.escapedquotes = '"'
        self.pushback = []
        self.lineno = 1
        self.debug = 0
        self.token = ""
        self.filestack = []
        self.source = None
        self._punctuation_chars = "();<>|&" if punctuation_chars is True else punctuation_chars or ""
        self._ahead = []
        if punctuation_chars:
            self.wordchars += "~-./*?="
            self.wordchars = "".join([c for c in self.wordchars if c not in self._punctuation_chars])

    @property
    def punctuation_chars(self):
        """The characters whose runs are tokens of their own."""
        return self._punctuation_chars

    def push_token(self, tok):
        """Let get_token() give a token before all others."""
        self.pushback.insert(0, tok)

    def push_source(self, newstream, newfile=None):
        """Read from another stream until it ends."""
        self.filestack.insert(0, (self.infile, self.instream, self.lineno))
        self.infile = newfile
        self.instream = _stream(newstream)
        self.lineno = 1

    def pop_source(self):
        """Go on with the stream before."""
        self.instream.close()
        self.infile, self.instream, self.lineno = self.filestack.pop(0)
        self._state = _START

    def get_token(self):
        """The next token; eof ('' or, for a shell's rules, None) at the end."""
        if self.pushback:
            return self.pushback.pop(0)
        token = self.read_token()
        while self.source is not None and token == self.source:
            found = self.sourcehook(self.read_token())
            if found:
                self.push_source(found[1], found[0])
            token = self.get_token()
        while token == self.eof:
            if not self.filestack:
                return self.eof
            self.pop_source()
            token = self.get_token()
        return token

    def sourcehook(self, newfile):
        """(name, open file) for what follows the word that means another source."""
        newfile = newfile.strip('"')
        if isinstance(self.infile, str) and not newfile.startswith("/"):
            import os

            newfile = os.path.join(os.path.dirname(self.infile), newfile)
        return newfile, open(newfile)

    def error_leader(self, infile=None, lineno=None):
        """The beginning of a message about a place."""
        return f'"{infile or self.infile}", line {lineno or self.lineno}: '

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token

    # Reading characters

    def _next_character(self):
        character = self._ahead.pop() if self._ahead else self.instream.read(1)
        if character == "\n":
            self.lineno += 1
        return character

    def _is_word(self, character):
        return character in self.wordchars or (self.whitespace_split and character not in self.whitespace + self._punctuation_chars)

    def _skip_comment(self):
        self.instream.readline()
        self.lineno += 1

    def read_token(self):
        """The next token of the stream, without what was pushed back."""
        self.token = ""
        self._state = _START
        self._was_quoted = False
        while True:
            character = self._next_character()
            if not character:
                self._check_end()
                break
            if self._step(character):
                break
        token, self.token = self.token, ""
        if self.posix and not self._was_quoted and token == "":
            return None
        return token

    def _check_end(self):
        if self._state == _QUOTE:
            raise ValueError("No closing quotation")
        if self._state == _ESCAPE:
            raise ValueError("No escaped character")

    def _step(self, character):
        """Take one character; True if the token has ended."""
        return (self._begin, self._in_word, self._in_punctuation, self._in_quote, self._in_escape)[self._state](character)

    def _begin(self, character):
        if character in self.whitespace:
            return False
        if character in self.commenters:
            self._skip_comment()
            return False
        if self.posix and character in self.escape:
            self._enter_escape(character, _WORD)
            return False
        if character in self.wordchars:
            self._state = _WORD
        elif character in self._punctuation_chars:
            self._state = _PUNCTUATION
        elif character in self.quotes:
            self._enter_quote(character)
            return False
        elif self.whitespace_split:
            self._state = _WORD
        else:
            self.token = character
            return True
        self.token = character
        return False

    def _enter_quote(self, character):
        self._quote = character
        self._state = _QUOTE
        if self.posix:
            self._was_quoted = True
        else:
            self.token += character

    def _enter_escape(self, character, after):
        self._escape_character = character
        self._after_escape = after
        self._state = _ESCAPE

    def _in_quote(self, character):
        if character == self._quote:
            if not self.posix:
                self.token += character
                return True
            self._state = _WORD
        elif self.posix and character in self.escape and self._quote in self.escapedquotes:
            self._enter_escape(character, _QUOTE)
        else:
            self.token += character
        return False

    def _in_escape(self, character):
        if self._after_escape == _QUOTE and character not in (self._escape_character, self._quote):
            self.token += self._escape_character
        self.token += character
        self._state = self._after_escape
        return False

    def _in_punctuation(self, character):
        if character in self.commenters:
            self._skip_comment()
            return self.posix
        if character in self._punctuation_chars:
            self.token += character
            return False
        if character not in self.whitespace:
            self._put_back(character)
        return True

    def _put_back(self, character):
        self._ahead.append(character)
        if character == "\n":
            self.lineno -= 1

    def _in_word(self, character):
        if character in self.whitespace:
            return self.token != "" or self._was_quoted
        if character in self.commenters:
            self._skip_comment()
            return self.posix and (self.token != "" or self._was_quoted)
        if self.posix and character in self.quotes:
            self._enter_quote(character)
            return False
        if self.posix and character in self.escape:
            self._enter_escape(character, _WORD)
            return False
        if self._is_word(character) or character in self.quotes:
            self.token += character
            return False
        if self._punctuation_chars:
            self._put_back(character)
        else:
            self.pushback.insert(0, character)
        return self.token != "" or self._was_quoted


def _stream(source):
    if not isinstance(source, str):
        return source
    import io

    return io.StringIO(source)


def split(s, comments=False, posix=True):
    """The words of a command line, without their quotes."""
    if s is None:
        raise ValueError("s argument must not be None")
    lexer = shlex(s, posix=posix)
    lexer.whitespace_split = True
    if not comments:
        lexer.commenters = ""
    return list(lexer)


def join(split_command):
    """The command line of words, quoted where they must be."""
    return " ".join([quote(word) for word in split_command])


def quote(s):
    """A word as a shell takes it for just that word."""
    if not s:
        return "''"
    if not isinstance(s, str):
        kind = type(s).__name__
        raise TypeError("cannot use a string pattern on a bytes-like object" if isinstance(s, bytes) else
                        f"expected string or bytes-like object, got {kind!r}")
    if all([c in _SAFE for c in s]):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"
