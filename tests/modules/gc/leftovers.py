# An object passed to a function a moment ago is found dead by collect(), though a register held it for that call.
# timing: objects must be found dead at the first collection
import gc
import weakref


class Thing:
    pass


class Store:
    def __init__(self):
        self.found = {}

    def add(self, thing, *others, **named):
        self.found[id(thing)] = weakref.ref(thing)

    def alive(self):
        return sum(reference() is not None for reference in self.found.values())


def by_method():
    store, first, second = Store(), Thing(), Thing()
    store.add(first)
    store.add(second)
    del second
    gc.collect()
    return store.alive()


print(by_method())  # expect: 1


def by_keyword_and_list():
    store, first, second, third = Store(), Thing(), Thing(), Thing()
    store.add(1 and first, first, thing2=first)
    store.add(second, other=second)
    store.add(*[third, third])
    del second, third
    gc.collect()
    return store.alive()


print(by_keyword_and_list())  # expect: 1


def in_a_loop_with_more_alive(stores):
    for store in stores:
        for thing in [Thing(), Thing()]:
            store.add(thing)
        kept = (gc.collect(), thing, store)[1]
        del thing
        kept = [kept, gc.collect()]
        print(store.alive())
        del kept
        gc.collect()
        print(store.alive())


in_a_loop_with_more_alive([Store(), Store()])
# expect: 1
# expect: 0
# expect: 1
# expect: 0


def steps():
    store, thing = Store(), Thing()
    store.add(thing)
    yield store.alive()
    del thing
    gc.collect()
    yield store.alive()


print(list(steps()))  # expect: [1, 0]


def given_back(function):
    """Whether an object is found dead that a function called by C returned last."""
    thing = Thing()
    reference = weakref.ref(thing)
    function(thing)
    del thing
    gc.collect()
    return reference() is None


print(given_back(lambda thing: list(map(lambda item: item, [thing]))))  # expect: True
