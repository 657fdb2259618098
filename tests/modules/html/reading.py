# What subclasses change of the reading of markup.
from html.parser import HTMLParser


class Shown(HTMLParser):
    def handle_data(self, data):
        print("data", repr(data))

    def handle_starttag(self, tag, attrs):
        print("start", tag, attrs, self.getpos())

    def handle_comment(self, data):
        print("comment", data)

    def goahead(self, end):
        print("go", end)
        super().goahead(end)

    def parse_pi(self, i):
        self.handle_data("<?")
        return i + 2

    def parse_starttag(self, i):
        end = super().parse_starttag(i)
        print("from", i, "to", end)
        return end

    def parse_endtag(self, i):
        end = super().parse_endtag(i)
        print("end from", i, "to", end)
        return end

    def parse_html_declaration(self, i):
        print("declaration at", i)
        return super().parse_html_declaration(i)

    def parse_comment(self, i, report=1):
        end = super().parse_comment(i, report)
        print("comment from", i, "to", end)
        return end

    def parse_bogus_comment(self, i, report=1):
        end = super().parse_bogus_comment(i, report)
        print("no declaration from", i, "to", end)
        return end


parser = Shown()
parser.feed('<a b="1">\nx<?php y?><!-- c --><!x><!doctype q></a></ z><b>')
# expect: go 0
# expect: start a [('b', '1')] (1, 0)
# expect: from 0 to 9
# expect: data '\nx'
# expect: data '<?'
# expect: data 'php y?>'
# expect: comment  c 
# expect: comment from 20 to 30
# expect: declaration at 30
# expect: comment x
# expect: no declaration from 30 to 34
# expect: declaration at 34
# expect: end from 46 to 50
# expect: end from 50 to 55
# expect: start b [] (2, 45)
# expect: from 55 to 58


parser.close()  # expect: go 1
parser = HTMLParser()
parser.rawdata = "<!-- a --> <!x>  <![CDATA[q]]>"
print(parser.parse_comment(0), parser.parse_comment(0, 0), parser.parse_bogus_comment(11), parser.parse_marked_section(17))
# expect: 10 10 15 30

print(parser.updatepos(0, 5), parser.getpos())  # expect: 5 (1, 5)


class Events(HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=False)
        self.events = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.events.append(("start", tag))

    def handle_endtag(self, tag):
        self.events.append(("end", tag))

    def handle_data(self, data):
        self.events.append(data)

    def handle_comment(self, data):
        self.events.append(("comment", data))

    def handle_entityref(self, name):
        self.events.append(("name", name))

    def handle_charref(self, name):
        self.events.append(("number", name))


for text in ("<b &&#65;", "<a&lt-", "&lt-x", "&lt-", "</ c&lt>", "</ c >", "</c&lt>", "</a:b.c-d>", "</>", "<", "</a"):
    print(repr(text), Events(text).events)
# expect: '<b &&#65;' ['<', 'b ', '&', ('number', '65')]
# expect: '<a&lt-' ['<', 'a', ('name', 'lt'), '-']
# expect: '&lt-x' [('name', 'lt'), '-x']
# expect: '&lt-' [('name', 'lt'), '-']
# expect: '</ c&lt>' [('comment', ' c&lt')]
# expect: '</ c >' [('end', 'c')]
# expect: '</c&lt>' [('end', 'c&lt')]
# expect: '</a:b.c-d>' [('end', 'a:b.c-d')]
# expect: '</>' []
# expect: '<' ['<']
# expect: '</a' ['<', '/a']
