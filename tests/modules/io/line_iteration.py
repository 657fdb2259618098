# Library, io: reading lines of text and binary files, with long lines and without a final newline.
import os
name = "_line_iteration.tmp"
lines = ["short", "x" * 1000, "", "é€😀" * 50, "last without newline"]
try:
    with open(name, "w") as f: f.write("\n".join(lines))
    with open(name) as f: print([l.rstrip("\n") for l in f] == lines, f.closed)  # expect: True False
    with open(name) as f: print(len(f.readlines()), f.readline() == "", f.read() == "")  # expect: 5 True True
    with open(name) as f: print([f.readline(3), f.readline()], f.readlines(10) == ["x" * 1000 + "\n"], next(f) == "\n")
    # expect: ['sho', 'rt\n'] True True
    with open(name) as f: print([len(l) for l in iter(f.readline, "")])  # expect: [6, 1001, 1, 151, 20]
    with open(name, "rb") as f: print([len(l) for l in f], f.tell() == os.stat(name).st_size)
    # expect: [6, 1001, 1, 451, 20] True
    with open(name, "rb") as f: print(f.readline(2), len(f.readline()), len(f.readline(10)), sum(len(b) for b in iter(lambda: f.read(100), b"")))
    # expect: b'sh' 4 10 1463
    with open(name) as f: print(sum(1 for _ in f), [min(open(name).read())])  # expect: 5 ['\n']
    with open(name, "a") as f: print("appended", 1, 2, sep="-", file=f)
    with open(name) as f: print(f.read().splitlines()[-1])  # expect: last without newlineappended-1-2
    with open(name, "w") as f: f.writelines(str(i) + "\n" for i in range(100))
    with open(name) as f: print(sum(map(int, f)), [int(x) for x in open(name)][-1])  # expect: 4950 99
    with open(name) as a, open(name) as b: print(a.readline() == b.readline(), [x + y for x, y in zip(a, b)][:2])
    # expect: True ['1\n1\n', '2\n2\n']
finally:
    os.remove(name)
