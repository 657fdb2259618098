# Library, types: what frames and suspended generators tell, and what they refuse.
import sys
import types


def outer():
    local = 1

    def inner():
        value = local + 1
        frame = sys._getframe()
        print(isinstance(frame, types.FrameType), frame.f_code.co_name, frame.f_back.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno)
        print(sorted(frame.f_locals), frame.f_globals is globals(), frame.f_builtins["len"] is len, isinstance(frame.f_lasti, int))
        print(frame.f_trace, frame.f_trace_lines, frame.f_trace_opcodes)
        try:
            frame.clear()
        except RuntimeError as error:
            print(error)
        return frame, value

    return inner()


frame, value = outer()
# expect: True inner outer 3
# expect: ['frame', 'local', 'value'] True True True
# expect: None True False
# expect: cannot clear an executing frame
print(frame.f_code.co_name, value, frame.f_back is None or isinstance(frame.f_back, types.FrameType))  # expect: inner 2 True
frame.clear()


def generator():
    yield 1
    yield 2


g = generator()
print(g.gi_suspended, g.gi_frame.f_lasti >= -1, next(g), g.gi_suspended, g.gi_running)  # expect: False True 1 True False
list(g)
print(g.gi_suspended, g.gi_frame)  # expect: False None


async def work():
    await pause()


@types.coroutine
def pause():
    yield


c = work()
print(c.cr_suspended, c.send(None), c.cr_suspended, c.cr_await is not None)  # expect: False None True True
c.close()
print(c.cr_suspended, c.cr_frame)  # expect: False None


async def flow():
    yield 1


a = flow()
print(a.ag_suspended, a.ag_running, a.ag_frame is not None)  # expect: False False True


class Shown:
    @types.DynamicClassAttribute
    def size(self):
        return self._size

    @size.setter
    def size(self, value):
        self._size = value

    @size.deleter
    def size(self):
        del self._size


s = Shown()
s.size = 4
print(s.size, hasattr(Shown, "size"))  # expect: 4 False
del s.size
print(hasattr(s, "size"), types.DynamicClassAttribute(len).getter(print).fget is print)  # expect: False True
print(list(types.MappingProxyType({"a": 1}).keys()), types.MappingProxyType({}).keys() == set())  # expect: ['a'] True
