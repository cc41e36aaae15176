"""The sockets the web server listens on, opened before anything is sent; or why there are none."""

from __future__ import annotations

import contextlib
import errno
import socket

BACKLOG = 2048


class CannotListen(Exception):
    """The address cannot be listened on; the message names the key to change."""


def listen(host: str, port: int) -> list[socket.socket]:
    """Listening sockets on every address `host` stands for.

    Raises:
        CannotListen: One of them cannot be had.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except OSError as error:
        raise CannotListen(
            f'web.host = "{host}" names no address: {error.strerror}; this machine is "127.0.0.1"'
        ) from None
    with contextlib.ExitStack() as opened:
        listeners, refused = [], None
        for family, _, proto, _, address in dict.fromkeys(found):
            try:
                listeners.append(opened.enter_context(_listener(family, proto, address)))
            except OSError as error:
                refused = CannotListen(_why(error, str(address[0]), port))
                # "localhost" also stands for an IPv6 address, which not every machine has.
                if error.errno not in {errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT}:
                    raise refused from None
        if refused and not listeners:
            raise refused
        opened.pop_all()
    return listeners


def web_address(host: str, port: int) -> str:
    """The address to open in a browser.

    >>> web_address("::1", 8080)
    'http://[::1]:8080'
    """
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _listener(family: int, proto: int, address: tuple[object, ...]) -> socket.socket:
    # The protocol is named, because asyncio switches Nagle's 40 ms off only on sockets that say so.
    listener = socket.socket(family, socket.SOCK_STREAM, proto)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        listener.bind(address)
        # Now, not once the server runs: who reads that we are here may call at once.
        listener.listen(BACKLOG)
    except OSError:
        listener.close()
        raise
    return listener


def _why(error: OSError, host: str, port: int) -> str:
    where = f"port {port} on {host}"
    if error.errno == errno.EADDRINUSE:
        return f"{where} is taken: another program listens there. Stop it, or set another web.port"
    if error.errno == errno.EACCES:
        return f"{where} is not allowed to this user: set web.port to 1024 or more"
    if error.errno == errno.EADDRNOTAVAIL:
        return f'{host} is not an address of this machine: set web.host, such as "127.0.0.1"'
    return f"{where} cannot be listened on: {error.strerror}. Set another web.host or web.port"
