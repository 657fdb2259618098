# Library, logging.config: dictConfig().
import io
import logging
import logging.config

output = io.StringIO()


class Only(logging.Filter):
    def __init__(self, word):
        self.word = word

    def filter(self, record):
        return self.word in record.getMessage()


old = logging.getLogger("old")
logging.config.dictConfig({
    "version": 1,
    "formatters": {"brief": {"format": "%(name)s:%(levelname)s:%(message)s"}, "braces": {"format": "{message}!", "style": "{"}},
    "filters": {"only": {"()": Only, "word": "yes"}, "named": {"name": "app"}},
    "handlers": {
        "kept": {"class": "logging.handlers.MemoryHandler", "capacity": 2, "target": "stream"},
        "stream": {"class": "logging.StreamHandler", "formatter": "brief", "stream": output, "level": "INFO"},
        "filtered": {"class": "logging.StreamHandler", "formatter": "braces", "stream": output, "filters": ["only", "named"]},
    },
    "loggers": {"app": {"level": "DEBUG", "handlers": ["stream", "filtered"]}, "app.quiet": {"level": "ERROR", "propagate": False}},
    "root": {"level": "WARNING", "handlers": ["kept"]},
})
app = logging.getLogger("app")
app.debug("debug yes")
app.info("info")
app.error("yes and no")
logging.getLogger("app.quiet").error("nothing")
print(output.getvalue().splitlines())
# expect: ['debug yes!', 'app:INFO:info', 'app:DEBUG:debug yes', 'app:INFO:info', 'app:ERROR:yes and no', 'yes and no!', 'app:ERROR:yes and no']
print(old.disabled, app.disabled, app.level, logging.root.level, logging.getLogger("app.quiet").propagate, logging.getHandlerByName("stream").level)
# expect: True False 10 30 False 20
logging.config.dictConfig({"version": 1, "incremental": True, "handlers": {"stream": {"level": "ERROR"}}, "loggers": {"app": {"level": "INFO"}}})
print(app.level, logging.getHandlerByName("stream").level)  # expect: 20 40
for bad in (
    {}, {"version": 2}, {"version": 1, "handlers": {"x": {"class": "none.Such"}}}, {"version": 1, "handlers": {"x": {"class": "logging.StreamHandler", "formatter": "none"}}},
    {"version": 1, "loggers": {"x": {"level": "LOUD"}}}, {"version": 1, "root": {"handlers": ["none"]}}, {"version": 1, "formatters": {"f": {"format": "x", "style": "?"}}},
):  # fmt: skip
    try:
        logging.config.dictConfig(bad)
    except ValueError as e:
        print(e)
# expect: dictionary doesn't specify a version
# expect: Unsupported version: 2
# expect: Unable to configure handler 'x'
# expect: Unable to configure handler 'x'
# expect: Unable to configure logger 'x'
# expect: Unable to configure root logger
# expect: Unable to configure formatter 'f'
logging.config.dictConfig({"version": 1, "disable_existing_loggers": False, "handlers": {"x": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout"}}, "loggers": {"fresh": {"handlers": ["x"]}}})
print(app.disabled, [type(handler).__name__ for handler in logging.getLogger("fresh").handlers])
# expect: False ['StreamHandler']
logging.getLogger("fresh").propagate = False
logging.getLogger("fresh").error("to the output")
# expect: to the output
