# Reference 2.1.3: a comment starts with a hash sign outside a string and ends with the physical line.
value = 1  # a comment after code
# a comment on its own line
print(value)  # expect: 1
print("# not a comment")  # expect: # not a comment
print('a' '#b')  # expect: a#b
if value:
    # a comment less or more indented than the block does not end it
# this one is at column zero
        # this one is deeper
    print("in the block")  # expect: in the block
items = [
    1,  # comment inside brackets
    # alone inside brackets
    2,
]
print(items)  # expect: [1, 2]
text = """
# inside a triple-quoted string
"""
print(repr(text))  # expect: '\n# inside a triple-quoted string\n'
