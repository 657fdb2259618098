# Reference 2.1.5 and 2.1.6: explicit joining with a backslash, implicit joining inside brackets.
total = 1 + \
    2 + \
    3
print(total)  # expect: 6
if 1900 < 2000 < 2100 and 1 <= 12 <= 12 \
        and 1 <= 31 <= 31:
    print("valid")  # expect: valid
months = ['a',
              'b',
    'c',   'd'
  ]
print(months)  # expect: ['a', 'b', 'c', 'd']
call = max(
    1,

    5,
    3
)
print(call)  # expect: 5
mapping = {
  'x':
    1,
  'y': (2 +
3)}
print(mapping)  # expect: {'x': 1, 'y': 5}
text = "one \
two"
print(text)  # expect: one two
try:
    compile("x = 1 \\ \n+ 2", "f", "exec")
except SyntaxError as e:
    print(e.msg)  # expect: unexpected character after line continuation character
