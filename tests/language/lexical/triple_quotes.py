# Reference 2.4.1: triple-quoted strings keep newlines and unescaped quotes.
a = """one
two "quoted" and ""double""
three"""
print(a)
# expect: one
# expect: two "quoted" and ""double""
# expect: three
b = '''it's
''fine'' '''
print(repr(b))  # expect: "it's\n''fine'' "
print(repr(""""start"""), repr("""end\""""))  # expect: '"start' 'end"'
print(repr(r'''\n
\t'''))  # expect: '\\n\n\\t'
print(len(""""""), len(''''''))  # expect: 0 0
print("""a""" """b""" 'c')  # expect: abc
def f():
    """Doc
    string."""
print(repr(f.__doc__))  # expect: 'Doc\n    string.'
