# Rules and arguments that are wrong.
import warnings

with warnings.catch_warnings():
    warnings.filters.insert(0, ("loud", None, Warning, None, 0))
    warnings._filters_mutated()
    try:
        warnings.warn("x")
    except RuntimeError as error:
        print(error)
# expect: Unrecognized action ('loud') in warnings.filters:
# expect:  ('loud', None, <class 'Warning'>, None, 0)

try:
    warnings.warn("x", skip_file_prefixes=(1,))
except TypeError as error:
    print(error)
# expect: Found non-str 'int' in skip_file_prefixes.

try:
    with warnings.catch_warnings(record=True, action="shout"):
        pass
except AssertionError as error:
    print(error)
# expect: invalid action: 'shout'
warnings.resetwarnings()
with warnings.catch_warnings(record=True) as log:
    warnings.warn("seen")
print([str(item.message) for item in log])  # expect: ['seen']
