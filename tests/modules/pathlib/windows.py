# Paths of Windows, computed anywhere
from pathlib import *
import pathlib, copy
for C in (PurePosixPath, PureWindowsPath):
    p=C('a/b.c'); print(copy.copy(p)==p, copy.deepcopy(p), p.__reduce__(), C._flavour.__name__, p.parents[0], repr(p.parents), len(p.parents))
    try: p.parents[5]
    except Exception as e: print(repr(e))
    try: C(b'x')
    except Exception as e: print(repr(e))
    try: C(1)
    except Exception as e: print(repr(e))
    try: p/1
    except Exception as e: print(repr(e))
    try: p<'x'
    except Exception as e: print(repr(e))
    for a in ('',):
        try: p.match(a)
        except Exception as e: print(repr(e))
    print(sorted([C('b'),C('A'),C('a/b'),C('a.b')]))
    print(p.match('*.C'), p.match('*.C', case_sensitive=False), p.match('*.C',case_sensitive=True))
# expect: True a/b.c (<class 'pathlib.PurePosixPath'>, ('a', 'b.c')) posixpath a <PurePosixPath.parents> 2
# expect: IndexError(5)
# expect: TypeError("argument should be a str or an os.PathLike object where __fspath__ returns a str, not 'bytes'")
# expect: TypeError("argument should be a str or an os.PathLike object where __fspath__ returns a str, not 'int'")
# expect: TypeError("unsupported operand type(s) for /: 'PurePosixPath' and 'int'")
# expect: TypeError("'<' not supported between instances of 'PurePosixPath' and 'str'")
# expect: ValueError('empty pattern')
# expect: [PurePosixPath('A'), PurePosixPath('a/b'), PurePosixPath('a.b'), PurePosixPath('b')]
# expect: False True False
# expect: True a\b.c (<class 'pathlib.PureWindowsPath'>, ('a', 'b.c')) ntpath a <PureWindowsPath.parents> 2
# expect: IndexError(5)
# expect: TypeError("argument should be a str or an os.PathLike object where __fspath__ returns a str, not 'bytes'")
# expect: TypeError("argument should be a str or an os.PathLike object where __fspath__ returns a str, not 'int'")
# expect: TypeError("unsupported operand type(s) for /: 'PureWindowsPath' and 'int'")
# expect: TypeError("'<' not supported between instances of 'PureWindowsPath' and 'str'")
# expect: ValueError('empty pattern')
# expect: [PureWindowsPath('A'), PureWindowsPath('a/b'), PureWindowsPath('a.b'), PureWindowsPath('b')]
# expect: True True False




















try: PureWindowsPath('a')<PurePosixPath('a')
except Exception as e: print(repr(e))
# expect: TypeError("'<' not supported between instances of 'PureWindowsPath' and 'PurePosixPath'")

print(PureWindowsPath('A')==PureWindowsPath('a'), hash(PureWindowsPath('A'))==hash(PureWindowsPath('a')), {PureWindowsPath('A')}=={PureWindowsPath('a')})
# expect: True True True

try: WindowsPath()
except Exception as e: print(repr(e))
# expect: NotImplementedError("cannot instantiate 'WindowsPath' on your system")

print(WindowsPath.__mro__)
# expect: (<class 'pathlib.WindowsPath'>, <class 'pathlib.Path'>, <class 'pathlib.PureWindowsPath'>, <class 'pathlib.PurePath'>, <class 'object'>)

print(PurePath('a').__class__, Path('a').__class__)  # expect: <class 'pathlib.PurePosixPath'> <class 'pathlib.PosixPath'>
class S(PureWindowsPath):
    def __init__(self,*a,k=None): super().__init__(*a); self.k=k
    def with_segments(self,*a): return type(self)(*a,k=self.k)
s=S('a','b',k=3)
print((s/'c').k, s.parent.k, [x.k for x in s.parents], s.with_name('q').k, s.relative_to('a').k, ('z'/s).k, s.joinpath('x').k)
# expect: 3 3 [3, 3] 3 3 3 3

from pathlib import *
print(PureWindowsPath('c:/a b/é').as_uri(), PureWindowsPath('//srv/share/x y').as_uri(), PurePosixPath('/a#b').as_uri())
# expect: file:///c:/a%20b/%C3%A9 file://srv/share/x%20y file:///a%23b

for s in ('c:a','/a','a'):
    try: PureWindowsPath(s).as_uri()
    except Exception as e: print(repr(e))
# expect: ValueError("relative path can't be expressed as a file URI")
# expect: ValueError("relative path can't be expressed as a file URI")
# expect: ValueError("relative path can't be expressed as a file URI")



for s in ('CON','con.txt','COM1 ','lpt9.a.b','NUL','nul:','conin$','//a/b/con','c:/foo/con','auxx','PRN .x'):
    print(s, PureWindowsPath(s).is_reserved())
# expect: CON True
# expect: con.txt True
# expect: COM1  True
# expect: lpt9.a.b True
# expect: NUL True
# expect: nul: True
# expect: conin$ True
# expect: //a/b/con False
# expect: c:/foo/con True
# expect: auxx False
# expect: PRN .x True











