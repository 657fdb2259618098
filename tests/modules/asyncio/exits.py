# Library, asyncio: SystemExit and KeyboardInterrupt of a task leave run(), and nothing is reported besides.
import asyncio
import gc
import io
from contextlib import redirect_stderr


async def leave(kind):
    await asyncio.sleep(0)
    raise kind("x")


def run(kind):
    try:
        asyncio.run(leave(kind))
    except BaseException as caught:
        print(repr(caught))


reported = io.StringIO()
with redirect_stderr(reported):
    for kind in SystemExit, KeyboardInterrupt, SystemExit, KeyboardInterrupt:
        run(kind)
    for _ in range(3):
        gc.collect()
# expect: SystemExit('x')
# expect: KeyboardInterrupt('x')
# expect: SystemExit('x')
# expect: KeyboardInterrupt('x')
print(repr(reported.getvalue()[:30]))  # expect: ''
