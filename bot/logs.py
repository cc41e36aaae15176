"""Log lines for people at a terminal and for machines elsewhere, without secrets and whole phone numbers."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Iterable, MutableMapping
from typing import Any

import structlog

PHONE = re.compile(r"\+\d{5,13}(\d\d)\b")
ROW = re.compile(r"(?<=DETAIL:  ).*")  # PostgreSQL says there what stands in the row it complains of
# They log addresses, tokens in URLs, and every wake-up.
QUIET = ("httpx", "httpcore", "twilio", "apscheduler", "alembic", "uvicorn.access", "aiosqlite")


def configure(secrets: Iterable[str] = (), *, level: str = "INFO") -> None:
    """Send every library's log lines to standard error, with `secrets` blotted out."""
    hidden = sorted((secret for secret in secrets if len(secret) > 3), key=len, reverse=True)  # noqa: PLR2004

    def redact(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
        for name, value in event.items():
            if isinstance(value, str):
                value = ROW.sub("(hidden)", PHONE.sub(r"+(hidden)\1", value))  # noqa: PLW2901 - one after the other
                for secret in hidden:
                    value = value.replace(secret, "(hidden)")  # noqa: PLW2901
                event[name] = value
        return event

    render: Any = structlog.processors.JSONRenderer()
    if sys.stderr and sys.stderr.isatty():
        render = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
        ],
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.format_exc_info,
            redact,
            render,
        ],
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.raiseExceptions = False  # a closed standard error must not stop anything
