# Library, warnings: every category, what it is made of, and what is shown by default.
import warnings

for kind in (Warning, UserWarning, DeprecationWarning, PendingDeprecationWarning, SyntaxWarning, RuntimeWarning, FutureWarning, ImportWarning, UnicodeWarning, BytesWarning, EncodingWarning, ResourceWarning):
    print(kind.__name__, kind.__bases__[0].__name__, repr(kind("x")), issubclass(kind, Exception))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        warnings.warn("text", kind)
        warnings.warn(kind("of the object"), UserWarning)
    print([(str(one.message), one.category.__name__) for one in caught])
# expect: Warning Exception Warning('x') True
# expect: [('text', 'Warning'), ('of the object', 'Warning')]
# expect: UserWarning Warning UserWarning('x') True
# expect: [('text', 'UserWarning'), ('of the object', 'UserWarning')]
# expect: DeprecationWarning Warning DeprecationWarning('x') True
# expect: [('text', 'DeprecationWarning'), ('of the object', 'DeprecationWarning')]
# expect: PendingDeprecationWarning Warning PendingDeprecationWarning('x') True
# expect: [('text', 'PendingDeprecationWarning'), ('of the object', 'PendingDeprecationWarning')]
# expect: SyntaxWarning Warning SyntaxWarning('x') True
# expect: [('text', 'SyntaxWarning'), ('of the object', 'SyntaxWarning')]
# expect: RuntimeWarning Warning RuntimeWarning('x') True
# expect: [('text', 'RuntimeWarning'), ('of the object', 'RuntimeWarning')]
# expect: FutureWarning Warning FutureWarning('x') True
# expect: [('text', 'FutureWarning'), ('of the object', 'FutureWarning')]
# expect: ImportWarning Warning ImportWarning('x') True
# expect: [('text', 'ImportWarning'), ('of the object', 'ImportWarning')]
# expect: UnicodeWarning Warning UnicodeWarning('x') True
# expect: [('text', 'UnicodeWarning'), ('of the object', 'UnicodeWarning')]
# expect: BytesWarning Warning BytesWarning('x') True
# expect: [('text', 'BytesWarning'), ('of the object', 'BytesWarning')]
# expect: EncodingWarning Warning EncodingWarning('x') True
# expect: [('text', 'EncodingWarning'), ('of the object', 'EncodingWarning')]
# expect: ResourceWarning Warning ResourceWarning('x') True
# expect: [('text', 'ResourceWarning'), ('of the object', 'ResourceWarning')]
print(SystemError.__bases__[0].__name__, repr(SystemError(1, 2)))  # expect: Exception SystemError(1, 2)
view = memoryview(bytearray(b"abcdef"))
print(view.c_contiguous, view.f_contiguous, view.contiguous, view.suboffsets, view[::2].c_contiguous, view[::2].f_contiguous, view.cast("B", (2, 3)).c_contiguous, view.cast("B", (2, 3)).f_contiguous)
# expect: True True True () False False True False
