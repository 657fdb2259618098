"""Orders of nodes in which each comes behind those it depends on."""


class CycleError(ValueError):
    """The graph has a cycle; the second argument is a list of its nodes, the first of them again at the end."""


class TopologicalSorter:
    """Sorts the nodes of a graph, a mapping from each node to those that come before it."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, graph=None):
        self._before = {}  # node -> the nodes before it, in the order they were named
        self._after = None  # node -> the nodes after it, once prepared
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def add(self, node, *predecessors):
        """Add a node and nodes that come before it."""
        if self._after is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        before = self._before.setdefault(node, {})
        for other in predecessors:
            self._before.setdefault(other, {})
            before[other] = True

    def prepare(self):
        """No more nodes are added; CycleError if the graph has a cycle."""
        if self._after is not None:
            raise ValueError("cannot prepare() more than once")
        self._after = {node: [] for node in self._before}
        for node, before in self._before.items():
            for other in before:
                self._after[other].append(node)
        self._waiting = {node: len(before) for node, before in self._before.items()}
        self._ready = [node for node, count in self._waiting.items() if count == 0]
        self._passed = self._finished = 0
        self._out, self._handled = set(), set()
        cycle = self._find_cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def _find_cycle(self):
        done = set()
        for start in self._after:
            if start in done:
                continue
            path, on_path, rest = [start], {start}, [iter(self._after[start])]
            while path:
                for node in rest[-1]:
                    if node in on_path:
                        return path[path.index(node) :] + [node]
                    if node not in done:
                        path.append(node)
                        on_path.add(node)
                        rest.append(iter(self._after[node]))
                        break
                else:
                    node = path.pop()
                    on_path.discard(node)
                    done.add(node)
                    rest.pop()
        return None

    def _require_prepared(self):
        if self._after is None:
            raise ValueError("prepare() must be called first")

    def get_ready(self):
        """The nodes that may be handled now, each once."""
        self._require_prepared()
        ready, self._ready = tuple(self._ready), []
        self._out.update(ready)
        self._passed += len(ready)
        return ready

    def is_active(self):
        """Whether there are nodes that are ready, or will be when others are done."""
        self._require_prepared()
        return self._finished < self._passed or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        """Nodes from get_ready() are handled; what waits for them may become ready."""
        self._require_prepared()
        for node in nodes:
            if node not in self._before:
                raise ValueError(f"node {node!r} was not added using add()")
            if node in self._handled:
                raise ValueError(f"node {node!r} was already marked done")
            if node not in self._out:
                raise ValueError(f"node {node!r} was not passed out (still not ready)")
            self._out.discard(node)
            self._handled.add(node)
            self._finished += 1
            for other in self._after[node]:
                self._waiting[other] -= 1
                if self._waiting[other] == 0:
                    self._ready.append(other)

    def static_order(self):
        """All nodes in order."""
        self.prepare()
        while self.is_active():
            nodes = self.get_ready()
            yield from nodes
            self.done(*nodes)


__all__ = ["TopologicalSorter", "CycleError"]
