# __text_signature__ of special methods: of classes, and bound to an object.


def show(*functions):
    for function in functions:
        print(function.__text_signature__)


show(object.__init__, list.__init__, list.__new__, Exception.__init__)
# expect: ($self, /, *args, **kwargs)
# expect: ($self, /, *args, **kwargs)
# expect: ($type, *args, **kwargs)
# expect: ($self, /, *args, **kwargs)
show(list.__len__, int.__neg__, str.__hash__, dict.__iter__, [].__len__)
# expect: ($self, /)
# expect: ($self, /)
# expect: ($self, /)
# expect: ($self, /)
# expect: ($self, /)
show(int.__add__, int.__rsub__, list.__iadd__, str.__lt__, (3).__add__)
# expect: ($self, value, /)
# expect: ($self, value, /)
# expect: ($self, value, /)
# expect: ($self, value, /)
# expect: ($self, value, /)
show(int.__pow__, float.__rpow__)
# expect: ($self, value, mod=None, /)
# expect: ($self, value, mod=None, /)
show(dict.__getitem__, list.__setitem__, list.__delitem__, dict.__contains__)
# expect: ($self, key, /)
# expect: ($self, key, value, /)
# expect: ($self, key, /)
# expect: ($self, key, /)
show(object.__getattribute__, object.__setattr__, object.__delattr__, object.__format__)
# expect: ($self, name, /)
# expect: ($self, name, value, /)
# expect: ($self, name, /)
# expect: ($self, format_spec, /)
show(property.__get__, property.__set__, property.__delete__, type.__call__)
# expect: ($self, instance, owner=None, /)
# expect: ($self, instance, value, /)
# expect: ($self, instance, /)
# expect: ($self, /, *args, **kwargs)

# Each of them has a docstring too.
functions = [int.__add__, int.__rdivmod__, list.__len__, str.__eq__, {}.__getitem__, float.__neg__]
print({type(function.__doc__) for function in functions})  # expect: {<class 'str'>}
