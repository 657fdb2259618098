# Library, gettext: messages stay as they are without a catalogue.
import builtins
import gettext

print(gettext.gettext("a"),gettext.ngettext("a","b",2),gettext.ngettext("a","b",1),gettext.pgettext("c","m"),gettext.npgettext("c","a","b",3),gettext.textdomain(),gettext.textdomain("x"),gettext.dgettext("d","m"),gettext.find("x"),gettext.find("x",all=True))
# expect: a b a m b messages x m None []



t = gettext.translation("nope", fallback=True)
print(type(t).__name__,t.info(),t.charset())  # expect: NullTranslations {} None
t.install(["ngettext", "zz"])
print(builtins._("q"), builtins.ngettext("a", "b", 5))  # expect: q b
try: gettext.translation("nope")
except FileNotFoundError as e: print(e)
# expect: [Errno 2] No translation file found for domain: 'nope'



class N(gettext.NullTranslations):
    def gettext(s,m): return m.upper()
n = gettext.NullTranslations()
n.add_fallback(N())
print(n.gettext("abc"),n.ngettext("a","b",1))  # expect: ABC a
print(gettext.__all__)
# expect: ['NullTranslations', 'GNUTranslations', 'Catalog', 'bindtextdomain', 'find', 'translation', 'install', 'textdomain', 'dgettext', 'dngettext', 'gettext', 'ngettext', 'pgettext', 'dpgettext', 'npgettext', 'dnpgettext']



magic = gettext.GNUTranslations
print(f"{magic.LE_MAGIC:x} {magic.BE_MAGIC:x}", magic.VERSIONS, repr(magic.CONTEXT))
# expect: 950412de de120495 (0, 1) '%s\x04%s'
