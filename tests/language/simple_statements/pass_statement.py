# Reference 7.4: pass does nothing, wherever a statement is needed.
pass
pass; pass
def nothing(): pass
class Empty: pass
print(nothing(), Empty.__name__)  # expect: None Empty
for i in range(3): pass
print(i)  # expect: 2
while False:
    pass
else:
    print("else")
# expect: else
if True:
    pass
elif False:
    pass
try:
    pass
except Exception:
    pass
finally:
    print("finally")
# expect: finally
with open(__file__) as f:
    pass
print(f.closed)  # expect: True
match 1:
    case _:
        pass
async def later(): pass
print(later.__name__)  # expect: later
for bad in ("pass = 1", "x = pass", "def pass(): 1", "pass 1", "class C:\npass", "if True:\n"):
    try:
        compile(bad, "<text>", "exec")
    except SyntaxError as e:
        print(repr(bad), type(e).__name__, e.msg)
# expect: 'pass = 1' SyntaxError invalid syntax
# expect: 'x = pass' SyntaxError invalid syntax
# expect: 'def pass(): 1' SyntaxError invalid syntax
# expect: 'pass 1' SyntaxError invalid syntax
# expect: 'class C:\npass' IndentationError expected an indented block after class definition on line 1
# expect: 'if True:\n' IndentationError expected an indented block after 'if' statement on line 1
