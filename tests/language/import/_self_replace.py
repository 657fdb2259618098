import sys


class Special(type(sys)):
    attr = 5

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return name.upper()


sys.modules[__name__] = Special(__name__)
