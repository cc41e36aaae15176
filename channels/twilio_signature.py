"""How Twilio signs its webhook calls.

Used by the SMS channel to check them, and by the stand-in to make them.
"""

from __future__ import annotations

import base64
import hmac
from collections.abc import Iterable
from urllib.parse import urlsplit


def sign(key: str, url: str, params: Iterable[tuple[str, str]] = ()) -> str:
    """The signature of a call: HMAC-SHA1 over the address and the sorted form fields, in base64.

    Args:
        key: The account's primary auth token.
        url: The whole address as Twilio was told it, with the query.
        params: The form fields; the same name with the same value counts once.

    >>> sign("12345", "https://shop.example/sms?a=1", [("To", "+18005551212"), ("Body", "9")])
    'iSaRxMOyF62+zp/vpr9DM6OjiNg='
    """
    fields = "".join(name + value for name, value in sorted(set(params)))
    digest = hmac.digest(key.encode(), (url + fields).encode("utf-8", "replace"), "sha1")
    return base64.b64encode(digest).decode()


def spellings(base: str) -> tuple[str, ...]:
    """An address without and with its port: Twilio signs now one, now the other.

    >>> spellings("https://shop.example/fanloop")
    ('https://shop.example/fanloop', 'https://shop.example:443/fanloop')
    >>> spellings("http://[::1]:8080")
    ('http://[::1]', 'http://[::1]:8080')
    """
    parts = urlsplit(base)
    if parts.port is None:
        port = 443 if parts.scheme == "https" else 80
        bare, full = parts.netloc.removesuffix(":"), f"{parts.netloc.removesuffix(':')}:{port}"
    else:
        bare, full = parts.netloc.rpartition(":")[0], parts.netloc
    return tuple(parts._replace(netloc=netloc).geturl() for netloc in (bare, full))
