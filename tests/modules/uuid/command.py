# Library, uuid: its command line.
# heap: runs in 400K: argparse and enum
import contextlib
import io
import sys
import uuid


def run(*arguments):
    sys.argv = ["uuid", *arguments]
    out, error = io.StringIO(), io.StringIO()
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(error):
            uuid.main()
    except (SystemExit, ValueError) as left:
        print(repr(left))
    return out.getvalue(), error.getvalue()


for arguments in ([], ["-u", "uuid1"], ["-u", "uuid4"]):
    out, error = run(*arguments)
    print(len(out), repr(error))
print(run("-u", "uuid3", "-n", "@dns", "-N", "python.org"))
print(run("--uuid", "uuid5", "--namespace", "6ba7b810-9dad-11d1-80b4-00c04fd430c8", "--name", "python.org"))
print(run("-u", "uuid5", "-n", "@dns"))
print(run("-u", "uuid9"))
print(run("-u", "uuid3", "-n", "bad", "-N", "x"))
# expect: 37 ''
# expect: 37 ''
# expect: 37 ''
# expect: ('6fa459ea-ee8a-3ca4-894e-db77e160355e\n', '')
# expect: ('886313e1-3b8a-5372-9b90-0c9aee199e5d\n', '')
# expect: SystemExit(2)
# expect: ('', "usage: uuid [-h] [-u {uuid1,uuid3,uuid4,uuid5}] [-n NAMESPACE] [-N NAME]\nuuid: error: Incorrect number of arguments. uuid5 requires a namespace and a name. Run 'python -m uuid -h' for more information.\n")
# expect: SystemExit(2)
# expect: ('', "usage: uuid [-h] [-u {uuid1,uuid3,uuid4,uuid5}] [-n NAMESPACE] [-N NAME]\nuuid: error: argument -u/--uuid: invalid choice: 'uuid9' (choose from 'uuid1', 'uuid3', 'uuid4', 'uuid5')\n")
# expect: ValueError('badly formed hexadecimal UUID string')
# expect: ('', '')
