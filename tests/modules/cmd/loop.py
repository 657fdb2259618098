# Library, cmd: a loop of commands, its help and its columns.
import cmd
import io


class Commands(cmd.Cmd):
    intro = "Hi"
    prompt = "> "
    use_rawinput = False

    def do_add(self, arg):
        "Add numbers"
        self.stdout.write(f"add {arg!r}\n")

    def do_quit(self, arg):
        return True

    def do_shell(self, arg):
        self.stdout.write(f"shell {arg}\n")

    def do_EOF(self, arg):
        return "end"

    def help_topic(self):
        self.stdout.write("a topic\n")


output = io.StringIO()
lines = "add 1 2\n\n  add-x  3 \n?\nhelp add\nhelp topic\nhelp quit\nhelp nope\n!ls -l\nunknown x\n_y\n1+2\n"
loop = Commands(stdin=io.StringIO(lines), stdout=output)
loop.cmdqueue.append("add queued")
loop.cmdloop()
for line in output.getvalue().splitlines():
    print("|" + line)
# expect: |Hi
# expect: |add 'queued'
# expect: |> add '1 2'
# expect: |> add '1 2'
# expect: |> add '-x  3'
# expect: |> 
# expect: |Documented commands (type help <topic>):
# expect: |========================================
# expect: |add  help
# expect: |
# expect: |Miscellaneous help topics:
# expect: |==========================
# expect: |topic
# expect: |
# expect: |Undocumented commands:
# expect: |======================
# expect: |EOF  quit  shell
# expect: |
# expect: |> Add numbers
# expect: |> a topic
# expect: |> *** No help on quit
# expect: |> *** No help on nope
# expect: |> shell ls -l
# expect: |> *** Unknown syntax: unknown x
# expect: |> *** Unknown syntax: _y
# expect: |> *** Unknown syntax: 1+2
# expect: |> 
for line in "x y", "", "?a", "!b", " a-b", "é":
    print(loop.parseline(line), cmd.Cmd().parseline(line))
# expect: ('x', 'y', 'x y') ('x', 'y', 'x y')
# expect: (None, None, '') (None, None, '')
# expect: ('help', 'a', 'help a') ('help', 'a', 'help a')
# expect: ('shell', 'b', 'shell b') (None, None, '!b')
# expect: ('a', '-b', 'a-b') ('a', '-b', 'a-b')
# expect: ('', 'é', 'é') ('', 'é', 'é')
print(loop.completenames("a"), sorted(loop.complete_help("")), repr(loop.lastcmd), loop.onecmd("quit"), loop.onecmd("EOF"))
# expect: ['add'] ['EOF', 'add', 'help', 'quit', 'shell', 'topic'] '' True end
for count in 0, 1, 5, 20, 60:
    output.seek(0)
    output.truncate()
    loop.columnize(["item" * (n % 3) + str(n) for n in range(count)])
    print(output.getvalue().replace(" ", "."))
# expect: <empty>
# expect
# expect: 0
# expect
# expect: 0..item1..itemitem2..3..item4
# expect
# expect: 0..........3..........6..........9...........12..........15..........18....
# expect: item1......item4......item7......item10......item13......item16......item19
# expect: itemitem2..itemitem5..itemitem8..itemitem11..itemitem14..itemitem17
# expect
# expect: 0..........item10......itemitem20..30..........item40......itemitem50
# expect: item1......itemitem11..21..........item31......itemitem41..51........
# expect: itemitem2..12..........item22......itemitem32..42..........item52....
# expect: 3..........item13......itemitem23..33..........item43......itemitem53
# expect: item4......itemitem14..24..........item34......itemitem44..54........
# expect: itemitem5..15..........item25......itemitem35..45..........item55....
# expect: 6..........item16......itemitem26..36..........item46......itemitem56
# expect: item7......itemitem17..27..........item37......itemitem47..57........
# expect: itemitem8..18..........item28......itemitem38..48..........item58....
# expect: 9..........item19......itemitem29..39..........item49......itemitem59
# expect
try:
    loop.columnize(["a", 1, 2])
except TypeError as e:
    print(e)
# expect: list[i] not a string for i in 1, 2
