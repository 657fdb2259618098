# exit and quit say how to use them and raise SystemExit; copyright, credits and license are texts.
print(repr(exit), repr(quit), sep="|")
# expect: Use exit() or Ctrl-D (i.e. EOF) to exit|Use quit() or Ctrl-D (i.e. EOF) to exit
print(type(exit).__name__, exit.name, quit.name, exit.eof, callable(exit))  # expect: Quitter exit quit Ctrl-D (i.e. EOF) True
for call in (lambda: exit(), lambda: exit(3), lambda: quit("x"), lambda: exit(code=4), lambda: exit(1, 2),
             lambda: exit(status=1), lambda: exit(1, code=2)):
    try:
        call()
    except SystemExit as error:
        print("exit", error.code)
    except TypeError as error:
        print(error)
# expect: exit None
# expect: exit 3
# expect: exit x
# expect: exit 4
# expect: Quitter.__call__() takes from 1 to 2 positional arguments but 3 were given
# expect: Quitter.__call__() got an unexpected keyword argument 'status'
# expect: Quitter.__call__() got multiple values for argument 'code'
print(*[type(text).__name__ for text in (copyright, credits, license)], len(repr(copyright)) > 20)
# expect: _Printer _Printer _Printer True
