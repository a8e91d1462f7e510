"""How lines are written: one line each, whatever somebody sent."""

import logging
from typing import Any


class OneLine(logging.Formatter):
    """Shows line breaks and other control characters as escapes."""

    def format(self, record: logging.LogRecord) -> str:
        line = super().format(record)
        return "".join(each if each.isprintable() else escape(each) for each in line)


def escape(letter: str) -> str:
    return letter.encode("unicode_escape").decode()


LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"()": OneLine, "format": "%(asctime)s %(levelname)s %(message)s"}},
    "handlers": {"output": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"level": "WARNING", "handlers": ["output"]},
    "loggers": {
        "app": {"level": "INFO"},
        "uvicorn": {"level": "INFO"},
        # It writes whole addresses.
        "uvicorn.access": {"level": "CRITICAL", "handlers": [], "propagate": False},
    },
}
