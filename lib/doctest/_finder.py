"""Which docstrings of a module, class or function hold examples."""

import inspect
import linecache
import re
from doctest._examples import DocTestParser


def _is_routine(value):
    """Whether it is a function, also behind decorators."""
    try:
        value = inspect.unwrap(value)
    except ValueError:
        pass
    return inspect.isroutine(value)


class DocTestFinder:
    """Finds the docstrings of an object and, unless recurse is false, of what it holds."""

    __module__ = "doctest"

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._verbose = verbose
        self._parser = parser
        self._recurse = recurse
        self._exclude_empty = exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        """The list of DocTests, in the order of their names."""
        if name is None:
            name = getattr(obj, "__name__", None)
            if name is None:
                raise ValueError(
                    f"DocTestFinder.find: name must be given when obj.__name__ doesn't exist: {type(obj)!r}"
                )
        if module is False:
            module = None
        elif module is None:
            module = inspect.getmodule(obj)
        if globs is None:
            globs = {} if module is None else module.__dict__.copy()
        else:
            globs = globs.copy()
        globs.update(extraglobs or {})
        globs.setdefault("__name__", "__main__")
        tests = []
        self._find(tests, obj, name, module, self._source_lines(obj, module), globs, {})
        tests.sort()
        return tests

    def _source_lines(self, obj, module):
        try:
            file = inspect.getsourcefile(obj)
        except TypeError:
            return None
        if not file:
            file = inspect.getfile(obj)
            if not (file.startswith("<") and file.endswith(">")):
                return None
        if module is None:
            return linecache.getlines(file) or None
        return linecache.getlines(file, module.__dict__) or None

    def _from_module(self, module, object):
        """Whether the module defines the object."""
        if module is None:
            return True
        if inspect.getmodule(object) is not None:
            return module is inspect.getmodule(object)
        if inspect.isfunction(object):
            return module.__dict__ is object.__globals__
        if inspect.ismethoddescriptor(object) or inspect.ismethodwrapper(object):
            owner = getattr(object, "__objclass__", None)
            return module.__name__ == (owner.__module__ if owner is not None else getattr(object, "__module__", None))
        if inspect.isclass(object):
            return module.__name__ == object.__module__
        if hasattr(object, "__module__"):
            return module.__name__ == object.__module__
        if isinstance(object, property):
            return True
        raise ValueError("object must be a class or function")

    def _find(self, tests, obj, name, module, source_lines, globs, seen):
        if self._verbose:
            print(f"Finding tests in {name}")
        if id(obj) in seen:
            return
        seen[id(obj)] = 1
        test = self._get_test(obj, name, module, globs, source_lines)
        if test is not None:
            tests.append(test)
        if not self._recurse:
            return
        if inspect.ismodule(obj):
            members = self._of_module(obj, module)
        elif inspect.isclass(obj):
            members = self._of_class(obj, module)
        else:
            return
        for member, value in members:
            self._find(tests, value, f"{name}.{member}", module, source_lines, globs, seen)

    def _of_module(self, obj, module):
        for name, value in list(obj.__dict__.items()):
            if (_is_routine(value) or inspect.isclass(value)) and self._from_module(module, value):
                yield name, value
        for name, value in getattr(obj, "__test__", {}).items():
            if not isinstance(name, str):
                raise ValueError(f"DocTestFinder.find: __test__ keys must be strings: {type(name)!r}")
            if not (_is_routine(value) or inspect.isclass(value) or inspect.ismodule(value) or isinstance(value, str)):
                raise ValueError(
                    f"DocTestFinder.find: __test__ values must be strings, functions, methods, classes, or modules: {type(value)!r}"
                )
            yield f"__test__.{name}", value

    def _of_class(self, obj, module):
        for name, value in list(obj.__dict__.items()):
            if isinstance(value, (staticmethod, classmethod)):
                value = value.__func__
            if not (_is_routine(value) or inspect.isclass(value) or isinstance(value, property)):
                continue
            if self._from_module(module, value):
                yield name, value

    def _get_test(self, obj, name, module, globs, source_lines):
        """The DocTest of the object's own docstring; None if there is none."""
        docstring = obj if isinstance(obj, str) else getattr(obj, "__doc__", None)
        docstring = "" if docstring is None else str(docstring)
        lineno = self._find_lineno(obj, source_lines)
        if self._exclude_empty and not docstring:
            return None
        filename = None
        if module is not None:
            filename = getattr(module, "__file__", None) or module.__name__
        return self._parser.get_doctest(docstring, globs, name, filename, lineno)

    def _find_lineno(self, obj, source_lines):
        """The line, from 0, at which the docstring begins; None if nobody knows."""
        if getattr(obj, "__doc__", None) is None or isinstance(obj, str):
            return None
        if inspect.ismodule(obj):
            start = 0
        elif inspect.isclass(obj):
            start = self._class_line(obj, source_lines)
        else:
            start = self._code_line(obj)
        if start is None:
            return None
        if source_lines is None:
            return start + 1
        for lineno in range(start, len(source_lines)):
            if re.match(r"""(^|.*:)\s*\w*("|')""", source_lines[lineno]):
                return lineno
        return None

    def _class_line(self, obj, source_lines):
        if source_lines is None:
            return None
        pattern = re.compile(rf"\s*class\s*{re.escape(getattr(obj, '__name__', '-'))}\b")
        return next((lineno for lineno, line in enumerate(source_lines) if pattern.match(line)), None)

    def _code_line(self, obj):
        if inspect.ismethod(obj):
            obj = obj.__func__
        if inspect.isroutine(obj) and getattr(obj, "__doc__", None):
            obj = inspect.unwrap(obj)
        if inspect.isfunction(obj):
            obj = obj.__code__
        if inspect.istraceback(obj):
            obj = obj.tb_frame
        if inspect.isframe(obj):
            obj = obj.f_code
        return obj.co_firstlineno - 1 if inspect.iscode(obj) else None
