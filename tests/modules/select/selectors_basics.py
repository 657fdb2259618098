# Library, selectors: registering, keys, the mapping, closing; select() of ordinary files, which are always ready.
import select
import selectors


def show(function, *args):
    try:
        print(function(*args))
    except Exception as e:
        print(type(e).__name__, e)


class File:
    def __init__(self, number):
        self.number = number

    def fileno(self):
        return self.number

    def __repr__(self):
        return f"File({self.number})"


file = File(3)
for kind in selectors.SelectSelector, selectors.PollSelector:
    selector = kind()
    for wrong in 0, 4:
        show(selector.register, file, wrong)
    for wrong in -1, "x", File("x"), File(-1):
        show(selector.register, wrong, selectors.EVENT_READ)
    show(selector.register, file, selectors.EVENT_READ, "data")
    show(selector.register, file, 1)
    show(selector.register, 3, 1)
    show(selector.get_key, file)
    show(selector.get_key, 3)
    show(selector.get_key, 4)
    show(selector.unregister, 4)
    show(selector.modify, 4, 1)
    show(selector.modify, file, selectors.EVENT_READ | selectors.EVENT_WRITE, "e")
    show(selector.modify, file, 3, "f")
    mapping = selector.get_map()
    print(list(mapping), len(mapping), mapping[file], file in mapping, 5 in mapping, mapping.get(4))
    show(mapping.__getitem__, 4)
    show(selector.unregister, file)
    show(selector.select, 0)
    selector.close()
    print(selector.get_map())
    show(selector.get_key, file)
# expect: ValueError Invalid events: 0
# expect: ValueError Invalid events: 4
# expect: ValueError Invalid file descriptor: -1
# expect: ValueError Invalid file object: 'x'
# expect: ValueError Invalid file object: File(x)
# expect: ValueError Invalid file descriptor: -1
# expect: SelectorKey(fileobj=File(3), fd=3, events=1, data='data')
# expect: KeyError 'File(3) (FD 3) is already registered'
# expect: KeyError '3 (FD 3) is already registered'
# expect: SelectorKey(fileobj=File(3), fd=3, events=1, data='data')
# expect: SelectorKey(fileobj=File(3), fd=3, events=1, data='data')
# expect: KeyError '4 is not registered'
# expect: KeyError '4 is not registered'
# expect: KeyError '4 is not registered'
# expect: SelectorKey(fileobj=File(3), fd=3, events=3, data='e')
# expect: SelectorKey(fileobj=File(3), fd=3, events=3, data='f')
# expect: [3] 1 SelectorKey(fileobj=File(3), fd=3, events=3, data='f') True False None
# expect: KeyError '4 is not registered'
# expect: SelectorKey(fileobj=File(3), fd=3, events=3, data='f')
# expect: []
# expect: None
# expect: RuntimeError Selector is closed
# expect: ValueError Invalid events: 0
# expect: ValueError Invalid events: 4
# expect: ValueError Invalid file descriptor: -1
# expect: ValueError Invalid file object: 'x'
# expect: ValueError Invalid file object: File(x)
# expect: ValueError Invalid file descriptor: -1
# expect: SelectorKey(fileobj=File(3), fd=3, events=1, data='data')
# expect: KeyError 'File(3) (FD 3) is already registered'
# expect: KeyError '3 (FD 3) is already registered'
# expect: SelectorKey(fileobj=File(3), fd=3, events=1, data='data')
# expect: SelectorKey(fileobj=File(3), fd=3, events=1, data='data')
# expect: KeyError '4 is not registered'
# expect: KeyError '4 is not registered'
# expect: KeyError '4 is not registered'
# expect: SelectorKey(fileobj=File(3), fd=3, events=3, data='e')
# expect: SelectorKey(fileobj=File(3), fd=3, events=3, data='f')
# expect: [3] 1 SelectorKey(fileobj=File(3), fd=3, events=3, data='f') True False None
# expect: KeyError '4 is not registered'
# expect: SelectorKey(fileobj=File(3), fd=3, events=3, data='f')
# expect: []
# expect: None
# expect: RuntimeError Selector is closed
show(selectors.BaseSelector)
# expect: TypeError Can't instantiate abstract class BaseSelector without an implementation for abstract methods 'get_map', 'register', 'select', 'unregister'
print(issubclass(selectors.DefaultSelector, selectors.BaseSelector), selectors.SelectorKey(1, 2, 3, 4))
# expect: True SelectorKey(fileobj=1, fd=2, events=3, data=4)
with open("ready.tmp", "w+") as real, selectors.SelectSelector() as selector:
    selector.register(real, 3, [1])
    print([(key.fileobj is real, key.data, events) for key, events in selector.select(1)])
    print([found == [real] for found in select.select([real], [real.fileno() and real], [], 0)])
    print([event for fd, event in selector.select(-1)])
# expect: [(True, [1], 3)]
# expect: [True, True, False]
# expect: [3]
for wrong in 1.5, File("x"):
    show(select.select, [wrong], [], [], 0)
# expect: TypeError argument must be an int, or have a fileno() method.
# expect: TypeError fileno() returned a non-integer
__import__("os").remove("ready.tmp")
