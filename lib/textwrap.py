"""Text in lines of a limited width, and margins taken away and added."""

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

_WHITESPACE = "\t\n\x0b\x0c\r "


def _is_letter(c):
    return c == "_" or (c.isalnum() and not c.isdecimal())


def _is_pair(three):
    """Two letters at the beginning, or two with a hyphen between them."""
    if len(three) == 3 and three[1] == "-":
        return _is_letter(three[0]) and _is_letter(three[2])
    return len(three) >= 2 and _is_letter(three[0]) and _is_letter(three[1])


def _is_word(c):
    return c == "_" or c.isalnum()


class _Pattern:
    """An attribute that is a regular expression, compiled when asked for: the wrapper itself works by hand."""

    def __init__(self, text):
        self.text = text

    def __get__(self, wrapper, cls):
        import re

        return re.compile(self.text)


class TextWrapper:
    """What wrap(), fill() and shorten() do, with options that stay."""

    unicode_whitespace_trans = {ord(c): 32 for c in _WHITESPACE}

    wordsep_simple_re = _Pattern("([\t\n\v\f\r ]+)")
    sentence_end_re = _Pattern("[a-z][.!?][\"']?\\Z")

    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                 tabsize=8, *, max_lines=None, placeholder=" [...]"):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    # Preparing

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate(self.unicode_whitespace_trans)
        return text

    def _replaced(self, name):
        """The regular expression that a subclass or the program set instead of the usual one; None if there is none."""
        if name in vars(self):
            return vars(self)[name]
        for cls in type(self).__mro__:
            if cls is TextWrapper:
                return None
            if name in vars(cls):
                return vars(cls)[name]

    def _split(self, text):
        """Words, parts of words and runs of whitespace."""
        pattern = self._replaced("wordsep_re" if self.break_on_hyphens else "wordsep_simple_re")
        if pattern is not None:
            return [chunk for chunk in pattern.split(text) if chunk]
        chunks = []
        start = 0
        while start < len(text):
            is_space = text[start] in _WHITESPACE
            end = start + 1
            while end < len(text) and (text[end] in _WHITESPACE) == is_space:
                end += 1
            if is_space or not self.break_on_hyphens:
                chunks.append(text[start:end])
            else:
                self._split_word(text[start:end], chunks)
            start = end
        return chunks

    def _split_word(self, word, chunks):
        """Break behind hyphens of compound words and around dashes."""
        start = at = 0
        while at < len(word):
            if word[at] != "-":
                at += 1
                continue
            end = at + 1
            while end < len(word) and word[end] == "-":
                end += 1
            if end - at > 1:
                before = at > 0 and (_is_word(word[at - 1]) or word[at - 1] in "!\"'&.,?")
                if before and end < len(word) and _is_word(word[end]):
                    chunks += [word[start:at], word[at:end]]
                    start = end
            elif _is_pair(word[max(at - 3, 0):at][::-1]) and _is_pair(word[end:end + 3]):
                chunks.append(word[start:end])
                start = end
            at = end
        if start < len(word):
            chunks.append(word[start:])

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def _ends_sentence(self, chunk):
        pattern = self._replaced("sentence_end_re")
        if pattern is not None:
            return pattern.search(chunk)
        end = chunk.rstrip("\"'")
        if len(chunk) - len(end) > 1 or len(end) < 2:
            return False
        return end[-1] in ".!?" and "a" <= end[-2] <= "z"

    def _fix_sentence_endings(self, chunks):
        for index in range(len(chunks) - 1):
            if chunks[index + 1] == " " and self._ends_sentence(chunks[index]):
                chunks[index + 1] = "  "

    # Filling lines

    def _handle_long_word(self, chunks, line, length, width):
        """The last chunk is wider than a line: break it, or let it stand alone."""
        room = 1 if width < 1 else width - length
        if self.break_long_words:
            word = chunks[-1]
            end = room
            if self.break_on_hyphens and len(word) > room:
                hyphen = word.rfind("-", 0, room)
                if hyphen > 0 and any(c != "-" for c in word[:hyphen]):
                    end = hyphen + 1
            line.append(word[:end])
            chunks.pop()
            if end < len(word):
                chunks.append(word[end:])
        elif not line:
            line.append(chunks.pop())

    def _take_line(self, chunks, width):
        line = []
        length = 0
        while chunks and length + len(chunks[-1]) <= width:
            length += len(chunks[-1])
            line.append(chunks.pop())
        if chunks and len(chunks[-1]) > width:
            self._handle_long_word(chunks, line, length, width)
        self._drop_blank_end(line)
        return line

    def _drop_blank_end(self, line):
        if self.drop_whitespace and line and not line[-1].strip():
            line.pop()

    def _is_last(self, lines, line, chunks, width):
        """Whether the line may be followed by nothing that would not fit any more."""
        if self.max_lines is None or len(lines) + 1 < self.max_lines:
            return True
        nothing_left = not chunks or (self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip())
        return nothing_left and sum(map(len, line)) <= width

    def _cut(self, lines, line, indent, width):
        """End the last line, or the one before it, with the placeholder."""
        while line:
            length = sum(map(len, line))
            if line[-1].strip() and length + len(self.placeholder) <= width:
                lines.append(indent + "".join(line) + self.placeholder)
                return
            line.pop()
        if lines:
            before = lines[-1].rstrip()
            if len(before) + len(self.placeholder) <= self.width:
                lines[-1] = before + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        lines = []
        chunks.reverse()
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and not chunks[-1].strip():
                chunks.pop()
            line = self._take_line(chunks, width)
            if not line:
                continue
            if not self._is_last(lines, line, chunks, width):
                self._cut(lines, line, indent, width)
                break
            lines.append(indent + "".join(line))
        return lines

    def wrap(self, text):
        """The lines, without line ends."""
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    """Wrap one paragraph and return its lines; the options are those of TextWrapper."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """Wrap one paragraph into one text."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """Collapse whitespace and cut the text at a word, with a placeholder, if it is wider than width."""
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


def dedent(text):
    """Remove the whitespace that all lines begin with; lines of only blanks become empty."""
    if not isinstance(text, str):
        raise TypeError("cannot use a string pattern on a bytes-like object" if isinstance(text, (bytes, bytearray)) else
                        f"expected string or bytes-like object, got '{type(text).__name__}'")
    lines = ["" if not line.strip(" \t") else line for line in text.split("\n")]
    margin = None
    for line in lines:
        if line:
            own = line[:len(line) - len(line.lstrip(" \t"))]
            margin = own if margin is None else _common(margin, own)
    cut = len(margin or "")
    return "\n".join(line[cut:] for line in lines)


def _common(left, right):
    length = 0
    while length < min(len(left), len(right)) and left[length] == right[length]:
        length += 1
    return left[:length]


def indent(text, prefix, predicate=None):
    """Put prefix before the lines for which predicate(line) is true; without one, those that are not blank."""
    chosen = predicate or str.strip
    return "".join(prefix + line if chosen(line) else line for line in text.splitlines(True))
