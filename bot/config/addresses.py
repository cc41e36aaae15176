"""Where somebody or something is reached: URLs, networks, phone numbers, databases.

Used by the kinds of value. As there, a ValueError's message says what is allowed.
"""

from __future__ import annotations

import re
from ipaddress import ip_address, ip_network
from urllib.parse import SplitResult, parse_qsl, urlsplit

from pydantic import ValidationInfo

_PHONE = re.compile(r"\+?[0-9 ()./-]{3,30}")
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?")
_SHORT_CODE = re.compile(r"[0-9]{3,8}")
_POSTGRESQL = re.compile(r"postgres(?:ql)?(?:\+asyncpg)?://")
# What the driver understands after the "?" of a URL; it ends the program at whatever else stands there.
_SAID_TO_POSTGRESQL = ("ssl", "host", "port", "passfile", "target_session_attrs")
_SSL = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")


def is_loopback(host: str) -> bool:
    """Whether `host` is this machine itself."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _split(value: str) -> SplitResult:
    """The parts of a plain web address; an empty host where it is none."""
    try:
        parts = urlsplit(value)
        _ = parts.port  # reading it checks it
    except ValueError:
        return SplitResult("", "", "", "", "")
    plain = value.isascii() and value.isprintable() and " " not in value
    if parts.scheme not in {"http", "https"} or not plain or "@" in parts.netloc:
        return SplitResult("", "", "", "", "")
    return parts


def web_address(value: str) -> str:
    """An http or https address without a slash at its end."""
    parts = _split(value)
    if not parts.hostname or parts.query or parts.fragment:
        raise ValueError('must be an address such as "https://example.com", with nothing after the path')
    return value.rstrip("/")


def public_address(value: str) -> str:
    """An https address; http only where it leads back to this machine. Nothing stays nothing."""
    if not value:
        return ""
    parts = _split(value)
    if parts.scheme == "http" and not is_loopback(parts.hostname or ""):
        raise ValueError("must start with https://: replies and secrets must not travel in the clear")
    return web_address(value)


def listening_host(value: str) -> str:
    """A host name or an IP address to listen on."""
    try:
        return str(ip_address(value.strip("[]")))
    except ValueError:
        if not re.fullmatch(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?", value) or re.fullmatch(
            r"[0-9.]+", value
        ):
            raise ValueError(
                'must be an IP address or a host name, without "http://" or a port, such as "127.0.0.1"'
            ) from None
        return value


def network(value: str) -> str:
    """An IP address or a network of them."""
    try:
        ip_network(value, strict=False)
    except ValueError:
        raise ValueError('must be an IP address or a network, such as "10.0.0.5" or "10.0.0.0/8"') from None
    return value


def phone(value: object, info: ValidationInfo) -> str:
    """A phone number in E.164, "+393331234567", from one written as people write them.

    Written nationally it is one of the country in the context; with the country None it is kept
    as it is, because the country is at fault.
    """
    if value == "":
        return ""
    country = (info.context or {}).get("country", "")
    if not isinstance(value, str) or not _PHONE.fullmatch(value.strip()):
        raise ValueError('must be a phone number in quotes, such as "+39 333 123 4567"')
    if country is None and not value.strip().startswith("+"):
        return value
    return _e164(value, country)


def _e164(value: str, country: str | None) -> str:
    # Twenty times as slow to import as everything else here, and needed only where a phone is set.
    import phonenumbers

    try:
        number = phonenumbers.parse(value, country or None)
    except phonenumbers.NumberParseException:
        number = None
    if number is None and not value.strip().startswith("+") and not country:
        raise ValueError('must start with "+" and the country, as in "+39 333 123 4567", or set shop.country')
    if number is None or not phonenumbers.is_possible_number(number):
        raise ValueError('must be a phone number that can exist, such as "+39 333 123 4567"')
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def sender(value: object, info: ValidationInfo) -> str:
    """What an SMS is sent from: a phone number or a short code. A name cannot be answered."""
    text = value.strip() if isinstance(value, str) else value
    if isinstance(text, str) and _SHORT_CODE.fullmatch(text):
        return text
    if isinstance(text, str) and re.search(r"[A-Za-z]", text):
        raise ValueError('must be a number such as "+15551234567": nobody can reply to a name')
    return phone(text, info)


def database_address(value: str) -> str:
    """A SQLAlchemy URL with the driver we use, aiosqlite or asyncpg. Nothing stays nothing."""
    if not value:
        return ""
    if match := _POSTGRESQL.match(value):
        return "postgresql+asyncpg://" + _known(_named(value[match.end() :]))
    if match := re.match(r"sqlite(?:\+aiosqlite)?:///", value):
        path = value[match.end() :].partition("?")[0]
        if not path or path == ":memory:" or path.startswith("file:"):
            raise ValueError('must name a file, as in "sqlite:///fanloop.db": memory forgets every answer')
        return "sqlite+aiosqlite:///" + value[match.end() :]
    raise ValueError('must be "sqlite:///file.db", "postgresql://user:password@host/database" or ""')


def _named(rest: str) -> str:
    """`rest` of a PostgreSQL URL, which has to name a database."""
    try:
        parts = urlsplit("//" + rest)
        _ = parts.port
    except ValueError:
        parts = urlsplit("")
    if not parts.path.strip("/"):
        raise ValueError(
            'must name a database, such as "postgresql://user:password@host:5432/fanloop"; '
            'write "@", ":", "/", "#" and "?" in a password as %40, %3A, %2F, %23 and %3F'
        )
    return rest


def _known(rest: str) -> str:
    """`rest` of a PostgreSQL URL in the driver's words, which has no more to say than it understands."""
    rest = re.sub(r"(?<=[?&])sslmode=", "ssl=", rest)  # as libpq calls it, and who rents out databases
    for name, value in parse_qsl(urlsplit("//" + rest).query, keep_blank_values=True):
        if name not in _SAID_TO_POSTGRESQL:
            known = ", ".join(("sslmode", *_SAID_TO_POSTGRESQL[1:]))
            raise ValueError(f'must not say "{name}" after the "?"; known there: {known}')
        if name == "ssl" and value not in _SSL:
            raise ValueError(f"must have one of these as sslmode: {', '.join(_SSL)}")
    return rest


def password_of(url: str) -> str:
    """The password in a database URL, as written there; "" without one."""
    match = re.match(r"[^:/]+://[^:@/]*:([^@]*)@", url)
    return match[1] if match else ""
