# Library, html.parser: tags, texts, references, comments, and what is damaged.
from html.parser import HTMLParser


class Recorder(HTMLParser):
    def __init__(self, **options):
        super().__init__(**options)
        self.found = []

    def add(self, *event):
        if event[0] == "data" and self.found and self.found[-1][0] == "data":
            event = "data", self.found.pop()[1] + event[1]
        self.found.append(event)

    def handle_starttag(self, tag, attrs):
        self.add("start", tag, attrs, self.getpos())

    def handle_endtag(self, tag):
        self.add("end", tag)

    def handle_data(self, data):
        self.add("data", data)

    def handle_entityref(self, name):
        self.add("entity", name)

    def handle_charref(self, name):
        self.add("character", name)

    def handle_comment(self, data):
        self.add("comment", data)

    def handle_decl(self, decl):
        self.add("declaration", decl)

    def handle_pi(self, data):
        self.add("instruction", data)

    def unknown_decl(self, data):
        self.add("unknown", data)


def found(text, size, convert):
    parser = Recorder(convert_charrefs=convert)
    for at in range(0, len(text), size):
        parser.feed(text[at : at + size])
    parser.close()
    return parser.found


for text in (
    "<p>x</p>", "<P CLASS=\"a&amp;b\" id=3 checked x='1\"2'>t&amp;&lt;&#65;&#x41;&nosuch;&amp</P >", "<br/><br />", "<a href=x/>", '<a href="x"/>', "<!-- c --><!-- a--b -->",
    "<!DOCTYPE html><html>", "<?php x ?>z", "<![CDATA[x]]>y", "<script>if(a<b)&amp;</p></script>k", "<style><!-- x --></style>", "<p", "</p", "<", "a<b", "a < b", "<a<b>", "</a b>",
    "</ a>", "<3", "<a =x>", "<a x=>", '<a "x">', "<a x='1>", "<a x=1y=2>", "<a\nb\n=\nc>", "&", "&#65", "&amp", "<!--", "<!-- x", "<!x>", "<!>", "<?x", "<![if x]>y", "<a/b>", "<a / >",
    "<A:b-c.d>", "</>", "<!-->x-->", "<!--->", "&#0;&#128;&#xD800;", "x&amp;y<b>z", "<title>a&amp;b</title>", "<script/>x</script>", "<p a a=1 a>", '<p a="&#65;&lt">', "<p a=&lt>", "<p\0>", "<é>", "<p é=1>",
):  # fmt: skip
    for convert in True, False:
        events = found(text, 1000, convert)
        print(ascii(text), ascii(events), found(text, 1, convert) == events)
