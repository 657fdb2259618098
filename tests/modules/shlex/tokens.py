# Library, shlex: sources within sources, and tokens read one by one.
import io
import shlex

lexer = shlex.shlex("one two", "name", posix=True)
print(lexer.get_token())
lexer.push_source("inner 'quoted words'", "inside")
print(lexer.read_token(), lexer.infile, lexer.get_token(), lexer.lineno)
lexer.push_source(io.StringIO("deep"))
lexer.pop_source()
print(lexer.get_token(), lexer.infile, lexer.get_token())
lexer.push_token("back")
print(lexer.get_token(), lexer.error_leader(), lexer.error_leader("f", 3))
# expect: one
# expect: inner inside quoted words 1
# expect: two name None
# expect: back "name", line 1:  "f", line 3: 
