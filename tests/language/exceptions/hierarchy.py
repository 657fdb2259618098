# Library, exception hierarchy.
pairs = [(Exception, BaseException), (KeyboardInterrupt, BaseException), (SystemExit, BaseException), (GeneratorExit, BaseException),
         (ArithmeticError, Exception), (ZeroDivisionError, ArithmeticError), (OverflowError, ArithmeticError), (FloatingPointError, ArithmeticError),
         (LookupError, Exception), (IndexError, LookupError), (KeyError, LookupError), (UnboundLocalError, NameError), (NotImplementedError, RuntimeError),
         (RecursionError, RuntimeError), (IndentationError, SyntaxError), (TabError, IndentationError), (UnicodeError, ValueError),
         (UnicodeDecodeError, UnicodeError), (UnicodeEncodeError, UnicodeError), (UnicodeTranslateError, UnicodeError), (ModuleNotFoundError, ImportError),
         (FileNotFoundError, OSError), (FileExistsError, OSError), (PermissionError, OSError), (IsADirectoryError, OSError), (NotADirectoryError, OSError),
         (TimeoutError, OSError), (BlockingIOError, OSError), (ConnectionError, OSError), (BrokenPipeError, ConnectionError), (StopAsyncIteration, Exception),
         (BufferError, Exception), (EOFError, Exception), (MemoryError, Exception), (Warning, Exception), (UserWarning, Warning), (DeprecationWarning, Warning),
         (ExceptionGroup, BaseExceptionGroup), (ExceptionGroup, Exception)]
print([f"{a.__name__} not under {b.__name__}" for a, b in pairs if not issubclass(a, b)])  # expect: []
print(issubclass(KeyboardInterrupt, Exception), issubclass(SystemExit, Exception), issubclass(GeneratorExit, Exception))
# expect: False False False
print(IOError is OSError, EnvironmentError is OSError)  # expect: True True
print([c.__name__ for c in KeyError.__mro__])
# expect: ['KeyError', 'LookupError', 'Exception', 'BaseException', 'object']
