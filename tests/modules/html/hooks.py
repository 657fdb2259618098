# Library, html.parser: what is called for tags that close themselves, and text that is no markup.
from html.parser import HTMLParser


class Tells(HTMLParser):
    def __getattribute__(self, name):
        if name.startswith("handle_") or name in ("unknown_decl", "set_cdata_mode"):
            return lambda *arguments: print(name, arguments) or object.__getattribute__(self, name)(*arguments)
        return object.__getattribute__(self, name)


parser = Tells()
parser.feed("<a href='x'/><script>if (a < b) '</p>'</script><p>t&eacute;xt<br/></p><!-- c --><!DOCTYPE html><?pi x?><![CDATA[y]]>")
# expect: handle_startendtag ('a', [('href', 'x')])
# expect: handle_starttag ('a', [('href', 'x')])
# expect: handle_endtag ('a',)
# expect: handle_starttag ('script', [])
# expect: set_cdata_mode ('script',)
# expect: handle_data ("if (a < b) '</p>'",)
# expect: handle_endtag ('script',)
# expect: handle_starttag ('p', [])
# expect: handle_data ('téxt',)
# expect: handle_startendtag ('br', [])
# expect: handle_starttag ('br', [])
# expect: handle_endtag ('br',)
# expect: handle_endtag ('p',)
# expect: handle_comment (' c ',)
# expect: handle_decl ('DOCTYPE html',)
# expect: handle_pi ('pi x?',)
# expect: unknown_decl ('CDATA[y',)
parser.close()
parser.reset()
parser.set_cdata_mode("style")  # expect: set_cdata_mode ('style',)
parser.feed("<b>not a tag</b></style><i>")
# expect: handle_data ('<b>not a tag</b>',)
# expect: handle_endtag ('style',)
# expect: handle_starttag ('i', [])
parser.clear_cdata_mode()
parser.close()
print(HTMLParser.CDATA_CONTENT_ELEMENTS, parser.cdata_elem, parser.getpos(), parser.get_starttag_text())
# expect: ('script', 'style') None (1, 27) <i>


