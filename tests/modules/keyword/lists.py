# Library, keyword: the words that are never names, and those that are words only where they are expected.
import keyword

print(keyword.kwlist)
# expect: ['False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif', 'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try', 'while', 'with', 'yield']

print(keyword.softkwlist)  # expect: ['_', 'case', 'match', 'type']
print([keyword.iskeyword(word) for word in ("for", "match", "None", "print", "", "For")])
# expect: [True, False, True, False, False, False]

print([keyword.issoftkeyword(word) for word in ("for", "match", "_", "type", "case", "print")])
# expect: [False, True, True, True, True, False]

print(all(keyword.iskeyword(word) for word in keyword.kwlist), len(keyword.kwlist) == len(set(keyword.kwlist)))
# expect: True True

print(keyword.__all__)  # expect: ['iskeyword', 'issoftkeyword', 'kwlist', 'softkwlist']
for wrong in ([], {}):
    try:
        keyword.iskeyword(wrong)
    except TypeError as error:
        print(error)
# expect: unhashable type: 'list'
# expect: unhashable type: 'dict'


