"""Two texts side by side as an HTML table, with their differences marked."""

import re

from ._differ import IS_CHARACTER_JUNK, ndiff

__name__ = "difflib"  # for __module__ of what follows

_PAGE = """
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
          "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">

<html>

<head>
    <meta http-equiv="Content-Type"
          content="text/html; charset=%(charset)s" />
    <title></title>
    <style type="text/css">%(styles)s
    </style>
</head>

<body>
    %(table)s%(legend)s
</body>

</html>"""
_TABLE = """
    <table class="diff" id="difflib_chg_%(prefix)s_top"
           cellspacing="0" cellpadding="0" rules="groups" >
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        %(header_row)s
        <tbody>
%(data_rows)s        </tbody>
    </table>"""
_STYLES = """
        table.diff {font-family:Courier; border:medium;}
        .diff_header {background-color:#e0e0e0}
        td.diff_header {text-align:right}
        .diff_next {background-color:#c0c0c0}
        .diff_add {background-color:#aaffaa}
        .diff_chg {background-color:#ffff77}
        .diff_sub {background-color:#ffaaaa}"""
_LEGEND = """
    <table class="diff" summary="Legends">
        <tr> <th colspan="2"> Legends </th> </tr>
        <tr> <td> <table border="" summary="Colors">
                      <tr><th> Colors </th> </tr>
                      <tr><td class="diff_add">&nbsp;Added&nbsp;</td></tr>
                      <tr><td class="diff_chg">Changed</td> </tr>
                      <tr><td class="diff_sub">Deleted</td> </tr>
                  </table></td>
             <td> <table border="" summary="Links">
                      <tr><th colspan="2"> Links </th> </tr>
                      <tr><td>(f)irst change</td> </tr>
                      <tr><td>(n)ext change</td> </tr>
                      <tr><td>(t)op</td> </tr>
                  </table></td> </tr>
    </table>"""
_GAP = "        </tbody>        \n        <tbody>\n"
_KINDS = {"+": "add", "-": "sub", "^": "chg"}


class _Side:
    """One line of one text: its number ('>' where a long line goes on), and pieces (kind of change, text)."""

    def __init__(self, number="", pieces=()):
        self.number, self.pieces = number, pieces

    def wrapped(self, width):
        """The lines of at most `width` characters that it makes."""
        lines, left = [[]], width
        for kind, text in self.pieces:
            while len(text) > left:
                lines[-1].append((kind, text[:left]))
                lines.append([])
                text, left = text[left:], width
            lines[-1].append((kind, text))
            left -= len(text)
        return [_Side(">" if index else self.number, pieces) for index, pieces in enumerate(lines)]

    def _shown_pieces(self):
        """The pieces, without the tabs at the end if that has not changed."""
        pieces = [piece for piece in self.pieces if piece[1]]
        if pieces and not pieces[-1][0]:
            pieces[-1] = None, pieces[-1][1].rstrip("\t")
        return pieces

    def html(self, prefix):
        name = f' id="{prefix}{self.number}"' if isinstance(self.number, int) else ""
        text = "".join([f'<span class="diff_{kind}">{_escaped(text)}</span>' if kind else _escaped(text)
                        for kind, text in self._shown_pieces()])
        return f'<td class="diff_header"{name}>{self.number}</td><td nowrap="nowrap">{text}</td>'


def _escaped(text):
    return text.replace("&", "&amp;").replace(">", "&gt;").replace("<", "&lt;").replace(" ", "&nbsp;").replace("\t", "&nbsp;")


def _pieces(text, hints):
    """The text in pieces as the line of hints below it in a delta says."""
    pieces, end = [], 0
    for found in re.finditer(r"\++|-+|\^+", hints):
        pieces += (None, text[end : found.start()]), (_KINDS[found[0][0]], text[found.start() : found.end()])
        end = found.end()
    return [*pieces, (None, text[end:])]


class _Rows:
    """Collects rows (left side, right side, whether they differ) from the lines of a delta."""

    def __init__(self):
        self.rows = []
        self.numbers = {"-": 0, "+": 0}
        self.waiting = {"-": [], "+": []}  # lines that only one text has

    def side(self, sign, text, hints=None):
        self.numbers[sign] += 1
        text = text.rstrip("\n")
        if hints is None:
            return _Side(self.numbers[sign], [(_KINDS[sign], text or " ")])
        return _Side(self.numbers[sign], _pieces(text, hints))

    def flush(self):
        """Lines that were replaced stand beside those that replace them."""
        left, right = self.waiting["-"], self.waiting["+"]
        for index in range(max(len(left), len(right))):
            self.rows.append((left[index] if index < len(left) else _Side(), right[index] if index < len(right) else _Side(), True))
        left.clear()
        right.clear()

    def equal(self, text):
        self.flush()
        self.rows.append((self.side("-", text, ""), self.side("+", text, ""), False))

    def pair(self, old, new):
        self.flush()
        self.rows.append((self.side("-", *old), self.side("+", *new), True))

    def read(self, delta):
        lines = list(delta)
        index = 0
        while index < len(lines):
            signs = "".join([line[0] for line in lines[index : index + 4]])
            text = lines[index][2:]
            if signs.startswith("-?+"):
                last = signs == "-?+?"
                self.pair((text, lines[index + 1][2:]), (lines[index + 2][2:], lines[index + 3][2:] if last else ""))
                index += 3 + last
            elif signs.startswith("-+?"):
                self.pair((text, ""), (lines[index + 1][2:], lines[index + 2][2:]))
                index += 3
            else:
                if signs[0] == " ":
                    self.equal(text)
                else:
                    self.waiting[signs[0]].append(self.side(signs[0], text))
                index += 1
        self.flush()
        return self.rows