# expect: '<p>x</p>' [('start', 'p', [], (1, 0)), ('data', 'x'), ('end', 'p')] True
# expect: '<p>x</p>' [('start', 'p', [], (1, 0)), ('data', 'x'), ('end', 'p')] True
# expect: '<P CLASS="a&amp;b" id=3 checked x=\'1"2\'>t&amp;&lt;&#65;&#x41;&nosuch;&amp</P >' [('start', 'p', [('class', 'a&b'), ('id', '3'), ('checked', None), ('x', '1"2')], (1, 0)), ('data', 't&<AA&nosuch;&'), ('end', 'p')] True
# expect: '<P CLASS="a&amp;b" id=3 checked x=\'1"2\'>t&amp;&lt;&#65;&#x41;&nosuch;&amp</P >' [('start', 'p', [('class', 'a&b'), ('id', '3'), ('checked', None), ('x', '1"2')], (1, 0)), ('data', 't'), ('entity', 'amp'), ('entity', 'lt'), ('character', '65'), ('character', 'x41'), ('entity', 'nosuch'), ('entity', 'amp'), ('end', 'p')] True
# expect: '<br/><br />' [('start', 'br', [], (1, 0)), ('end', 'br'), ('start', 'br', [], (1, 5)), ('end', 'br')] True
# expect: '<br/><br />' [('start', 'br', [], (1, 0)), ('end', 'br'), ('start', 'br', [], (1, 5)), ('end', 'br')] True
# expect: '<a href=x/>' [('start', 'a', [('href', 'x/')], (1, 0))] True
# expect: '<a href=x/>' [('start', 'a', [('href', 'x/')], (1, 0))] True
# expect: '<a href="x"/>' [('start', 'a', [('href', 'x')], (1, 0)), ('end', 'a')] True
# expect: '<a href="x"/>' [('start', 'a', [('href', 'x')], (1, 0)), ('end', 'a')] True
# expect: '<!-- c --><!-- a--b -->' [('comment', ' c '), ('comment', ' a--b ')] True
# expect: '<!-- c --><!-- a--b -->' [('comment', ' c '), ('comment', ' a--b ')] True
# expect: '<!DOCTYPE html><html>' [('declaration', 'DOCTYPE html'), ('start', 'html', [], (1, 15))] True
# expect: '<!DOCTYPE html><html>' [('declaration', 'DOCTYPE html'), ('start', 'html', [], (1, 15))] True
# expect: '<?php x ?>z' [('instruction', 'php x ?'), ('data', 'z')] True
# expect: '<?php x ?>z' [('instruction', 'php x ?'), ('data', 'z')] True
# expect: '<![CDATA[x]]>y' [('unknown', 'CDATA[x'), ('data', 'y')] True
# expect: '<![CDATA[x]]>y' [('unknown', 'CDATA[x'), ('data', 'y')] True
# expect: '<script>if(a<b)&amp;</p></script>k' [('start', 'script', [], (1, 0)), ('data', 'if(a<b)&amp;</p>'), ('end', 'script'), ('data', 'k')] True
# expect: '<script>if(a<b)&amp;</p></script>k' [('start', 'script', [], (1, 0)), ('data', 'if(a<b)&amp;</p>'), ('end', 'script'), ('data', 'k')] True
# expect: '<style><!-- x --></style>' [('start', 'style', [], (1, 0)), ('data', '<!-- x -->'), ('end', 'style')] True
# expect: '<style><!-- x --></style>' [('start', 'style', [], (1, 0)), ('data', '<!-- x -->'), ('end', 'style')] True
# expect: '<p' [('data', '<p')] True
# expect: '<p' [('data', '<p')] True
# expect: '</p' [('data', '</p')] True
# expect: '</p' [('data', '</p')] True
# expect: '<' [('data', '<')] True
# expect: '<' [('data', '<')] True
# expect: 'a<b' [('data', 'a<b')] True
# expect: 'a<b' [('data', 'a<b')] True
# expect: 'a < b' [('data', 'a < b')] True
# expect: 'a < b' [('data', 'a < b')] True
# expect: '<a<b>' [('start', 'a<b', [], (1, 0))] True
# expect: '<a<b>' [('start', 'a<b', [], (1, 0))] True
# expect: '</a b>' [('end', 'a')] True
# expect: '</a b>' [('end', 'a')] True
# expect: '</ a>' [('end', 'a')] True
# expect: '</ a>' [('end', 'a')] True
# expect: '<3' [('data', '<3')] True
# expect: '<3' [('data', '<3')] True
# expect: '<a =x>' [('start', 'a', [('=x', None)], (1, 0))] True
# expect: '<a =x>' [('start', 'a', [('=x', None)], (1, 0))] True
# expect: '<a x=>' [('start', 'a', [('x', '')], (1, 0))] True
# expect: '<a x=>' [('start', 'a', [('x', '')], (1, 0))] True
# expect: '<a "x">' [('start', 'a', [('"x"', None)], (1, 0))] True
# expect: '<a "x">' [('start', 'a', [('"x"', None)], (1, 0))] True
# expect: "<a x='1>" [('data', "<a x='1>")] True
# expect: "<a x='1>" [('data', "<a x='1>")] True
# expect: '<a x=1y=2>' [('start', 'a', [('x', '1y=2')], (1, 0))] True
# expect: '<a x=1y=2>' [('start', 'a', [('x', '1y=2')], (1, 0))] True
# expect: '<a\nb\n=\nc>' [('start', 'a', [('b', 'c')], (1, 0))] True
# expect: '<a\nb\n=\nc>' [('start', 'a', [('b', 'c')], (1, 0))] True
# expect: '&' [('data', '&')] True
# expect: '&' [('data', '&')] True
# expect: '&#65' [('data', 'A')] True
# expect: '&#65' [('data', '&#65')] True
# expect: '&amp' [('data', '&')] True
# expect: '&amp' [('data', '&amp')] True
# expect: '<!--' [('data', '<!--')] True
# expect: '<!--' [('data', '<!--')] True
# expect: '<!-- x' [('data', '<!-- x')] True
# expect: '<!-- x' [('data', '<!-- x')] True
# expect: '<!x>' [('comment', 'x')] True
# expect: '<!x>' [('comment', 'x')] True
# expect: '<!>' [('comment', '')] True
# expect: '<!>' [('comment', '')] True
# expect: '<?x' [('data', '<?x')] True
# expect: '<?x' [('data', '<?x')] True
# expect: '<![if x]>y' [('unknown', 'if x'), ('data', 'y')] True
# expect: '<![if x]>y' [('unknown', 'if x'), ('data', 'y')] True
# expect: '<a/b>' [('start', 'a', [('b', None)], (1, 0))] True
# expect: '<a/b>' [('start', 'a', [('b', None)], (1, 0))] True
# expect: '<a / >' [('start', 'a', [], (1, 0))] True
# expect: '<a / >' [('start', 'a', [], (1, 0))] True
# expect: '<A:b-c.d>' [('start', 'a:b-c.d', [], (1, 0))] True
# expect: '<A:b-c.d>' [('start', 'a:b-c.d', [], (1, 0))] True
# expect: '</>' [] True
# expect: '</>' [] True
# expect: '<!-->x-->' [('comment', '>x')] True
# expect: '<!-->x-->' [('comment', '>x')] True
# expect: '<!--->' [('data', '<!--->')] True
# expect: '<!--->' [('data', '<!--->')] True
# expect: '&#0;&#128;&#xD800;' [('data', '\ufffd\u20ac\ufffd')] True
# expect: '&#0;&#128;&#xD800;' [('character', '0'), ('character', '128'), ('character', 'xD800')] True
# expect: 'x&amp;y<b>z' [('data', 'x&y'), ('start', 'b', [], (1, 7)), ('data', 'z')] True
# expect: 'x&amp;y<b>z' [('data', 'x'), ('entity', 'amp'), ('data', 'y'), ('start', 'b', [], (1, 7)), ('data', 'z')] True
# expect: '<title>a&amp;b</title>' [('start', 'title', [], (1, 0)), ('data', 'a&b'), ('end', 'title')] True
# expect: '<title>a&amp;b</title>' [('start', 'title', [], (1, 0)), ('data', 'a'), ('entity', 'amp'), ('data', 'b'), ('end', 'title')] True
# expect: '<script/>x</script>' [('start', 'script', [], (1, 0)), ('end', 'script'), ('data', 'x'), ('end', 'script')] True
# expect: '<script/>x</script>' [('start', 'script', [], (1, 0)), ('end', 'script'), ('data', 'x'), ('end', 'script')] True
# expect: '<p a a=1 a>' [('start', 'p', [('a', None), ('a', '1'), ('a', None)], (1, 0))] True
# expect: '<p a a=1 a>' [('start', 'p', [('a', None), ('a', '1'), ('a', None)], (1, 0))] True
# expect: '<p a="&#65;&lt">' [('start', 'p', [('a', 'A<')], (1, 0))] True
# expect: '<p a="&#65;&lt">' [('start', 'p', [('a', 'A<')], (1, 0))] True
# expect: '<p a=&lt>' [('start', 'p', [('a', '<')], (1, 0))] True
# expect: '<p a=&lt>' [('start', 'p', [('a', '<')], (1, 0))] True
# expect: '<p\x00>' [('data', '<p\x00>')] True
# expect: '<p\x00>' [('data', '<p\x00>')] True
# expect: '<\xe9>' [('data', '<\xe9>')] True
# expect: '<\xe9>' [('data', '<\xe9>')] True
# expect: '<p \xe9=1>' [('start', 'p', [('\xe9', '1')], (1, 0))] True
# expect: '<p \xe9=1>' [('start', 'p', [('\xe9', '1')], (1, 0))] True













































































































































































































parser = Recorder()
parser.feed("a\nb<x>\n  <y>")
print(parser.getpos(), parser.get_starttag_text(), parser.CDATA_CONTENT_ELEMENTS)  # expect: (3, 5) <y> ('script', 'style')
parser.reset()
print(parser.getpos())  # expect: (1, 0)
parser.feed("<p>abc &am")
parser.feed("p; def")
parser.close()
print(parser.found[-1], repr(parser.rawdata))  # expect: ('data', 'abc & def') ''
HTMLParser().feed("<p>ignored</p>")
