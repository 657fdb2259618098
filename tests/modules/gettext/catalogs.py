# Library, gettext: catalogs, plural forms, contexts, fallbacks and domains.
import builtins
import gettext
import io
import os
import struct
import tempfile


def catalog(entries, order="<"):
    """A .mo file as the manual of GNU gettext describes it."""
    keys = sorted(entries)
    start = 28 + 16 * len(keys)
    tables, data = [[], []], b""
    for table, texts in zip(tables, (keys, [entries[key] for key in keys])):
        for text in texts:
            text = text.encode()
            table.append(struct.pack(order + "II", len(text), start + len(data)))
            data += text + b"\0"
    return struct.pack(order + "7I", 0x950412DE, 0, len(keys), 28, 28 + 8 * len(keys), 0, start) + b"".join(tables[0] + tables[1]) + data


HEADER = "Project-Id-Version: 1\nContent-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=3; plural=n==1 ? 0 : n%10>=2 && n%10<=4 ? 1 : 2;\n"
GERMAN = {"": HEADER, "hello": "hallo", "menu\x04open": "öffnen", "%d file\0%d files": "%d Datei\0%d Dateien\0viele %d", "menu\x04item\0items": "Eintrag\0Einträge\0viele"}
for order in "<>":
    t = gettext.GNUTranslations(io.BytesIO(catalog(GERMAN, order)))
    print(t.gettext("hello"), t.gettext("none"), t.pgettext("menu", "open"), t.pgettext("other", "open"), t.charset(), t.info()["project-id-version"])
    print([t.ngettext("%d file", "%d files", n) for n in (0, 1, 2, 5, 23)], t.ngettext("a", "b", 1), t.ngettext("a", "b", 2), t.npgettext("menu", "item", "items", 3), t.npgettext("x", "item", "items", 1), t.gettext("%d file"))
null = gettext.NullTranslations()
print(null.gettext("x"), null.ngettext("a", "b", 1), null.pgettext("c", "x"), null.npgettext("c", "a", "b", 2), null.info(), null.charset())
null.add_fallback(t)
null.add_fallback(gettext.NullTranslations())
print(null.gettext("hello"), null.ngettext("%d file", "%d files", 2), null.pgettext("menu", "open"), null.npgettext("menu", "item", "items", 1))
for text, numbers in (("n != 1", range(3)), ("n==1 ? 0 : n==2 ? 1 : 2", range(4)), ("0", [5]), ("!(n%2) || n>100 && n<200", [1, 2, 101, 201]), ("(n+1)*2-3/2", [3]), ("n>1?1:0", [0, 2])):
    print(text, [gettext.c2py(text)(n) for n in numbers])
for wrong in ("n +", "(n", "n)", "x", "n n", "", "()", "n = 1", "1 ? 2", "(" * 30 + "n" + ")" * 30, "n" * 1001):
    try:
        gettext.c2py(wrong)
        print("accepted", wrong[:5])
    except ValueError as error:
        print(wrong[:5], type(error).__name__)
for data in (b"abcd" * 10, struct.pack("<7I", 0x950412DE, 5 << 16, 0, 28, 28, 0, 28), struct.pack("<7I", 0x950412DE, 0, 1, 28, 36, 0, 28) + struct.pack("<4I", 9, 999, 9, 999)):
    try:
        gettext.GNUTranslations(io.BytesIO(data))
    except OSError as error:
        print(error)
with tempfile.TemporaryDirectory() as folder:
    for language, entries in (("de", GERMAN), ("fr_FR", {"": HEADER, "hello": "bonjour", "only": "seulement"})):
        place = os.path.join(folder, language, "LC_MESSAGES")
        os.makedirs(place)
        with open(os.path.join(place, "app.mo"), "wb") as file:
            file.write(catalog(entries))
    os.environ["LANGUAGE"] = "de_AT.UTF-8:fr_FR"
    print(gettext.find("app", folder).replace(folder, ""), [path.replace(folder, "") for path in gettext.find("app", folder, all=True)], gettext.find("none", folder), gettext.find("app", folder, ["es"]))
    both = gettext.translation("app", folder)
    print(both.gettext("hello"), both.gettext("only"), gettext.translation("app", folder, ["fr_FR.UTF-8@euro"]).gettext("hello"), gettext.translation("none", folder, fallback=True).gettext("hello"))
    try:
        gettext.translation("none", folder)
    except FileNotFoundError as error:
        print(error)
    print(gettext.textdomain(), gettext.textdomain("app"), gettext.bindtextdomain("app", folder) == folder, gettext.bindtextdomain("app") == folder)
    print(gettext.gettext("hello"), gettext.ngettext("%d file", "%d files", 1), gettext.pgettext("menu", "open"), gettext.npgettext("menu", "item", "items", 1), gettext.dgettext("app", "hello"), gettext.dgettext("other", "hello"))
    print(gettext.dngettext("app", "%d file", "%d files", 3), gettext.dpgettext("app", "menu", "open"), gettext.dnpgettext("app", "menu", "item", "items", 9), gettext.Catalog is gettext.translation)
    gettext.install("app", folder, names=["ngettext", "wrong"])
    print(_("hello"), ngettext("%d file", "%d files", 2), hasattr(builtins, "wrong"))
    both.install()
    print(_("only"))
# expect: hallo none öffnen open UTF-8 1
# expect: ['viele %d', '%d Datei', '%d Dateien', 'viele %d', '%d Dateien'] a b Einträge item %d Datei
# expect: hallo none öffnen open UTF-8 1
# expect: ['viele %d', '%d Datei', '%d Dateien', 'viele %d', '%d Dateien'] a b Einträge item %d Datei
# expect: x a x b {} None
# expect: hallo %d Dateien öffnen Eintrag
# expect: n != 1 [1, 0, 1]
# expect: n==1 ? 0 : n==2 ? 1 : 2 [2, 0, 1, 2]
# expect: 0 [0]
# expect: !(n%2) || n>100 && n<200 [0, 1, 1, 0]
# expect: (n+1)*2-3/2 [7]
# expect: n>1?1:0 [0, 1]
# expect: n + ValueError
# expect: (n ValueError
# expect: n) ValueError
# expect: x ValueError
# expect: n n ValueError
# expect:  ValueError
# expect: () ValueError
# expect: n = 1 ValueError
# expect: 1 ? 2 ValueError
# expect: ((((( ValueError
# expect: nnnnn ValueError
# expect: [Errno 0] Bad magic number: ''
# expect: [Errno 0] Bad version number 5: ''
# expect: [Errno 0] File is corrupt: ''
# expect: /de/LC_MESSAGES/app.mo ['/de/LC_MESSAGES/app.mo', '/fr_FR/LC_MESSAGES/app.mo'] None None
# expect: hallo seulement bonjour hello
# expect: [Errno 2] No translation file found for domain: 'none'
# expect: messages app True True
# expect: hallo %d Datei öffnen Eintrag hallo hello
# expect: %d Dateien öffnen viele True
# expect: hallo %d Dateien False
# expect: seulement