def _with_context(rows, count):
    """The rows that differ and `count` rows around them; None where some are left out."""
    last = -1
    for index in range(len(rows)):
        if any([row[2] for row in rows[max(0, index - count) : index + count + 1]]):
            if index > last + 1:
                yield None
            last = index
            yield rows[index]


def _wrap(rows, width):
    for row in rows:
        if row is None:
            yield row
            continue
        left, right = row[0].wrapped(width), row[1].wrapped(width)
        rest = _Side("", [(None, " ")])
        for index in range(max(len(left), len(right))):
            yield left[index] if index < len(left) else rest, right[index] if index < len(right) else rest, row[2]


class HtmlDiff:
    """Makes HTML tables and pages that show two texts side by side, with links from change to change.

    tabsize: columns between tab stops; wrapcolumn: where lines are broken (None: nowhere); linejunk, charjunk: as ndiff() has them.
    """

    _file_template = _PAGE
    _styles = _STYLES
    _table_template = _TABLE
    _legend = _LEGEND
    _default_prefix = 0

    def __init__(self, tabsize=8, wrapcolumn=None, linejunk=None, charjunk=IS_CHARACTER_JUNK):
        self._tabsize, self._wrapcolumn = tabsize, wrapcolumn
        self._linejunk, self._charjunk = linejunk, charjunk

    def make_file(self, fromlines, tolines, fromdesc="", todesc="", context=False, numlines=5, *, charset="utf-8"):
        """A whole page with the table of make_table() and a legend."""
        table = self.make_table(fromlines, tolines, fromdesc, todesc, context=context, numlines=numlines)
        page = self._file_template % {"styles": self._styles, "legend": self._legend, "table": table, "charset": charset}
        return page.encode(charset, "xmlcharrefreplace").decode(charset)

    def make_table(self, fromlines, tolines, fromdesc="", todesc="", context=False, numlines=5):
        """The table. context: only changes and numlines lines around them; otherwise links lead numlines lines above a change."""
        number = HtmlDiff._default_prefix
        HtmlDiff._default_prefix += 1
        delta = ndiff(self._expanded(fromlines), self._expanded(tolines), self._linejunk, self._charjunk)
        rows = _Rows().read(delta)
        if context:
            rows = list(_with_context(rows, numlines))
        if self._wrapcolumn:
            rows = list(_wrap(rows, self._wrapcolumn))
        text = "".join(_html_rows(rows, number, numlines)) if rows else _empty_row(number, context)
        return self._table_template % {"prefix": f"to{number}_", "header_row": _head(fromdesc, todesc), "data_rows": text}

    def _expanded(self, lines):
        """The lines with tabs as wide as they are shown: a tab for each column, so that they differ from spaces."""
        return [self._expanded_line(line) for line in lines]

    def _expanded_line(self, line):
        parts = line.rstrip("\n").split("\t")
        text = parts[0]
        for part in parts[1:]:
            text += "\t" * (self._tabsize - len(text) % self._tabsize) + part
        return text


def _head(fromdesc, todesc):
    if not fromdesc and not todesc:
        return ""
    cells = [f'<th class="diff_next"><br /></th><th colspan="2" class="diff_header">{text}</th>' for text in (fromdesc, todesc)]
    return f"<thead><tr>{''.join(cells)}</tr></thead>"


def _link(letter, number, target):
    return f'<a href="#difflib_chg_to{number}__{target}">{letter}</a>'


def _empty_row(number, context):
    text = "No Differences Found" if context else "Empty File"
    cells = f'<td class="diff_next">{_link("t", number, "top")}</td><td></td><td>&nbsp;{text}&nbsp;</td>'
    return f"            <tr>{cells}{cells}</tr>\n"


def _html_rows(rows, number, numlines):
    changed = [row is not None and row[2] for row in rows]
    starts = [index for index, is_changed in enumerate(changed) if is_changed and not (index and changed[index - 1])]
    names = {max(0, start - numlines): change for change, start in enumerate(starts)}
    links = {start: _link("n", number, change + 1) for change, start in enumerate(starts[:-1])}
    links[starts[-1] if starts else 0] = _link("t", number, "top")
    if not changed[0] and starts:
        links[0] = _link("f", number, 0)
    for index, row in enumerate(rows):
        if row is None:
            if index:
                yield _GAP
            continue
        name = f' id="difflib_chg_to{number}__{names[index]}"' if index in names else ""
        link = links.get(index, "")
        left, right = row[0].html(f"from{number}_"), row[1].html(f"to{number}_")
        yield f'            <tr><td class="diff_next"{name}>{link}</td>{left}<td class="diff_next">{link}</td>{right}</tr>\n'
