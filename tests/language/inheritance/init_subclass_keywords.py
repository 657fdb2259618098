# Data model 3.3.3: keywords of a class statement that nobody takes; the message names the class with its place.
def make():
    class Base:
        pass

    for attempt in (lambda: type("Made", (Base,), {}, tag=1), lambda: Base.__init_subclass__(tag=1), statement):
        try:
            attempt()
        except TypeError as e:
            print(e)


def statement():
    class Inner(tag=1):
        pass


make()
# expect: Made.__init_subclass__() takes no keyword arguments
# expect: make.<locals>.Base.__init_subclass__() takes no keyword arguments
# expect: statement.<locals>.Inner.__init_subclass__() takes no keyword arguments
