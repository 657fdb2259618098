# Context variables: values, tokens and contexts.
from contextvars import Context, ContextVar, Token, copy_context

var = ContextVar("var", default=1)
bare = ContextVar("bare")


def attempt(call, *args):
    try:
        print(call(*args))
    except Exception as error:
        print(type(error).__name__, str(error).partition(" at 0x")[0].replace("_contextvars", "contextvars"))


print(var.name, var.get(), bare.get("none"))  # expect: var 1 none
attempt(bare.get)  # expect: LookupError <ContextVar name='bare'
token = var.set(2)
print(var.get(), token.var is var, token.old_value is Token.MISSING, token.old_value)  # expect: 2 True True <Token.MISSING>
second = var.set(3)
print(second.old_value)  # expect: 2
var.reset(second)
print(var.get())  # expect: 2
attempt(var.reset, second)  # expect: RuntimeError <Token used var=<ContextVar name='var' default=1
attempt(bare.reset, token)  # expect: ValueError <Token var=<ContextVar name='var' default=1
attempt(var.reset, 1)  # expect: TypeError expected an instance of Token, got 1
attempt(copy_context().run, var.reset, token)  # expect: ValueError <Token var=<ContextVar name='var' default=1
var.reset(token)
print(var.get())  # expect: 1
attempt(Token)  # expect: RuntimeError Tokens can only be created by ContextVars
attempt(ContextVar, 1)  # expect: TypeError context variable name must be a str


def inside():
    bare.set("inside")
    return bare.get(), context[bare], bare in context, len(context)


context = copy_context()
print(context.run(inside), bare.get("outside"))  # expect: ('inside', 'inside', True, 1) outside
print(list(context.values()), [v.name for v in context], context.get(var), context.get(var, 5))
# expect: ['inside'] ['bare'] None 5

print(context == copy_context(), context == context.copy(), Context() == Context())  # expect: False True True
attempt(context.run, context.run, print)  # expect: RuntimeError cannot enter context: <contextvars.Context object
attempt(lambda: context[1])  # expect: TypeError a ContextVar key was expected, got 1
attempt(lambda: context[ContextVar("x")])  # expect: KeyError <ContextVar name='x'
