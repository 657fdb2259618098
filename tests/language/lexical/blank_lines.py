# Reference 2.1.7: a line with only blanks, a comment or a form feed is ignored.
def f():

    a = 1
        

    # comment

    return a

print(f())  # expect: 1
exec("if True:\n    b = 2\n   \n\n    b += 1\nprint(b)")  # expect: 3
exec("\n\n\n   \nprint('leading blank lines')")  # expect: leading blank lines
exec("")
exec("# only a comment")
exec("\x0cprint('form feed')")  # expect: form feed
exec("x = 3;\nprint(x)")  # expect: 3
