# Library, html.parser: text that comes piece by piece.
from html.parser import HTMLParser


class Pieces(HTMLParser):
    def handle_data(self, data):
        print(repr(data), end=" ")

    def handle_charref(self, name):
        print("character", name, end=" ")

    def handle_starttag(self, tag, attrs):
        print("<" + tag, end=" ")

    def handle_endtag(self, tag):
        print("/" + tag, end=" ")


for texts in (["<script>if (a<", "b) '</a>'", "</scr", "ipt >x"], ["<script>a</ script\n>b"], ["a &b", "c; d"], ["x" * 50 + "&b", "<c>"],
              ["a&b", "&c;"]):
    parser = Pieces()
    for text in texts:
        parser.feed(text)
        print(end="| ")
    parser.close()
    print()
# expect: <script | | | "if (a<b) '</a>'" /script 'x' | 
# expect: <script 'a' /script 'b' | 
# expect: | 'a &bc; d' | 
# expect: | 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx&b' <c | 
# expect: | 'a&b&c;' | 
for text in ("&#xyz <b>t", "a&#q b&amp;c", "&#", "&#;", "&#65;&#x41"):
    parser = Pieces(convert_charrefs=False)
    for letter in text:
        parser.feed(letter)
    parser.close()
    print()
# expect: '&#xyz <b>t' 
# expect: 'a' '&#' 'q b' 'c' 
# expect: '&#' 
# expect: '&#' ';' 
# expect: character 65 '&#x41' 
