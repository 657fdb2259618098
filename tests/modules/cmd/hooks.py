# Library, cmd: the hooks around each command, the attributes that help uses, and completion of names.
import cmd
import io


class Loop(cmd.Cmd):
    use_rawinput = False
    prompt = ""
    identchars = cmd.IDENTCHARS + "-"
    ruler = "~"
    doc_header = "With help:"
    undoc_header = "Without:"
    misc_header = "Topics:"
    doc_leader = "before the lists"
    nohelp = "nothing about %s"

    def preloop(self):
        self.stdout.write("preloop\n")

    def postloop(self):
        self.stdout.write("postloop\n")

    def precmd(self, line):
        self.stdout.write(f"pre {line!r}\n")
        return line.lower()

    def postcmd(self, stop, line):
        self.stdout.write(f"post {stop!r} {line!r}\n")
        return stop

    def emptyline(self):
        self.stdout.write("empty\n")

    def default(self, line):
        self.stdout.write(f"default {line!r}\n")

    def do_add_one(self, arg):
        """Add one.

        More text."""
        self.stdout.write(f"{arg}+1\n")

    def do_bare(self, arg):
        self.cmdqueue.append("add_one 7")

    def do_quit(self, arg):
        return True

    def help_words(self):
        self.stdout.write("about words\n")

    def complete_add_one(self, *arguments):
        return ["one", "two"]


output = io.StringIO()
loop = Loop(stdin=io.StringIO("ADD_ONE 5\n\nbare x\nadd-one\nhelp\nhelp add_one\nhelp words\nhelp bare\nhelp none\n?\nEOF\nquit\nnever\n"), stdout=output)
loop.cmdloop("the intro")
for line in output.getvalue().splitlines():
    print(line)
# expect: preloop
# expect: the intro
# expect: pre 'ADD_ONE 5'
# expect: 5+1
# expect: post None 'add_one 5'
# expect: pre ''
# expect: empty
# expect: post None ''
# expect: pre 'bare x'
# expect: post None 'bare x'
# expect: pre 'add_one 7'
# expect: 7+1
# expect: post None 'add_one 7'
# expect: pre 'add-one'
# expect: default 'add-one'
# expect: post None 'add-one'
# expect: pre 'help'
# expect: before the lists
# expect: With help:
# expect: ~~~~~~~~~~
# expect: add_one  help
# expect
# expect: Topics:
# expect: ~~~~~~~
# expect: words
# expect
# expect: Without:
# expect: ~~~~~~~~
# expect: bare  quit
# expect
# expect: post None 'help'
# expect: pre 'help add_one'
# expect: Add one.
# expect
# expect:         More text.
# expect: post None 'help add_one'
# expect: pre 'help words'
# expect: about words
# expect: post None 'help words'
# expect: pre 'help bare'
# expect: nothing about bare
# expect: post None 'help bare'
# expect: pre 'help none'
# expect: nothing about none
# expect: post None 'help none'
# expect: pre '?'
# expect: before the lists
# expect: With help:
# expect: ~~~~~~~~~~
# expect: add_one  help
# expect
# expect: Topics:
# expect: ~~~~~~~
# expect: words
# expect
# expect: Without:
# expect: ~~~~~~~~
# expect: bare  quit
# expect
# expect: post None '?'
# expect: pre 'EOF'
# expect: default 'eof'
# expect: post None 'eof'
# expect: pre 'quit'
# expect: post True 'quit'
# expect: postloop
print([name for name in loop.get_names() if name.startswith("do_")])  # expect: ['do_add_one', 'do_bare', 'do_help', 'do_quit']
print(loop.completenames("a"), loop.completenames("h"), loop.complete_help("w"), loop.completedefault("x", 1, 2))
# expect: ['add_one'] ['help'] ['words'] []
print(loop.parseline("  name  the rest "), loop.parseline(""), loop.parseline("?x y"), loop.parseline("!x y"), loop.parseline("add-one 1"))
# expect: ('name', 'the rest', 'name  the rest') (None, None, '') ('help', 'x y', 'help x y') (None, None, '!x y') ('add-one', '1', 'add-one 1')
print(loop.lastcmd, loop.onecmd("add_one 3"), loop.onecmd("quit"), loop.onecmd("zz"))  # expect: quit None True None
columns = io.StringIO()
narrow = cmd.Cmd(stdout=columns)
narrow.columnize(["one", "two", "three", "four", "five", "six"], 12)
narrow.columnize([], 12)
narrow.columnize(["only"])
narrow.print_topics("Header", ["a", "b"], 15, 20)
narrow.print_topics("Nothing", [], 15, 20)
narrow.do_help("nothing_like_it")
narrow.onecmd("unknown words")
for line in columns.getvalue().splitlines():
    print(line)
# expect: one    four
# expect: two    five
# expect: three  six 
# expect: <empty>
# expect: only
# expect: Header
# expect: ======
# expect: a  b
# expect
# expect: *** No help on nothing_like_it
# expect: *** Unknown syntax: unknown words
try:
    narrow.columnize(["a", 1, None])
except TypeError as error:
    print(error)
# expect: list[i] not a string for i in 1, 2
print(cmd.PROMPT, cmd.IDENTCHARS, cmd.Cmd.nohelp, cmd.Cmd.ruler, cmd.Cmd.intro is None, cmd.Cmd.lastcmd == "")
# expect: (Cmd)  abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_ *** No help on %s = True True
