# Library, importlib.resources and importlib.metadata: files of packages, what packages say of themselves.
# heap: 400K, pathlib, re, tempfile and shutil
import sys,os,tempfile
d=tempfile.mkdtemp(); sys.path.insert(0,d)
os.mkdir(d+"/pk")
os.mkdir(d+"/pk/sub")
os.mkdir(d+"/nopk")
def w(n,t): f=open(d+"/"+n,"w"); f.write(t); f.close()
w("pk/__init__.py","A=1\n")
w("pk/m.py","import sys\nX=__name__\nY=__package__\nargv0=sys.argv[0]\n")
w("pk/sub/__init__.py","")
w("pk/sub/n.py","")
w("pk/__main__.py","Z=__name__\nf=__file__\n")
w("top.py","import sys\nq=given\nn=__name__\nm=sys.modules.get(__name__) is not None\n")
w("pk/data.txt","hello")

import warnings

warnings.simplefilter("ignore")
from importlib import resources as R
print(R.files("pk").joinpath("data.txt").read_text(),R.read_text("pk","data.txt"),R.is_resource("pk","data.txt"),R.is_resource("pk","sub"),sorted(x for x in R.contents("pk") if x[0]!="_"),R.read_binary("pk","data.txt"))
# expect: hello hello True False ['data.txt', 'm.py', 'sub'] b'hello'
with R.as_file(R.files("pk")/"data.txt") as p: print(p.name)  # expect: data.txt
from importlib import metadata as M
os.mkdir(d+"/my_pkg-1.2.dist-info")
w("my_pkg-1.2.dist-info/METADATA","Metadata-Version: 2.1\nName: my-pkg\nVersion: 1.2\nRequires-Dist: foo\nRequires-Dist: bar>1\nSummary: text\n\nBody here\n")
w("my_pkg-1.2.dist-info/RECORD","pk/m.py,,\n")
w("my_pkg-1.2.dist-info/entry_points.txt","[console_scripts]\nmine = os.path:join\n")
print(M.version("my-pkg"),M.version("My_Pkg"),M.metadata("my.pkg")["Name"],M.requires("my-pkg"),M.files("my-pkg"),M.distribution("my-pkg").name)
# expect: 1.2 1.2 my-pkg ['foo', 'bar>1'] [PackagePath('pk/m.py')] my-pkg
try: M.version("nope-xx")
except M.PackageNotFoundError as e: print(e,repr(e),e.name)
# expect: No package metadata was found for nope-xx PackageNotFoundError('nope-xx') nope-xx
try: M.version("")
except ValueError as e: print(e)
# expect: A distribution name is required.
e=M.entry_points(group="console_scripts",name="mine")
e=list(e)[0]
print(e.name,e.value,e.group,e.module,e.attr,e.load() is os.path.join,e)
# expect: mine os.path:join console_scripts os.path join True EntryPoint(name='mine', value='os.path:join', group='console_scripts')

import shutil

shutil.rmtree(d)
