# Library: adding or removing keys during iteration is detected; replacing values is not a change.
def attempt(label, f):
    d = {i: str(i) for i in range(5)}
    try:
        print(label, f(d), d)
    except RuntimeError as e:
        print(label, e)
def replace(d):
    for k in d: d[k] += "!"
def add(d):
    for k in d: d[k + 100] = 0
def remove(d):
    for k in d: del d[k]
def add_and_remove(d):
    for k in d:
        d[k + 100] = 0
        del d[k + 100]
    return "same size"
def clear(d):
    for k in d: d.clear()
def stop_at_last(d):
    for k in d:
        if k == 4: d["new"] = 1
def popitem(d):
    for k in d: d.popitem()
def over_list(d):
    for k in list(d):
        if k % 2: del d[k]
def items(d):
    for k, v in d.items(): d[k] = v * 2
def values(d):
    for v in d.values(): d[v] = 1
def update(d):
    for k in d: d.update({k: 0})
def comp(d): return [d.pop(k) for k in d]
def rev(d):
    for k in reversed(d): d[k + 50] = 1
for f in (replace, add, remove, clear, popitem, over_list, items, values, update, comp, rev, stop_at_last): attempt(f.__name__, f)
# expect: replace None {0: '0!', 1: '1!', 2: '2!', 3: '3!', 4: '4!'}
# expect: add dictionary changed size during iteration
# expect: remove dictionary changed size during iteration
# expect: clear dictionary changed size during iteration
# expect: popitem dictionary changed size during iteration
# expect: over_list None {0: '0', 2: '2', 4: '4'}
# expect: items None {0: '00', 1: '11', 2: '22', 3: '33', 4: '44'}
# expect: values dictionary changed size during iteration
# expect: update None {0: 0, 1: 0, 2: 0, 3: 0, 4: 0}
# expect: comp dictionary changed size during iteration
# expect: rev dictionary changed size during iteration
# expect: stop_at_last dictionary changed size during iteration
s = {1, 2, 3}
try:
    for x in s: s.discard(x)
except RuntimeError as e:
    print(e)  # expect: Set changed size during iteration
it = iter({1: 1})
next(it)
print(next(it, "end"), it.__length_hint__())  # expect: end 0
