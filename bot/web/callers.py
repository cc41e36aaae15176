"""Who calls: their address behind trusted proxies, and how often they showed a wrong key."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from ipaddress import IPv6Address, ip_address, ip_network

from starlette.types import Scope

MAX_FAILURES = 20
WINDOW_SECONDS = 60.0
MAX_ADDRESSES = 10_000  # remembered at once


class Addresses:
    """Finds out a caller's own address."""

    def __init__(self, trusted: Iterable[str]) -> None:
        self._trusted = [ip_network(one, strict=False) for one in trusted]

    def of(self, scope: Scope) -> str:
        """The caller's address, an IPv6 one as its network of 64 bits, which one caller has to itself.

        X-Forwarded-For is read from its end, and only as far as our own proxies wrote it.
        """
        client = scope.get("client")
        address = client[0] if client else "local"
        for before in self._forwarded(scope):
            if not self._is_ours(address):
                break
            address = before
        return _subscriber(address)

    def _forwarded(self, scope: Scope) -> list[str]:
        if not self._trusted:
            return []
        lists = [value for name, value in scope["headers"] if name == b"x-forwarded-for"]
        return [one.strip() for one in b",".join(lists).decode("latin-1").split(",") if one.strip()][::-1]

    def _is_ours(self, address: str) -> bool:
        try:
            found = ip_address(address)
        except ValueError:
            return False
        return any(found in network for network in self._trusted)


class Failures:
    """Counts wrong keys by address over the last minute."""

    def __init__(self) -> None:
        self._times: dict[str, deque[float]] = {}

    def wait(self, address: str, now: float) -> float:
        """How many seconds this address has to wait before it may try again; 0 for not at all."""
        times = self._times.get(address)
        if times is None or len(times) < MAX_FAILURES:
            return 0.0
        return max(0.0, times[0] + WINDOW_SECONDS - now)

    def add(self, address: str, now: float) -> None:
        """Count one more."""
        if len(self._times) >= MAX_ADDRESSES:
            self._forget(now)
        self._times.setdefault(address, deque(maxlen=MAX_FAILURES)).append(now)

    def _forget(self, now: float) -> None:
        recent = {one: times for one, times in self._times.items() if times[-1] + WINDOW_SECONDS > now}
        self._times = recent if len(recent) < MAX_ADDRESSES else {}


def _subscriber(address: str) -> str:
    try:
        found = ip_address(address)
    except ValueError:
        return address[:60]
    if not isinstance(found, IPv6Address):
        return str(found)
    if found.ipv4_mapped is not None:
        return str(found.ipv4_mapped)
    return str(ip_network((int(found), 64), strict=False))
