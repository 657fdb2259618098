# Tuples that are no decimal numbers; json names the type of a Decimal as people write it.
import json
from decimal import Decimal

for parts in (0, 1, 0), (0, "12", 0), (0, (10,), 0), (0, {1}, 0), (0, (1,)):
    try:
        print(Decimal(parts))
    except ValueError as e:
        print(e)
# expect: coefficient must be a tuple of digits
# expect: coefficient must be a tuple of digits
# expect: coefficient must be a tuple of digits
# expect: coefficient must be a tuple of digits
# expect: argument must be a sequence of length 3
print(Decimal((0, [1, 2], -1)))  # expect: 1.2
try:
    json.dumps(Decimal(1))
except TypeError as e:
    print(e)  # expect: Object of type Decimal is not JSON serializable
