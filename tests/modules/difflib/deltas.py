# Library, difflib: deltas of texts.
import difflib

one = "1. Beautiful is better than ugly.\n2. Explicit is better than implicit.\n3. Simple is better than complex.\n4. Complex is better than complicated.\n".splitlines(True)
two = "1. Beautiful is better than ugly.\n3.   Simple is better than complex.\n4. Complicated is better than complex.\n5. Flat is better than nested.\n".splitlines(True)


def show(lines):
    for line in lines:
        print("|" + line.rstrip("\n"))


delta = list(difflib.ndiff(one, two))
show(delta)
# expect: |  1. Beautiful is better than ugly.
# expect: |- 2. Explicit is better than implicit.
# expect: |- 3. Simple is better than complex.
# expect: |+ 3.   Simple is better than complex.
# expect: |?   ++
# expect: |- 4. Complex is better than complicated.
# expect: |+ 4. Complicated is better than complex.
# expect: |+ 5. Flat is better than nested.
print(list(difflib.restore(delta, 1)) == one, list(difflib.restore(delta, "2")) == two)  # expect: True True
try:
    list(difflib.restore(delta, 3))
except ValueError as e:
    print(e)
# expect: unknown delta choice (must be 1 or 2): 3
print()  # expect
show(difflib.Differ().compare(["\tI am\n", "  a\tline\n", "same\n"], ["\tI was\n", "  a\tvine\n", "same\n"]))
# expect: |- 	I am
# expect: |? 	   ^
# expect: |+ 	I was
# expect: |? 	  + ^
# expect: |-   a	line
# expect: |?    	^
# expect: |+   a	vine
# expect: |?    	^
# expect: |  same
show(difflib.Differ().compare(["a\n", "b\n", "c\n"], ["x\n", "y\n"]))
# expect: |+ x
# expect: |+ y
# expect: |- a
# expect: |- b
# expect: |- c
show(difflib.Differ(lambda line: line == "\n", difflib.IS_CHARACTER_JUNK).compare(["one\n", "\n", "two\n"], ["\n", "two\n", "one\n"]))
# expect: |+ 
# expect: |+ two
# expect: |  one
# expect: |- 
# expect: |- two
show(difflib.ndiff([], ["a\n"]))  # expect: |+ a
show(difflib.ndiff(["abc", "def"], ["abcd", "dxf", "new"]))
# expect: |- abc
# expect: |+ abcd
# expect: |?    +
# expect: |- def
# expect: |+ dxf
# expect: |+ new
print(list(difflib.ndiff([], [])))  # expect: []
print([difflib.IS_LINE_JUNK(line) for line in ("\n", "  #   \n", "hello\n", "# x", "", "##")])
# expect: [True, True, False, False, True, False]
print([difflib.IS_CHARACTER_JUNK(c) for c in " \t\nx"], difflib.IS_CHARACTER_JUNK("x", "xyz"))
# expect: [True, True, False, False] True
print()  # expect
show(difflib.unified_diff(one, two, "before.py", "after.py", n=1))
# expect: |--- before.py
# expect: |+++ after.py
# expect: |@@ -1,4 +1,4 @@
# expect: | 1. Beautiful is better than ugly.
# expect: |-2. Explicit is better than implicit.
# expect: |-3. Simple is better than complex.
# expect: |-4. Complex is better than complicated.
# expect: |+3.   Simple is better than complex.
# expect: |+4. Complicated is better than complex.
# expect: |+5. Flat is better than nested.
show(difflib.unified_diff(["a"] * 9 + ["b"], ["c"] + ["a"] * 9, "x", "y", "2001-01-01", "2002-02-02", 2, ""))
# expect: |--- x	2001-01-01
# expect: |+++ y	2002-02-02
# expect: |@@ -1,2 +1,3 @@
# expect: |+c
# expect: | a
# expect: | a
# expect: |@@ -8,3 +9,2 @@
# expect: | a
# expect: | a
# expect: |-b
show(difflib.unified_diff([], ["new\n"], lineterm=""))
# expect: |--- 
# expect: |+++ 
# expect: |@@ -0,0 +1 @@
# expect: |+new
show(difflib.unified_diff(["old\n"], []))
# expect: |--- 
# expect: |+++ 
# expect: |@@ -1 +0,0 @@
# expect: |-old
print(list(difflib.unified_diff(one, one)), list(difflib.unified_diff(["a\n"], ["b\n"], "f", "g", "d")))
# expect: [] ['--- f\td\n', '+++ g\n', '@@ -1 +1 @@\n', '-a\n', '+b\n']
print()  # expect
show(difflib.context_diff(one, two, "before.py", "after.py", n=1))
# expect: |*** before.py
# expect: |--- after.py
# expect: |***************
# expect: |*** 1,4 ****
# expect: |  1. Beautiful is better than ugly.
# expect: |! 2. Explicit is better than implicit.
# expect: |! 3. Simple is better than complex.
# expect: |! 4. Complex is better than complicated.
# expect: |--- 1,4 ----
# expect: |  1. Beautiful is better than ugly.
# expect: |! 3.   Simple is better than complex.
# expect: |! 4. Complicated is better than complex.
# expect: |! 5. Flat is better than nested.
show(difflib.context_diff(["a\n"] * 9 + ["b\n"], ["c\n"] + ["a\n"] * 9, n=2))
# expect: |*** 
# expect: |--- 
# expect: |***************
# expect: |*** 1,2 ****
# expect: |--- 1,3 ----
# expect: |+ c
# expect: |  a
# expect: |  a
# expect: |***************
# expect: |*** 8,10 ****
# expect: |  a
# expect: |  a
# expect: |- b
# expect: |--- 9,10 ----
show(difflib.context_diff([], ["new\n"], lineterm=""))
# expect: |*** 
# expect: |--- 
# expect: |***************
# expect: |*** 0 ****
# expect: |--- 1 ----
# expect: |+ new
print(list(difflib.context_diff(["old\n"], [], "a", "b", "c", "d")))
# expect: ['*** a\tc\n', '--- b\td\n', '***************\n', '*** 1 ****\n', '- old\n', '--- 0 ----\n']
print()  # expect
print(list(difflib.diff_bytes(difflib.unified_diff, [b"caf\xe9\n", b"x"], [b"caf\xc3\xa9\n", b"x"], b"a\xff", b"b")))
# expect: [b'--- a\xff\n', b'+++ b\n', b'@@ -1,2 +1,2 @@\n', b'-caf\xe9\n', b'+caf\xc3\xa9\n', b' x']
for arguments in ([1], ["a"]), (["a"], [b"b"]), (["a"], ["b"], 3):
    try:
        list(difflib.unified_diff(*arguments))
    except TypeError as e:
        print(e)
# expect: lines to compare must be str, not int (1)
# expect: lines to compare must be str, not bytes (b'b')
# expect: all arguments must be str, not: 3
try:
    list(difflib.diff_bytes(difflib.context_diff, ["a"], [b"b"]))
except TypeError as e:
    print(e)
# expect: all arguments must be bytes, not str ('a')
