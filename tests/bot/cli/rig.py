"""Commands as processes of their own, beside stand-ins that run in the test's own loop."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import shutil
import signal
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from channels.standins import Account, World, serve
from scheduler.clock import Clock
from tests.conftest import absent
from tests.product import free_port

FANLOOP = [sys.executable, "-P", "-m", "bot"]
NUMBER = "+15005550006"
LUCA = "+393331234567"
OWNER = 9001


@dataclass
class Done:
    """How a command ended."""

    code: int
    out: str
    err: str


async def call(*arguments: str, typed: bytes = b"", before: tuple[str, ...] = (), **environ: str) -> Done:
    """Run `fanloop` to its end."""
    process = await asyncio.create_subprocess_exec(
        *before,
        *FANLOOP,
        *arguments,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env=os.environ | environ,
    )
    async with asyncio.timeout(120):
        out, err = await process.communicate(typed)
    assert process.returncode is not None
    return Done(process.returncode, out.decode(), err.decode())


class Running:
    """`fanloop run` at work."""

    def __init__(self, process: asyncio.subprocess.Process, said: str) -> None:
        self.process, self.said = process, said

    async def end(self, how: int = signal.SIGTERM) -> int:
        """Tell it to end and give its exit code."""
        self.process.send_signal(how)
        assert self.process.stderr is not None
        async with asyncio.timeout(60):
            self.said += (await self.process.stderr.read()).decode()
            return await self.process.wait()


@contextlib.asynccontextmanager
async def running(*arguments: str) -> AsyncIterator[Running]:
    """`fanloop run`, from when it says that it is there."""
    process = await asyncio.create_subprocess_exec(
        *FANLOOP, "run", *arguments, stderr=asyncio.subprocess.PIPE
    )
    try:
        said = ""
        assert process.stderr is not None
        async with asyncio.timeout(60):
            while "Fanloop is on" not in said:
                line = await process.stderr.readline()
                assert line, said
                said += line.decode()
        yield Running(process, said)
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


def write_config(folder: Path, **sections: Any) -> dict[str, Any]:
    """Write fanloop.toml there, of these sections over those of a shop in Rome that asks at once."""
    settings: dict[str, Any] = {
        "shop": {"name": "Forno", "language": "it", "time_zone": "Europe/Rome", "country": "IT"},
        "web": {"port": free_port(), "secret": "a secret of the tests"},
        "survey": {"delay": "0s", "send_window": ["00:00", "24:00"]},
    }
    for name, section in sections.items():
        both = isinstance(section, dict) and name in settings
        settings[name] = {**settings[name], **section} if both else section
    lines = []
    for name, section in settings.items():
        for table in section if isinstance(section, list) else [section]:
            lines.append(f"[[{name}]]" if isinstance(section, list) else f"[{name}]")
            lines += [f"{key} = {_toml(value)}" for key, value in table.items()]
    file = folder / "fanloop.toml"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    file.chmod(0o600)
    return settings


def _toml(value: Any) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_toml(inner)}" for key, inner in value.items()) + " }"
    return json.dumps(value, ensure_ascii=False)


@dataclass
class Town:
    """Both providers, and a shop configured for them."""

    world: World
    url: str
    settings: dict[str, Any]

    @property
    def address(self) -> str:
        """Where the shop's web server listens."""
        return f"http://127.0.0.1:{self.settings['web']['port']}"


@contextlib.asynccontextmanager
async def town(folder: Path, **sections: Any) -> AsyncIterator[Town]:
    """Stand-ins, and a fanloop.toml with both channels on them."""
    port = free_port()
    account = Account(name="Forno", numbers=[NUMBER], webhook=f"http://127.0.0.1:{port}/webhooks/sms")
    world = World(now=Clock().now, bot_token="42:test", bot_username="forno_bot", account=account)
    world.telegram_user(OWNER, "Anna", started=True)
    world.sms_number(LUCA, "Luca")
    async with serve(world) as standins:
        given: dict[str, Any] = {
            "web": {"port": port, "public_url": f"http://127.0.0.1:{port}"},
            "telegram": {"bot_token": "42:test", "api_base_url": standins.url},
            "sms": {
                "account_sid": account.sid,
                "auth_token": account.auth_token,
                "from_number": NUMBER,
                "api_base_url": standins.url,
            },
            "owners": [{"name": "Anna", "telegram_id": OWNER}],
        }
        for name, section in sections.items():
            both = isinstance(section, dict) and name in given
            given[name] = {**given[name], **section} if both else section
        yield Town(world, standins.url, write_config(folder, **given))


def unprivileged() -> tuple[str, ...]:
    """What to put before a command so that file modes bind it, also where the tests run as root."""
    if os.geteuid():
        return ()
    if shutil.which("setpriv") is None:
        absent("root is bound by no file mode, and there is no setpriv")
    return ("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--")
