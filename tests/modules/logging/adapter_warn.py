# LoggerAdapter.warn(): the old name of warning()
import logging
import io
import warnings

stream = io.StringIO()
logging.basicConfig(stream=stream, format="%(levelname)s %(message)s")
adapter = logging.LoggerAdapter(logging.getLogger("x"), {})
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    adapter.warn("hot: %d", 90)
print([(str(w.message), w.category.__name__) for w in caught], repr(stream.getvalue()))
# expect: [("The 'warn' method is deprecated, use 'warning' instead", 'DeprecationWarning')] 'WARNING hot: 90\n'

