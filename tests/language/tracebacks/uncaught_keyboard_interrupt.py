# GeneratorExit and other BaseExceptions are shown like the rest.
# exit: 1
# error: GeneratorExit: outside a generator
print("raise")  # expect: raise
raise GeneratorExit("outside a generator")
