# Reference 2.4.3: malformed f-strings.
def check(source):
    try:
        compile(source, "f", "eval")
    except SyntaxError as e:
        print(source, "->", e.msg)
check("f'{}'")  # expect: f'{}' -> f-string: valid expression required before '}'
check("f'{ }'")  # expect: f'{ }' -> f-string: valid expression required before '}'
check("f'}'")  # expect: f'}' -> f-string: single '}' is not allowed
check("f'{a'")  # expect: f'{a' -> f-string: expecting '}'
check("f'{a b}'")  # expect: f'{a b}' -> invalid syntax. Perhaps you forgot a comma?
check("f'{a!x}'")  # expect: f'{a!x}' -> f-string: invalid conversion character 'x': expected 's', 'r', or 'a'
check("f'{a!}'")  # expect: f'{a!}' -> f-string: missing conversion character
check("f'{a!r x}'")  # expect: f'{a!r x}' -> f-string: expecting ':' or '}'
check("f'{a:{b:{c:{d}}}}'")  # expect: f'{a:{b:{c:{d}}}}' -> f-string: expressions nested too deeply
check("f'{!r}'")  # expect: f'{!r}' -> f-string: valid expression required before '!'
check("f'{=}'")  # expect: f'{=}' -> f-string: valid expression required before '='
check("f'{:5}'")  # expect: f'{:5}' -> f-string: valid expression required before ':'
check("f'{lambda x: 1}'")
# expect: f'{lambda x: 1}' -> f-string: lambda expressions are not allowed without parentheses
check("f'{a +}'")  # expect: f'{a +}' -> f-string: expecting '=', or '!', or ':', or '}'
check("f'{a$}'")  # expect: f'{a$}' -> f-string: expecting '=', or '!', or ':', or '}'
check("f'{a)}'")  # expect: f'{a)}' -> f-string: unmatched ')'
check("f'{(a}'")  # expect: f'{(a}' -> closing parenthesis '}' does not match opening parenthesis '('
check("f'{*a}'")  # expect: f'{*a}' -> can't use starred expression here
check("f'{a=b}'")  # expect: f'{a=b}' -> f-string: expecting '!', or ':', or '}'
check("f'{a:=5}'[0")  # expect: f'{a:=5}'[0 -> '[' was never closed
