# html: escape, unescape, entities.
# heap: 400K, the table of all names
import html
import html.entities

print(html.escape("<a href=\"x\">it's & co</a>"), html.escape("<\"'&>", quote=False), html.escape(""))
# expect: &lt;a href=&quot;x&quot;&gt;it&#x27;s &amp; co&lt;/a&gt; &lt;"'&amp;&gt; 

for text in "plain", "&lt;&gt;&amp;&quot;&apos;", "&#65;&#x42;&#X43;&#68", "&eacute;&eacute &euro; &euro", "&notit; &ampx &amp;amp;", "& &; &# &#x; &nothing;", "&#0; &#xD800; &#x110000; &#128; &#x9f; &#1; &#13; &#xfffe; &#127;", "&AMP; &LT &lang; &hearts;", "a&b=c&copy=5":
    print(ascii(html.unescape(text)))
# expect: 'plain'
# expect: '<>&"\''
# expect: 'ABCD'
# expect: '\xe9\xe9 \u20ac &euro'
# expect: '\xacit; &x &amp;'
# expect: '& &; &# &#x; \xaching;'
# expect: '\ufffd \ufffd \ufffd \u20ac \u0178  \r  '
# expect: '& < \u27e8 \u2665'
# expect: 'a&b=c\xa9=5'









print(html.entities.name2codepoint["auml"], html.entities.codepoint2name[8364], html.entities.entitydefs["lt"], html.entities.html5["gt"], len(html.entities.name2codepoint))
# expect: 228 euro < > 252

for text in "<&>'\"", "ä\u20ac&amp;":
    print(html.unescape(html.escape(text)) == text)
# expect: True
# expect: True



# All names of HTML 5, some for two characters; the longest name that fits counts where the semicolon is missing.
for text in ("&NotEqualTilde; &acE; &CounterClockwiseContourIntegral;", "&Aacut; &Aacutex &copy2; &hellip", "&a,b; &:; &lt,nvlt; &2a;",
             "&notin; &notinx; &not", "&ampamp; &amp;amp;"):
    print(ascii(html.unescape(text)))
# expect: '\u2242\u0338 \u223e\u0333 \u2233'
# expect: '&Aacut; \xc1x \xa92; &hellip'
# expect: '&a,b; &:; <,nvlt; &2a;'
# expect: '\u2209 \xacinx; \xac'
# expect: '&amp; &amp;'
names = html.entities.html5
print(len(names), len(html.entities.codepoint2name), html.entities.__all__, names["bne;"], "bne" in names)
# expect: 2231 252 ['html5', 'name2codepoint', 'codepoint2name', 'entitydefs'] =⃥ False
print([name for name in sorted(names)[::9] if html.unescape("&" + name) != names[name]])  # expect: []
