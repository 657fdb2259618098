# Library, glob: paths that match.
import glob
import os
import time

base = "/tmp/adder_glob_%d" % time.time_ns()
folders = ("", "/a", "/a/b", "/a/.h", "/c", "/c/d")
files = ("x.py", "y.py", ".hid", "a/p.txt", "a/b/q.py", "a/.h/z.py", "c/d/f.py", "c/[x].txt")
for folder in folders:
    os.mkdir(base + folder)
for file in files:
    open(f"{base}/{file}", "w").close()
os.chdir(base)


def show(pattern, **options):
    print(pattern, options, sorted(glob.glob(pattern, **options)))


for pattern in ("*", "*.py", "?.py", "[!x].py", "*/", "a/*", ".*", "*/*", "*/*/*.py", "c/[[]x].txt", "x.py", "nope", "nope/*", "a/", "./*.py", "x.py/*", "a/.h/*"):
    show(pattern)
for pattern in ("**", "**/", "**/*.py", "a/**", "**/d/*", "**/q.py", "a**", "**/**"):
    show(pattern, recursive=True)
show("**")
show("*", root_dir="a")
show("**", root_dir="a", recursive=True)
show("*", root_dir="nope")
show("*", include_hidden=True)
show("**/*.py", recursive=True, include_hidden=True)
show(b"*")
show(b"**/*.py", recursive=True)
print([path[len(base):] for path in sorted(glob.glob(base + "/*.py"))])
print(next(glob.iglob("x*")), list(glob.iglob("q*")), glob.escape("a[b]*?"), glob.escape(b"*"), glob.has_magic("a?"), glob.has_magic(b"a"), glob.__all__)

for file in files:
    os.remove(f"{base}/{file}")
os.chdir("/")
for folder in reversed(folders):
    os.rmdir(base + folder)

# expect: * {} ['a', 'c', 'x.py', 'y.py']
# expect: *.py {} ['x.py', 'y.py']
# expect: ?.py {} ['x.py', 'y.py']
# expect: [!x].py {} ['y.py']
# expect: */ {} ['a/', 'c/']
# expect: a/* {} ['a/b', 'a/p.txt']
# expect: .* {} ['.hid']
# expect: */* {} ['a/b', 'a/p.txt', 'c/[x].txt', 'c/d']
# expect: */*/*.py {} ['a/b/q.py', 'c/d/f.py']
# expect: c/[[]x].txt {} ['c/[x].txt']
# expect: x.py {} ['x.py']
# expect: nope {} []
# expect: nope/* {} []
# expect: a/ {} ['a/']
# expect: ./*.py {} ['./x.py', './y.py']
# expect: x.py/* {} []
# expect: a/.h/* {} ['a/.h/z.py']
# expect: ** {'recursive': True} ['a', 'a/b', 'a/b/q.py', 'a/p.txt', 'c', 'c/[x].txt', 'c/d', 'c/d/f.py', 'x.py', 'y.py']
# expect: **/ {'recursive': True} ['a/', 'a/b/', 'c/', 'c/d/']
# expect: **/*.py {'recursive': True} ['a/b/q.py', 'c/d/f.py', 'x.py', 'y.py']
# expect: a/** {'recursive': True} ['a/', 'a/b', 'a/b/q.py', 'a/p.txt']
# expect: **/d/* {'recursive': True} ['c/d/f.py']
# expect: **/q.py {'recursive': True} ['a/b/q.py']
# expect: a** {'recursive': True} ['a']
# expect: **/** {'recursive': True} ['a', 'a/', 'a/b', 'a/b', 'a/b/', 'a/b/q.py', 'a/b/q.py', 'a/b/q.py', 'a/p.txt', 'a/p.txt', 'c', 'c/', 'c/[x].txt', 'c/[x].txt', 'c/d', 'c/d', 'c/d/', 'c/d/f.py', 'c/d/f.py', 'c/d/f.py', 'x.py', 'y.py']
# expect: ** {} ['a', 'c', 'x.py', 'y.py']
# expect: * {'root_dir': 'a'} ['b', 'p.txt']
# expect: ** {'root_dir': 'a', 'recursive': True} ['b', 'b/q.py', 'p.txt']
# expect: * {'root_dir': 'nope'} []
# expect: * {'include_hidden': True} ['.hid', 'a', 'c', 'x.py', 'y.py']
# expect: **/*.py {'recursive': True, 'include_hidden': True} ['a/.h/z.py', 'a/b/q.py', 'c/d/f.py', 'x.py', 'y.py']
# expect: b'*' {} [b'a', b'c', b'x.py', b'y.py']
# expect: b'**/*.py' {'recursive': True} [b'a/b/q.py', b'c/d/f.py', b'x.py', b'y.py']
# expect: ['/x.py', '/y.py']
# expect: x.py [] a[[]b][*][?] b'[*]' True False ['glob', 'iglob', 'escape']
