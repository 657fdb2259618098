# compile_command() in the modes, and blocks in one line
import codeop

for source in ("if 1: pass", "if 1: pass\n", "def f(): return 1", "", "# only", "1 +", "(1", "a b", "for x in y: pass"):
    for mode in ("single", "exec", "eval"):
        try:
            print(repr(source), mode, codeop.compile_command(source, symbol=mode) is not None)
        except SyntaxError:
            print(repr(source), mode, "SyntaxError")
compiler = codeop.CommandCompiler()
compiler("from __future__ import annotations")
print(compiler.compiler.flags > 0)
# expect: 'if 1: pass' single False
# expect: 'if 1: pass' exec True
# expect: 'if 1: pass' eval SyntaxError
# expect: 'if 1: pass\n' single True
# expect: 'if 1: pass\n' exec True
# expect: 'if 1: pass\n' eval SyntaxError
# expect: 'def f(): return 1' single False
# expect: 'def f(): return 1' exec True
# expect: 'def f(): return 1' eval SyntaxError
# expect: '' single True
# expect: '' exec True
# expect: '' eval False
# expect: '# only' single True
# expect: '# only' exec True
# expect: '# only' eval False
# expect: '1 +' single SyntaxError
# expect: '1 +' exec SyntaxError
# expect: '1 +' eval SyntaxError
# expect: '(1' single False
# expect: '(1' exec False
# expect: '(1' eval False
# expect: 'a b' single SyntaxError
# expect: 'a b' exec SyntaxError
# expect: 'a b' eval SyntaxError
# expect: 'for x in y: pass' single False
# expect: 'for x in y: pass' exec True
# expect: 'for x in y: pass' eval SyntaxError
# expect: True
