# The name of a class outside builtins is shown with its module, except for __main__.
# exit: 1
# error: Custom: text of (1, 'two')
class Custom(Exception):
    def __str__(self): return "text of " + repr(self.args)
print(Custom.__module__)  # expect: __main__
raise Custom(1, "two")
