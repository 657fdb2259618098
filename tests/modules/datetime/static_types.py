# Classes that are built-in types in CPython: messages name them with their module, and they do not change.
# heap: 300K, many imports
import contextvars
import datetime
import decimal
import queue

values = [
    datetime.date(2000, 1, 1), datetime.datetime(2000, 1, 1), datetime.time(), datetime.timedelta(), datetime.timezone.utc, datetime.tzinfo(),
    decimal.Decimal(1), decimal.Context(), queue.SimpleQueue(), contextvars.ContextVar("x"),
]


def message(function):
    try:
        return function()
    except (TypeError, AttributeError) as error:
        return f"{type(error).__name__}: {error}"


for value in values:
    print(message(lambda: value.nope))
    print(message(lambda: value + object()))
    print(message(lambda: setattr(type(value), "nope", 1)))
# expect: AttributeError: 'datetime.date' object has no attribute 'nope'
# expect: TypeError: unsupported operand type(s) for +: 'datetime.date' and 'object'
# expect: TypeError: cannot set 'nope' attribute of immutable type 'datetime.date'
# expect: AttributeError: 'datetime.datetime' object has no attribute 'nope'
# expect: TypeError: unsupported operand type(s) for +: 'datetime.datetime' and 'object'
# expect: TypeError: cannot set 'nope' attribute of immutable type 'datetime.datetime'
# expect: AttributeError: 'datetime.time' object has no attribute 'nope'
# expect: TypeError: unsupported operand type(s) for +: 'datetime.time' and 'object'
# expect: TypeError: cannot set 'nope' attribute of immutable type 'datetime.time'
# expect: AttributeError: 'datetime.timedelta' object has no attribute 'nope'
# expect: TypeError: unsupported operand type(s) for +: 'datetime.timedelta' and 'object'
# expect: TypeError: cannot set 'nope' attribute of immutable type 'datetime.timedelta'
# expect: AttributeError: 'datetime.timezone' object has no attribute 'nope'
# expect: TypeError: unsupported operand type(s) for +: 'datetime.timezone' and 'object'
# expect: TypeError: cannot set 'nope' attribute of immutable type 'datetime.timezone'
# expect: AttributeError: 'datetime.tzinfo' object has no attribute 'nope'
# expect: TypeError: unsupported operand type(s) for +: 'datetime.tzinfo' and 'object'
# expect: TypeError: cannot set 'nope' attribute of immutable type 'datetime.tzinfo'
# expect: AttributeError: 'decimal.Decimal' object has no attribute 'nope'
# expect: TypeError: unsupported operand type(s) for +: 'decimal.Decimal' and 'object'
# expect: TypeError: cannot set 'nope' attribute of immutable type 'decimal.Decimal'
# expect: AttributeError: 'decimal.Context' object has no attribute 'nope'
# expect: TypeError: unsupported operand type(s) for +: 'decimal.Context' and 'object'
# expect: TypeError: cannot set 'nope' attribute of immutable type 'decimal.Context'
# expect: AttributeError: '_queue.SimpleQueue' object has no attribute 'nope'
# expect: TypeError: unsupported operand type(s) for +: '_queue.SimpleQueue' and 'object'
# expect: TypeError: cannot set 'nope' attribute of immutable type '_queue.SimpleQueue'
# expect: AttributeError: '_contextvars.ContextVar' object has no attribute 'nope'
# expect: TypeError: unsupported operand type(s) for +: '_contextvars.ContextVar' and 'object'
# expect: TypeError: cannot set 'nope' attribute of immutable type '_contextvars.ContextVar'

day = datetime.date(2000, 1, 1)
print(message(lambda: setattr(datetime.date, "__name__", "day")))  # expect: TypeError: cannot set '__name__' attribute of immutable type 'datetime.date'
print(message(lambda: delattr(datetime.date, "year")))  # expect: TypeError: cannot set 'year' attribute of immutable type 'datetime.date'
print(message(lambda: day.__delitem__), message(lambda: "".join([day])))  # expect: AttributeError: 'datetime.date' object has no attribute '__delitem__' TypeError: sequence item 0: expected str instance, datetime.date found


class Day(datetime.date):
    pass


Day.nope = 1
print(message(lambda: Day(2000, 1, 1).other), Day.nope, datetime.date.__name__)  # expect: AttributeError: 'Day' object has no attribute 'other' 1 date

# Messages about arguments name them the same way
print(message(lambda: datetime.date("2020-01-01")))  # expect: TypeError: 'str' object cannot be interpreted as an integer
print(message(lambda: datetime.timedelta(day)))  # expect: TypeError: unsupported type for timedelta days component: datetime.date
print(message(lambda: datetime.timezone(day)))  # expect: TypeError: timezone() argument 1 must be datetime.timedelta, not datetime.date
print(message(lambda: datetime.date.fromtimestamp(None)))  # expect: TypeError: 'NoneType' object cannot be interpreted as an integer
print(message(lambda: datetime.datetime(2020, 1, 1) < Day(2020, 1, 1)))  # expect: TypeError: can't compare datetime.datetime to Day
