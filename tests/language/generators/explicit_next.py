# generator.__next__() called by name raises StopIteration with the generator's value, also through objects that pass it on.
def ends():
    return "value"
    yield


def value_of(step):
    try:
        step()
    except StopIteration as e:
        return e.value


print(value_of(ends().__next__))  # expect: value
print(value_of(lambda: getattr(ends(), "__next__")()))  # expect: value
print(value_of(lambda: type(ends()).__next__(ends())))  # expect: value
print(value_of(iter([]).__next__))  # expect: None


class PassesOn:
    def __init__(self, iterator):
        self.iterator = iterator

    def __iter__(self):
        return self

    def __next__(self):
        return self.iterator.__next__()


def delegates():
    return (yield from PassesOn(ends()))


print(value_of(delegates().__next__))  # expect: value


async def items():
    yield "item"


class Awaits(PassesOn):
    __await__ = PassesOn.__iter__


async def main():
    return await Awaits(items().__anext__())


print(value_of(main().__await__().__next__))  # expect: item
for _ in ends():
    pass
print(value_of(iter([]).__next__), value_of(lambda: next(iter(()))))  # expect: None None
