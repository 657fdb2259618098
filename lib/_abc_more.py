"""The old decorators of abc, which few programs still use."""

__name__ = "abc"


class abstractclassmethod(classmethod):
    """Old form of @classmethod over @abstractmethod."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    """Old form of @staticmethod over @abstractmethod."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    """Old form of @property over @abstractmethod."""

    __isabstractmethod__ = True
