# unittest.mock.create_autospec() and patch(autospec=True): calls of functions, methods and instances fit their signatures; call_list().
# heap: 400K, mocks with inspect
from unittest.mock import AsyncMock, MagicMock, call, create_autospec, patch

class Sensor:
    unit = "V"

    def __init__(self, pin):
        pass

    def read(self, channel, *, times=1):
        return 1

    async def wait(self, seconds):
        pass

    @staticmethod
    def scale(value):
        pass

    @classmethod
    def find(cls, name):
        pass

def attempt(function, *arguments, **keywords):
    try:
        function(*arguments, **keywords)
        return "called"
    except (TypeError, AttributeError, AssertionError) as error:
        return f"{type(error).__name__} {error}"

kind = create_autospec(Sensor)
print(attempt(kind), attempt(kind, 1), attempt(kind, 1, 2))
# expect: TypeError missing a required argument: 'pin' called TypeError too many positional arguments

sensor = kind(5)
print(isinstance(sensor, Sensor), isinstance(sensor.wait, AsyncMock), attempt(lambda: sensor.nothing))
# expect: True True AttributeError Mock object has no attribute 'nothing'

print(attempt(sensor.read), attempt(sensor.read, 1), attempt(sensor.read, 1, 2), attempt(sensor.read, 1, times=2))
# expect: TypeError missing a required argument: 'channel' called TypeError too many positional arguments called

print(attempt(sensor.scale, 1), attempt(sensor.scale), attempt(sensor.find, "x"), attempt(sensor.find))
# expect: called TypeError missing a required argument: 'value' called TypeError missing a required argument: 'name'

print(attempt(kind.read, sensor, 1), attempt(kind.read), attempt(kind.scale, 1), attempt(kind.find, "x", 2))
# expect: TypeError too many positional arguments TypeError missing a required argument: 'channel' called TypeError too many positional arguments

sensor.read.return_value = 8
print(sensor.read(3), attempt(sensor.read.assert_called_with, 3))  # expect: 8 called

with patch.object(Sensor, "read", autospec=True) as read:
    read.return_value = 9
    real = Sensor(1)
    print(real.read(5, times=2), attempt(read.assert_called_once_with, real, 5, times=2), attempt(real.read))
# expect: 9 called TypeError missing a required argument: 'channel'

print(Sensor(1).read(1))  # expect: 1
function = create_autospec(lambda a, b=2: None, return_value=4)
print(function(1), attempt(function), attempt(function, 1, 2, 3))
# expect: 4 TypeError missing a required argument: 'a' TypeError too many positional arguments

# call_list(): what a chain of calls records
print(call(1).call_list(), call.a(1).b.c(2)(3).call_list(), call.call_list())
# expect: [call(1)] [call.a(1), call.a().b.c(2), call.a().b.c()(3)] []
mock = MagicMock()
mock.open("x").read(5).strip()
print(mock.mock_calls == call.open("x").read(5).strip().call_list())  # expect: True
