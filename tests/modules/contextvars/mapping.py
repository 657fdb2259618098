# Library, contextvars: a context is a mapping of variables to values.
import contextvars

one, two = contextvars.ContextVar("one", default=1), contextvars.ContextVar("two")
one.set(10)
token = two.set(20)
context = contextvars.copy_context()
mine = {variable: value for variable, value in context.items() if variable in (one, two)}
print(sorted(variable.name for variable in mine), sorted(mine.values()), set(mine) <= set(context.keys()), 20 in context.values(), context[one], context.get(two), one in context, len(context) >= 2)
# expect: ['one', 'two'] [10, 20] True True 10 20 True True
two.reset(token)
print(context[two], two.get("none"), token.var is two, token.old_value is contextvars.Token.MISSING, list(iter(context)) == list(context.keys()))
# expect: 20 none True True True
