# Library, runpy: modules, packages, files and folders run as programs.
import runpy,sys,os,tempfile
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

r=runpy.run_module("pk.m")
print(r["X"],r["Y"],os.path.basename(r["__file__"]),r["__spec__"].name, "pk.m" in sys.modules)  # expect: pk.m pk m.py pk.m False
r=runpy.run_module("pk",run_name="__main__")
print(r["Z"],os.path.basename(r["f"]))  # expect: __main__ __main__.py
r=runpy.run_module("pk.m",{"X":5,"K":6},"other",alter_sys=True)
print(r["X"],r["K"],os.path.basename(r["argv0"]))  # expect: other 6 m.py
r=runpy.run_path(d+"/top.py",{"given":3})
print(r["q"],r["n"],r["m"],r["__file__"]==d+"/top.py",r["__spec__"],r["__loader__"])  # expect: 3 <run_path> True True None None
print(runpy.run_path(d+"/pk",run_name="main2")["Z"])  # expect: main2
for b in ("nope_zz","pk.nope",".x","pk.sub","sys"):
    try: runpy.run_module(b)
    except Exception as e: print(type(e).__name__,e)
# expect: ImportError No module named nope_zz
# expect: ImportError No module named pk.nope
# expect: ImportError Relative module names not supported
# expect: ImportError No module named pk.sub.__main__; 'pk.sub' is a package and cannot be directly executed
# expect: ImportError No code object available for sys
try: runpy.run_path(d+"/nopk")
except Exception as e: print(type(e).__name__,str(e).replace(d,""))
# expect: ImportError can't find '__main__' module in '/nopk'

import shutil

shutil.rmtree(d)
