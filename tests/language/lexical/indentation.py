# Reference 2.1.8: leading whitespace decides the grouping; any consistent amount will do.
def perm(items):
   if len(items) <= 1:
              return [items]
   result = []
   for i in range(len(items)):
             rest = items[:i] + items[i + 1:]
             for p in perm(rest):
                 result.append(items[i:i + 1] + p)
   return result
print(perm("abc"))  # expect: ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']

def tabs():
	if True:
		return "tabs"
print(tabs())  # expect: tabs

if True:

    x = 1

    y = 2
print(x, y)  # expect: 1 2
