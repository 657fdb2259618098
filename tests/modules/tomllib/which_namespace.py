# What errors about tables that cannot change name.
import tomllib

for text in (
    "a={b=1}\na.b.c=2", "[d]\na={b=1}\na.b.c=2\n[e]", "a={b=1}\na.c=2", "c=[]\n[[c.d]]", "a={}\n[a.b]", "a={}\n[[a.b.c]]", "[[c.d]]\n[c]\nd.e.f=1",
    "[[c.d]]\n[c]\nd=1", "[a.b]\n[a]\nb.c=1", "a.b=1\n[a]", "a.b=1\n[a.c]", "[[a]]\n[a]", "[a]\n[[a]]", "a=[]\n[[a]]", "a=1\n[a.b]", "[[a]]\n[a.b]\n[[a.b]]",
):
    try:
        print(repr(text), tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        print(repr(text), error)
# expect: 'a={b=1}\na.b.c=2' Cannot mutate immutable namespace ('a', 'b') (at end of document)
# expect: '[d]\na={b=1}\na.b.c=2\n[e]' Cannot mutate immutable namespace ('d', 'a', 'b') (at line 3, column 8)
# expect: 'a={b=1}\na.c=2' Cannot mutate immutable namespace ('a',) (at end of document)
# expect: 'c=[]\n[[c.d]]' Cannot mutate immutable namespace ('c', 'd') (at line 2, column 6)
# expect: 'a={}\n[a.b]' Cannot declare ('a', 'b') twice (at line 2, column 5)
# expect: 'a={}\n[[a.b.c]]' Cannot mutate immutable namespace ('a', 'b', 'c') (at line 2, column 8)
# expect: '[[c.d]]\n[c]\nd.e.f=1' Cannot redefine namespace ('c', 'd') (at end of document)
# expect: '[[c.d]]\n[c]\nd=1' Cannot overwrite a value (at end of document)
# expect: '[a.b]\n[a]\nb.c=1' Cannot redefine namespace ('a', 'b') (at end of document)
# expect: 'a.b=1\n[a]' Cannot declare ('a',) twice (at line 2, column 3)
# expect: 'a.b=1\n[a.c]' {'a': {'b': 1, 'c': {}}}
# expect: '[[a]]\n[a]' Cannot declare ('a',) twice (at line 2, column 3)
# expect: '[a]\n[[a]]' Cannot overwrite a value (at line 2, column 4)
# expect: 'a=[]\n[[a]]' Cannot mutate immutable namespace ('a',) (at line 2, column 4)
# expect: 'a=1\n[a.b]' Cannot overwrite a value (at line 2, column 5)
# expect: '[[a]]\n[a.b]\n[[a.b]]' Cannot overwrite a value (at line 3, column 6)
