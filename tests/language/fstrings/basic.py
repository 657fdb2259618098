# Reference 2.4.3: replacement fields hold expressions, evaluated left to right.
a, b = 3, "text"
print(f"{a} {b}", f"{a + 1}", f"{b.upper()}", f"{[1, 2][0]}", f"{ {'k': 1}['k'] }", f"{(lambda x: x * 2)(4)}")
# expect: 3 text 4 TEXT 1 1 8
print(f"{{literal}} {{{a}}} {{{{}}}}", f"", f"no fields", f"{a}{b}{a}")  # expect: {literal} {3} {{}}  no fields 3text3
print(f"{'nested ' + f'{a}'}", f'{"quotes"}', f"{'same' "quotes"}", f"{b[0]}{b[-1]}")
# expect: nested 3 quotes samequotes tt
print(f"""multi
{a}
line""")
# expect: multi
# expect: 3
# expect: line
print(f"{a if a > 2 else b}", f"{a!r} {b!r} {b!s} {'é'!a}", f"{a:>4}|{b:<6}|{b:^8}|{a:04d}")
# expect: 3 3 'text' text '\xe9'    3|text  |  text  |0003
print(f"{1,}", f"{1, 2}", f"{*[1, 2],}", f"{ a }")  # expect: (1,) (1, 2) (1, 2) 3
print(b, f"{a:{'>'}{5}}", f"{3.14159:.{a}f}", f"{b!r:>{a * 3}}")  # expect: text     3 3.142    'text'
def f():
    yield from (f"{x}" for x in range(2))
print(list(f()), f"{(yield_ := 5)} {yield_}")  # expect: ['0', '1'] 5 5
print(f'{a
      + 1}')  # expect: 4
