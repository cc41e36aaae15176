"""How uvicorn is to be set up for this web side; bot.app starts it."""

from __future__ import annotations

from typing import Any


def options() -> dict[str, Any]:
    """What uvicorn.Config has to be told, but for where to listen."""
    try:
        from bot.web.protocol import Protocol
    except ImportError:  # no httptools on this machine: the slower one, without a deadline for heads
        http: Any = "h11"
    else:
        http = Protocol
    return {
        "http": http,
        "ws": "none",
        # web.trusted_proxies decides whom to believe; uvicorn would believe whoever is on this machine.
        "proxy_headers": False,
        "lifespan": "off",
        "log_config": None,
        "access_log": False,
        "server_header": False,
        "timeout_graceful_shutdown": 5,
    }
