# The modules that programs name for JSONDecodeError and the classes.
import json

try:
    json.loads("[1,")
except json.decoder.JSONDecodeError as error:
    print(error)
# expect: Expecting value: line 1 column 4 (char 3)
from json.decoder import JSONDecodeError, JSONDecoder
from json.encoder import JSONEncoder

print(JSONDecodeError is json.JSONDecodeError, JSONDecoder is json.JSONDecoder, JSONEncoder is json.JSONEncoder)
# expect: True True True
decoder = JSONDecoder(object_hook=list, strict=False)
print(decoder.object_hook, decoder.object_pairs_hook, decoder.strict)  # expect: <class 'list'> None False
print(sorted(json.__all__))  # expect: ['JSONDecodeError', 'JSONDecoder', 'JSONEncoder', 'dump', 'dumps', 'load', 'loads']
