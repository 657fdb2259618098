# Library, graphlib: TopologicalSorter.
from graphlib import CycleError, TopologicalSorter


def error(function, *arguments):
    try:
        print(function(*arguments))
    except ValueError as e:
        print(type(e).__name__, e)


print(list(TopologicalSorter({"d": ["b", "c"], "b": ["a"], "c": ["a"]}).static_order()))  # expect: ['a', 'b', 'c', 'd']
print(list(TopologicalSorter().static_order()), list(TopologicalSorter({1: []}).static_order()))  # expect: [] [1]
sorter = TopologicalSorter()
sorter.add("top", "left", "right")
sorter.add("left", "base")
sorter.add("right", "base")
error(sorter.get_ready)  # expect: ValueError prepare() must be called first
error(sorter.is_active)  # expect: ValueError prepare() must be called first
error(sorter.done, "base")  # expect: ValueError prepare() must be called first
sorter.prepare()
error(sorter.add, "more")  # expect: ValueError Nodes cannot be added after a call to prepare()
error(sorter.prepare)  # expect: ValueError cannot prepare() more than once
while sorter.is_active():
    nodes = sorter.get_ready()
    print(nodes, sorter.get_ready(), bool(sorter))
    if nodes == ("base",):
        error(sorter.done, "top")
        error(sorter.done, "unknown")
    sorter.done(*nodes)
    error(sorter.done, nodes[0])
# expect: ('base',) () True
# expect: ValueError node 'top' was not passed out (still not ready)
# expect: ValueError node 'unknown' was not added using add()
# expect: ValueError node 'base' was already marked done
# expect: ('left', 'right') () True
# expect: ValueError node 'left' was already marked done
# expect: ('top',) () True
# expect: ValueError node 'top' was already marked done
print(bool(sorter))  # expect: False
try:
    TopologicalSorter({1: [2], 2: [3], 3: [1]}).prepare()
except CycleError as e:
    print(e.args[0], sorted(set(e.args[1])), e.args[1][0] == e.args[1][-1])
# expect: nodes are in a cycle [1, 2, 3] True
