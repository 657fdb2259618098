# Library, pkgutil: modules of folders and packages, their data, names of objects.
import pkgutil,sys,os,tempfile
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

print([(x.name,x.ispkg) for x in pkgutil.iter_modules([d])],[(x.name,x.ispkg) for x in pkgutil.iter_modules([d+"/pk"],"pk.")],[(x.name,x.ispkg) for x in pkgutil.walk_packages([d])])
# expect: [('pk', True), ('top', False)] [('pk.__main__', False), ('pk.m', False), ('pk.sub', True)] [('pk', True), ('pk.__main__', False), ('pk.m', False), ('pk.sub', True), ('pk.sub.n', False), ('top', False)]
print(pkgutil.get_data("pk","data.txt"),pkgutil.resolve_name("pk.m:X"),pkgutil.resolve_name("pk.m").__name__,pkgutil.resolve_name("os.path.join").__name__,pkgutil.resolve_name("os.path:join").__name__)
# expect: b'hello' pk.m pk.m join join
for b in ("","a:b:c",":x","9x","pk.","pk:nope","nope_xx"):
    try: pkgutil.resolve_name(b)
    except Exception as e: print(type(e).__name__,e)
# expect: ValueError invalid format: ''
# expect: ValueError invalid format: 'a:b:c'
# expect: ValueError invalid format: ':x'
# expect: ValueError invalid format: '9x'
# expect: ValueError invalid format: 'pk.'
# expect: AttributeError module 'pk' has no attribute 'nope'
# expect: ModuleNotFoundError No module named 'nope_xx'

import shutil

shutil.rmtree(d)
