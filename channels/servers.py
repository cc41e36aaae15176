"""Servers: their addresses, as the configuration gives them, and the pauses they ask for.

The addresses are the provider's API and our own public one.
"""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

LONGEST_PAUSE = 86_400.0  # seconds: whoever asks for more means something else


def base(url: str, key: str) -> str:
    """The address without its closing slash.

    Raises:
        ValueError: It is no http(s) address; the message names the config key.

    >>> base("https://shop.example/fanloop/", "web.public_url")
    'https://shop.example/fanloop'
    """
    try:
        parts = urlsplit(url)
        good = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if not good or parts.query or parts.fragment:
        raise ValueError(f"{key} = {url!r} is not an address like https://shop.example")
    return url.rstrip("/")


def is_local(url: str) -> bool:
    """Whether only this machine can reach it.

    >>> is_local("http://127.0.0.1:8080"), is_local("http://localhost"), is_local("https://shop.example")
    (True, True, False)
    """
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def pause(asked: object, otherwise: float) -> float:
    """How many seconds to leave a server alone that asked for so many, whatever it put there.

    >>> pause(33, 5.0), pause("soon", 5.0), pause(-3, 5.0), pause(10**400, 5.0)
    (33.0, 5.0, 1.0, 86400.0)
    """
    return float(min(max(1.0, asked), LONGEST_PAUSE)) if isinstance(asked, int | float) else otherwise
