# Data model, descriptors: what kind of descriptor each attribute of a built-in type is.
import functools
import types

KINDS = (types.WrapperDescriptorType, types.MethodWrapperType, types.MethodDescriptorType, types.BuiltinMethodType,
         types.MemberDescriptorType, types.GetSetDescriptorType)


def show(text):
    thing = eval(text)
    print(text, type(thing).__name__, [kind.__name__ for kind in KINDS if isinstance(thing, kind)])


for text in ("object.__init__", "ValueError.__init__", "dict.__init__", "bytes.__buffer__", "object().__init__", "int.__add__",
             "(1).__add__", "str.join", "'a'.join", "[].append", "list.__getitem__", "[].__getitem__", "tuple.__getitem__",
             "dict.__contains__", "{}.__contains__", "str.__contains__", "frozenset.__contains__", "int.__format__"):
    show(text)
# expect: object.__init__ wrapper_descriptor ['wrapper_descriptor']
# expect: ValueError.__init__ wrapper_descriptor ['wrapper_descriptor']
# expect: dict.__init__ wrapper_descriptor ['wrapper_descriptor']
# expect: bytes.__buffer__ wrapper_descriptor ['wrapper_descriptor']
# expect: object().__init__ method-wrapper ['method-wrapper']
# expect: int.__add__ wrapper_descriptor ['wrapper_descriptor']
# expect: (1).__add__ method-wrapper ['method-wrapper']
# expect: str.join method_descriptor ['method_descriptor']
# expect: 'a'.join builtin_function_or_method ['builtin_function_or_method']
# expect: [].append builtin_function_or_method ['builtin_function_or_method']
# expect: list.__getitem__ method_descriptor ['method_descriptor']
# expect: [].__getitem__ builtin_function_or_method ['builtin_function_or_method']
# expect: tuple.__getitem__ wrapper_descriptor ['wrapper_descriptor']
# expect: dict.__contains__ method_descriptor ['method_descriptor']
# expect: {}.__contains__ builtin_function_or_method ['builtin_function_or_method']
# expect: str.__contains__ wrapper_descriptor ['wrapper_descriptor']
# expect: frozenset.__contains__ method_descriptor ['method_descriptor']
# expect: int.__format__ method_descriptor ['method_descriptor']
for text in ("property.fget", "slice.start", "range.stop", "complex.real", "int.real", "functools.partial.func", "type(show).__globals__",
             "type(show).__code__", "type(show.__code__).co_name", "OSError.errno", "ValueError.args", "StopIteration.value",
             "super.__thisclass__", "staticmethod.__func__", "types.MethodType.__self__"):
    show(text)
# expect: property.fget member_descriptor ['member_descriptor']
# expect: slice.start member_descriptor ['member_descriptor']
# expect: range.stop member_descriptor ['member_descriptor']
# expect: complex.real member_descriptor ['member_descriptor']
# expect: int.real getset_descriptor ['getset_descriptor']
# expect: functools.partial.func member_descriptor ['member_descriptor']
# expect: type(show).__globals__ member_descriptor ['member_descriptor']
# expect: type(show).__code__ getset_descriptor ['getset_descriptor']
# expect: type(show.__code__).co_name member_descriptor ['member_descriptor']
# expect: OSError.errno member_descriptor ['member_descriptor']
# expect: ValueError.args getset_descriptor ['getset_descriptor']
# expect: StopIteration.value member_descriptor ['member_descriptor']
# expect: super.__thisclass__ member_descriptor ['member_descriptor']
# expect: staticmethod.__func__ member_descriptor ['member_descriptor']
# expect: types.MethodType.__self__ member_descriptor ['member_descriptor']
print(property.fget, int.real, object.__init__, list.__getitem__, tuple.__getitem__)
# expect: <member 'fget' of 'property' objects> <attribute 'real' of 'int' objects> <slot wrapper '__init__' of 'object' objects> <method '__getitem__' of 'list' objects> <slot wrapper '__getitem__' of 'tuple' objects>
print(repr([].__getitem__)[:32], repr(().__getitem__)[:31])
# expect: <built-in method __getitem__ of  <method-wrapper '__getitem__' o
print(property.fget.__name__, property.fget.__qualname__, property.fget.__objclass__, type(property.fget).__mro__)
# expect: fget property.fget <class 'property'> (<class 'member_descriptor'>, <class 'object'>)
for cls, name in ((property, "fget"), (slice, "start"), (int, "real"), (complex, "real"), (type(show), "__globals__")):
    attribute = vars(cls)[name]
    for change in (lambda: attribute.__set__(property(), 1), lambda: attribute.__get__(b""), lambda: attribute.__get__(None, cls) is attribute):
        try:
            print(change())
        except (AttributeError, TypeError) as e:
            print(type(e).__name__, e)
# expect: AttributeError readonly attribute
# expect: TypeError descriptor 'fget' for 'property' objects doesn't apply to a 'bytes' object
# expect: True
# expect: TypeError descriptor 'start' for 'slice' objects doesn't apply to a 'property' object
# expect: TypeError descriptor 'start' for 'slice' objects doesn't apply to a 'bytes' object
# expect: True
# expect: TypeError descriptor 'real' for 'int' objects doesn't apply to a 'property' object
# expect: TypeError descriptor 'real' for 'int' objects doesn't apply to a 'bytes' object
# expect: True
# expect: TypeError descriptor 'real' for 'complex' objects doesn't apply to a 'property' object
# expect: TypeError descriptor 'real' for 'complex' objects doesn't apply to a 'bytes' object
# expect: True
# expect: TypeError descriptor '__globals__' for 'function' objects doesn't apply to a 'property' object
# expect: TypeError descriptor '__globals__' for 'function' objects doesn't apply to a 'bytes' object
# expect: True
