# os.path.isjunction(): nothing is one here
import os.path

print(os.path.isjunction("/"), os.path.isjunction(b"/"), os.path.isjunction("missing"))  # expect: False False False
try:
    os.path.isjunction(3)
except TypeError as e:
    print(e)
# expect: expected str, bytes or os.PathLike object, not int

