# Tracebacks: which part of the line is marked, and with which characters, for each kind of expression.
# native: source lines of the script are not found in the oracle's process
import io
import sys

one, word, items, table, nothing = 1, "x", [1, 2], {}, None


class Chain:
    x = None

    def m(self, *args):
        return self


chain = Chain()


def show(function):
    old, sys.stderr = sys.stderr, io.StringIO()
    try:
        function()
    except Exception as e:
        sys.excepthook(type(e), e, e.__traceback__.tb_next)
        lines = sys.stderr.getvalue().splitlines()
        print(*[line[4:] for line in lines if line.startswith("    ")], sep="\n")
    finally:
        sys.stderr = old


@show
def _():
    one + word
# expect: function()
# expect: one + word
# expect: ~~~~^~~~~~
@show
def _():
    x = one + word + one
# expect: function()
# expect: x = one + word + one
# expect:     ~~~~^~~~~~
@show
def _():
    return one + one * 2 / 0 - 5
# expect: function()
# expect: return one + one * 2 / 0 - 5
# expect:              ~~~~~~~~^~~
@show
def _():
    return (one)+(word)
# expect: function()
# expect: return (one)+(word)
# expect:        ~~~~~^^~~~~~
@show
def _():
    return (one)  +  (  word  )
# expect: function()
# expect: return (one)  +  (  word  )
# expect:        ~~~~~~~^~~~~~~~~~~~~
@show
def _():
    return one ** word ** one
# expect: function()
# expect: return one ** word ** one
# expect:               ~~~~~^^~~~~
@show
def _():
    return table["a"]["b"]["c"]
# expect: function()
# expect: return table["a"]["b"]["c"]
# expect:        ~~~~~^^^^^
@show
def _():
    return items[0][1][2]
# expect: function()
# expect: return items[0][1][2]
# expect:        ~~~~~~~~^^^
@show
def _():
    return chain.m(1)(2)(3)
# expect: function()
# expect: return chain.m(1)(2)(3)
# expect:        ^^^^^^^^^^^^^
@show
def _():
    return chain.m().m().x.y(1, 2)
# expect: function()
# expect: return chain.m().m().x.y(1, 2)
# expect:        ^^^^^^^^^^^^^^^^^
@show
def _():
    print(missing, 1)
# expect: function()
# expect: print(missing, 1)
# expect:       ^^^^^^^
@show
def _():
    raise ValueError("whole line")
# expect: function()
# expect: raise ValueError("whole line")
@show
def _():
    assert one == 2, "message"
# expect: function()
# expect: assert one == 2, "message"
@show
def _():
    return [int(i) for i in "x"]
# expect: function()
# expect: return [int(i) for i in "x"]
# expect:         ^^^^^^
@show
def _():
    for i, j in [1]: pass
# expect: function()
# expect: for i, j in [1]: pass
# expect:     ^^^^
@show
def _():
    x, y = items[0], items[9]
# expect: function()
# expect: x, y = items[0], items[9]
# expect:                  ~~~~~^^^
@show
def _():
    with nothing: pass
# expect: function()
# expect: with nothing: pass
@show
def _():
    items[9] += 1
# expect: function()
# expect: items[9] += 1
# expect: ~~~~~^^^
@show
def _():
    nothing.x += 1
# expect: function()
# expect: nothing.x += 1
# expect: ^^^^^^^^^
@show
def _():
    return one < 2 < word
# expect: function()
# expect: return one < 2 < word
# expect:        ^^^^^^^^^^^^^^
@show
def _():
    return f"{one + word}"
# expect: function()
# expect: return f"{one + word}"
# expect:           ~~~~^~~~~~
@show
def _():
    return items[1:2:0]
# expect: function()
# expect: return items[1:2:0]
# expect:        ~~~~~^^^^^^^
@show
def _():
    chain.m(
        1,
        missing,
    )
# expect: function()
# expect: missing,
# expect: ^^^^^^^
@show
def _():
    x = (one +
         word)
# expect: function()
# expect: x = (one +
# expect:      ^^^^^
@show
def _():
    return items[
        5
    ]
# expect: function()
# expect: return items[
# expect:        ^^^^^^
@show
def _():
    return (chain
        .m()
        .x
        .foo
    )
# expect: function()
# expect: .foo
# expect:  ^^^
@show
def _():
    class D(missing): pass
# expect: function()
# expect: class D(missing): pass
# expect:         ^^^^^^^
@show
def _():
    @missing
    def inner(): pass
# expect: function()
# expect: @missing
# expect:  ^^^^^^^
@show
def _():
    x = "日本" + 1
# expect: function()
# expect: x = "日本" + 1
# expect:     ~~~~~~~^~~
@show
def _():
    x = "日本"; y = 1 + "é"
# expect: function()
# expect: x = "日本"; y = 1 + "é"
# expect:                 ~~^~~~~
@show
def _():
    x = "😀", 1/0
# expect: function()
# expect: x = "😀", 1/0
# expect:           ~^~
@show
def _():
	return one + word  # a tab before, a comment behind
# expect: function()
# expect: return one + word  # a tab before, a comment behind
# expect:        ~~~~^~~~~~
@show
def _():
    return table["]"] + table["["]
# expect: function()
# expect: return table["]"] + table["["]
# expect:        ~~~~~^^^^^
@show
def _():
    match one:
        case int(1, 2): pass
# expect: function()
# expect: case int(1, 2): pass
# expect:      ^^^^^^^^^
