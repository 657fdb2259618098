# Library, urllib.parse: parse_qs, parse_qsl, urlencode.
from urllib.parse import *


def tr(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


for q in ["","a=1","a=1&b=2","a=1&a=2","a","a=","=1","&&","a=1;b=2","a=%20+c","%41=%C3%A9",b"a=1&b=%ff","a=1&","a==b","a=é"]:
    for k in ({},{"keep_blank_values":True},{"strict_parsing":True},{"separator":";"},{"max_num_fields":1},{"separator":b"&"},{"separator":""}):
        tr(lambda:parse_qsl(q,**k))
    tr(lambda:parse_qs(q))
# expect: []
# expect: []
# expect: []
# expect: []
# expect: []
# expect: []
# expect: ValueError Separator must be of type string or bytes.
# expect: {}
# expect: [('a', '1')]
# expect: [('a', '1')]
# expect: [('a', '1')]
# expect: [('a', '1')]
# expect: [('a', '1')]
# expect: [('a', '1')]
# expect: ValueError Separator must be of type string or bytes.
# expect: {'a': ['1']}
# expect: [('a', '1'), ('b', '2')]
# expect: [('a', '1'), ('b', '2')]
# expect: [('a', '1'), ('b', '2')]
# expect: [('a', '1&b=2')]
# expect: ValueError Max number of fields exceeded
# expect: [('a', '1'), ('b', '2')]
# expect: ValueError Separator must be of type string or bytes.
# expect: {'a': ['1'], 'b': ['2']}
# expect: [('a', '1'), ('a', '2')]
# expect: [('a', '1'), ('a', '2')]
# expect: [('a', '1'), ('a', '2')]
# expect: [('a', '1&a=2')]
# expect: ValueError Max number of fields exceeded
# expect: [('a', '1'), ('a', '2')]
# expect: ValueError Separator must be of type string or bytes.
# expect: {'a': ['1', '2']}
# expect: []
# expect: [('a', '')]
# expect: ValueError bad query field: 'a'
# expect: []
# expect: []
# expect: []
# expect: ValueError Separator must be of type string or bytes.
# expect: {}
# expect: []
# expect: [('a', '')]
# expect: []
# expect: []
# expect: []
# expect: []
# expect: ValueError Separator must be of type string or bytes.
# expect: {}
# expect: [('', '1')]
# expect: [('', '1')]
# expect: [('', '1')]
# expect: [('', '1')]
# expect: [('', '1')]
# expect: [('', '1')]
# expect: ValueError Separator must be of type string or bytes.
# expect: {'': ['1']}
# expect: []
# expect: []
# expect: ValueError bad query field: ''
# expect: []
# expect: ValueError Max number of fields exceeded
# expect: []
# expect: ValueError Separator must be of type string or bytes.
# expect: {}
# expect: [('a', '1;b=2')]
# expect: [('a', '1;b=2')]
# expect: [('a', '1;b=2')]
# expect: [('a', '1'), ('b', '2')]
# expect: [('a', '1;b=2')]
# expect: [('a', '1;b=2')]
# expect: ValueError Separator must be of type string or bytes.
# expect: {'a': ['1;b=2']}
# expect: [('a', '  c')]
# expect: [('a', '  c')]
# expect: [('a', '  c')]
# expect: [('a', '  c')]
# expect: [('a', '  c')]
# expect: [('a', '  c')]
# expect: ValueError Separator must be of type string or bytes.
# expect: {'a': ['  c']}
# expect: [('A', 'é')]
# expect: [('A', 'é')]
# expect: [('A', 'é')]
# expect: [('A', 'é')]
# expect: [('A', 'é')]
# expect: [('A', 'é')]
# expect: ValueError Separator must be of type string or bytes.
# expect: {'A': ['é']}
# expect: UnicodeEncodeError 'ascii' codec can't encode character '\ufffd' in position 0: ordinal not in range(128)
# expect: UnicodeEncodeError 'ascii' codec can't encode character '\ufffd' in position 0: ordinal not in range(128)
# expect: UnicodeEncodeError 'ascii' codec can't encode character '\ufffd' in position 0: ordinal not in range(128)
# expect: UnicodeEncodeError 'ascii' codec can't encode character '\ufffd' in position 4: ordinal not in range(128)
# expect: ValueError Max number of fields exceeded
# expect: UnicodeEncodeError 'ascii' codec can't encode character '\ufffd' in position 0: ordinal not in range(128)
# expect: ValueError Separator must be of type string or bytes.
# expect: UnicodeEncodeError 'ascii' codec can't encode character '\ufffd' in position 0: ordinal not in range(128)
# expect: [('a', '1')]
# expect: [('a', '1')]
# expect: ValueError bad query field: ''
# expect: [('a', '1&')]
# expect: ValueError Max number of fields exceeded
# expect: [('a', '1')]
# expect: ValueError Separator must be of type string or bytes.
# expect: {'a': ['1']}
# expect: [('a', '=b')]
# expect: [('a', '=b')]
# expect: [('a', '=b')]
# expect: [('a', '=b')]
# expect: [('a', '=b')]
# expect: [('a', '=b')]
# expect: ValueError Separator must be of type string or bytes.
# expect: {'a': ['=b']}
# expect: [('a', 'é')]
# expect: [('a', 'é')]
# expect: [('a', 'é')]
# expect: [('a', 'é')]
# expect: [('a', 'é')]
# expect: [('a', 'é')]
# expect: ValueError Separator must be of type string or bytes.
# expect: {'a': ['é']}
tr(lambda:parse_qsl(None))  # expect: []
tr(lambda:parse_qs(3))  # expect: AttributeError 'int' object has no attribute 'decode'
for q in [{},{"a":1},{"a b":"c d"},[("a",1),("b","é")],{"a":[1,2]},{"a":b"\xff"},{b"k":"v"},"abc",3,[1],[],"",(("a","b"),),{"a":None},{"a":"x/y&z"},[("a",)]]:
    tr(lambda:urlencode(q)); tr(lambda:urlencode(q,True)); tr(lambda:urlencode(q,safe="/&"))
# expect: ''
# expect: ''
# expect: ''
# expect: 'a=1'
# expect: 'a=1'
# expect: 'a=1'
# expect: 'a+b=c+d'
# expect: 'a+b=c+d'
# expect: 'a+b=c+d'
# expect: 'a=1&b=%C3%A9'
# expect: 'a=1&b=%C3%A9'
# expect: 'a=1&b=%C3%A9'
# expect: 'a=%5B1%2C+2%5D'
# expect: 'a=1&a=2'
# expect: 'a=%5B1%2C+2%5D'
# expect: 'a=%FF'
# expect: 'a=%FF'
# expect: 'a=%FF'
# expect: 'k=v'
# expect: 'k=v'
# expect: 'k=v'
# expect: TypeError not a valid non-string sequence or mapping object
# expect: TypeError not a valid non-string sequence or mapping object
# expect: TypeError not a valid non-string sequence or mapping object
# expect: TypeError not a valid non-string sequence or mapping object
# expect: TypeError not a valid non-string sequence or mapping object
# expect: TypeError not a valid non-string sequence or mapping object
# expect: TypeError not a valid non-string sequence or mapping object
# expect: TypeError not a valid non-string sequence or mapping object
# expect: TypeError not a valid non-string sequence or mapping object
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: 'a=b'
# expect: 'a=b'
# expect: 'a=b'
# expect: 'a=None'
# expect: 'a=None'
# expect: 'a=None'
# expect: 'a=x%2Fy%26z'
# expect: 'a=x%2Fy%26z'
# expect: 'a=x/y&z'
# expect: ValueError not enough values to unpack (expected 2, got 1)
# expect: ValueError not enough values to unpack (expected 2, got 1)
# expect: ValueError not enough values to unpack (expected 2, got 1)
