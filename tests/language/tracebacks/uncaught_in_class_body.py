# An exception in a class body.
# exit: 1
# error: NameError: name 'undefined_in_class' is not defined
class A:
    print("body")
    x = undefined_in_class
# expect: body
