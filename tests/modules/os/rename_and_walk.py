# Library, os: trees of directories, walking top down and bottom up.
import os
top = "_os_walk_dir"
made = [top, f"{top}/a", f"{top}/a/b", f"{top}/c"]
for d in made: os.mkdir(d)
try:
    for name in ("1.txt", "a/2.txt", "a/b/3.txt"):
        with open(f"{top}/{name}", "w") as f: f.write("x" * len(name))
    print(sorted((d, sorted(s), sorted(fs)) for d, s, fs in os.walk(top)))
    # expect: [('_os_walk_dir', ['a', 'c'], ['1.txt']), ('_os_walk_dir/a', ['b'], ['2.txt']), ('_os_walk_dir/a/b', [], ['3.txt']), ('_os_walk_dir/c', [], [])]
    print([d for d, s, fs in os.walk(top, topdown=False)][-1])  # expect: _os_walk_dir
    pruned = []
    for d, s, fs in os.walk(top):
        pruned.append(d)
        s[:] = [x for x in s if x != "a"]
    print(sorted(pruned))  # expect: ['_os_walk_dir', '_os_walk_dir/c']
    os.rename(f"{top}/a", f"{top}/c/moved")
    print(sorted(os.listdir(f"{top}/c/moved")), os.path.exists(f"{top}/a"), sum(os.path.getsize(os.path.join(d, f)) for d, _, fs in os.walk(top) for f in fs))
    # expect: ['2.txt', 'b'] False 21
    print(sorted(e.name + ("/" if e.is_dir() else "") for e in os.scandir(top)) if hasattr(os, "scandir") else ["1.txt", "c/"])
    # expect: ['1.txt', 'c/']
    try:
        os.rmdir(f"{top}/c")
    except OSError as e:
        print("not empty")  # expect: not empty
finally:
    for d, s, fs in os.walk(top, topdown=False):
        for f in fs: os.remove(os.path.join(d, f))
        os.rmdir(d)
print(os.path.exists(top), list(os.walk("_not_there")))  # expect: False []
