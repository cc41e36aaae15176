"""`fanloop run`: it comes up, says where it is, ends well, and refuses to start where it cannot work."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import shlex
import signal
import socket
import sqlite3

import httpx
import pytest

from scheduler.clock import Clock
from tests.bot.cli.rig import FANLOOP, LUCA, OWNER, call, running, town, unprivileged, write_config
from tests.product import eventually

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
async def test_it_says_where_it_is_and_ends_with_0_when_told_to(tmp_path, how):
    async with town(tmp_path) as shop, running() as fanloop:
        assert f"Fanloop is on {shop.address}, channels: telegram, sms" in fanloop.said
        async with httpx.AsyncClient() as http:
            assert (await http.get(f"{shop.address}/healthz")).json() == {"status": "ok"}
        assert await fanloop.end(how) == 0
    assert "Traceback" not in fanloop.said
    assert "No channel" not in fanloop.said
    assert "No owner" not in fanloop.said


async def test_what_is_being_sent_when_it_is_told_to_end_is_finished_first(tmp_path):
    async with town(tmp_path) as shop, running() as fanloop:
        key = (await call("keys", "create", "test")).out.strip()
        world = shop.world
        held = world.carrier.accept

        async def slowly(*given):
            taken = await held(*given)
            os.kill(fanloop.process.pid, signal.SIGTERM)
            import asyncio

            await asyncio.sleep(1)
            return taken

        world.carrier.accept = slowly
        body = {"source_id": "a", "time": Clock().now().isoformat(), "customer": {"phone": LUCA}}
        async with httpx.AsyncClient(headers={"Authorization": f"Bearer {key}"}) as http:
            answer = await http.post(f"{shop.address}/api/v1/purchases", json=body)
        assert answer.status_code == 201
        await eventually(lambda: world.phone(LUCA).received, 20)
        assert await fanloop.end(signal.SIGCONT) == 0
    with sqlite3.connect(tmp_path / "data" / "fanloop.db") as database:
        states = database.execute("SELECT state FROM outbox WHERE kind = 'question'").fetchall()
    database.close()
    assert states in ([("accepted",)], [("delivered",)])


async def test_without_channels_and_owners_it_warns_and_runs(tmp_path):
    write_config(tmp_path)
    async with running() as fanloop:
        assert "channels: none" in fanloop.said
        assert "No channel is switched on, so nobody is asked" in fanloop.said
        assert "No owner is set, so nobody hears of unhappy customers" in fanloop.said
        warnings = [json.loads(line) for line in fanloop.said.splitlines() if "No " in line]
        assert {warning["level"] for warning in warnings} == {"warning"}
        assert await fanloop.end() == 0


async def test_a_second_one_on_the_same_files_is_refused_and_the_first_goes_on(tmp_path):
    settings = write_config(tmp_path)
    async with running() as first:
        done = await call("run")
        assert done.code == 1
        assert f"(process {first.process.pid} on" in done.err
        assert str(tmp_path / "data" / "fanloop.db") in done.err
        assert "database.folder" in done.err
        assert "Traceback" not in done.err
        (tmp_path / "link.db").symlink_to(tmp_path / "data" / "fanloop.db")
        write_config(tmp_path, database={"url": "sqlite:///link.db"})
        assert f"(process {first.process.pid} on" in (await call("run")).err
        async with httpx.AsyncClient() as http:
            alive = await http.get(f"http://127.0.0.1:{settings['web']['port']}/healthz")
        assert alive.is_success


@pytest.mark.parametrize(
    ("web", "said"),
    [
        ({}, "is taken: another program listens there. Stop it, or set another web.port"),
        ({"host": "192.0.2.1"}, "192.0.2.1 is not an address of this machine: set web.host"),
        ({"host": "no-such-host.invalid"}, 'web.host = "no-such-host.invalid" names no address'),
    ],
)
async def test_an_address_that_cannot_be_had_is_named_with_the_key_to_change(tmp_path, web, said):
    with socket.create_server(("127.0.0.1", 0)) as other:
        write_config(tmp_path, web={"port": other.getsockname()[1], **web})
        done = await call("run")
    assert done.code == 1
    assert said in done.err
    assert "Traceback" not in done.err


async def test_a_damaged_database_is_not_touched_and_nothing_is_sent(tmp_path):
    async with town(tmp_path) as shop:
        await call("upgrade")
        file = tmp_path / "data" / "fanloop.db"
        damaged = bytearray(file.read_bytes())
        for place in range(4096 + 100, len(damaged), 512):
            damaged[place] ^= 0xFF
        file.write_bytes(damaged)
        done = await call("run")
        assert done.code == 1
        assert f"the database {file} is damaged" in done.err
        assert "put a backup in" in done.err
        assert "Traceback" not in done.err
        assert file.read_bytes() == damaged
        assert shop.world.phone(LUCA).received == []


async def test_a_file_that_is_no_database_is_said_to_be_none(tmp_path):
    write_config(tmp_path)
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "fanloop.db").write_text("not at all " * 1000)
    done = await call("run")
    assert done.code == 1
    assert "file is not a database" in done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize("closed", ["data", "data/fanloop.db"])
async def test_what_cannot_be_written_is_named_with_the_user_and_its_mode(tmp_path, closed):
    write_config(tmp_path)
    await call("upgrade")
    path = tmp_path / closed
    path.chmod(0o555 if path.is_dir() else 0o444)
    done = await call("run", before=unprivileged())
    path.chmod(0o755)
    assert done.code == 1
    assert f"{path} cannot be written by " in done.err
    assert ("dr-xr-xr-x of " if path.is_dir() else "-r--r--r-- of ") in done.err
    assert "chown" in done.err
    assert "Traceback" not in done.err


async def test_a_data_folder_that_cannot_be_made_is_said_so(tmp_path):
    write_config(tmp_path, database={"folder": "fanloop.toml/data"})
    done = await call("run")
    assert done.code == 1
    assert f"the folder {tmp_path / 'fanloop.toml' / 'data'} cannot be made by " in done.err
    assert "Traceback" not in done.err


async def test_a_database_from_a_newer_fanloop_is_refused(tmp_path):
    write_config(tmp_path)
    await call("upgrade")
    with sqlite3.connect(tmp_path / "data" / "fanloop.db") as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    done = await call("run")
    assert done.code == 1
    assert "the database has schema 9999" in done.err
    assert "run the newer Fanloop" in done.err


async def test_a_database_whose_log_was_taken_away_sends_nothing_until_somebody_says_it_may(tmp_path):
    file = tmp_path / "data" / "fanloop.db"
    async with town(tmp_path) as there:
        async with running() as fanloop:  # and is killed, a second after its database was made
            await eventually(lambda: "\n2" in file.with_name("fanloop.db.lock").read_text())
            await fanloop.end(signal.SIGKILL)
        file.with_name("fanloop.db-wal").unlink()
        async with running() as fanloop:
            phone = there.world.phone(OWNER)
            await eventually(lambda: any("older copy" in heard.text for heard in phone.received))
            await fanloop.end()
        assert "older copy" in (await call("hold", "show")).out
        file.unlink()  # and begins anew
        async with running() as fanloop:
            await fanloop.end()
        assert (await call("hold", "show")).out == "Nothing is held.\n"


@pytest.mark.postgresql
async def test_on_postgresql_an_old_schema_is_refused_until_it_is_upgraded(tmp_path, postgresql_url):
    write_config(tmp_path, database={"url": postgresql_url})
    done = await call("run")
    assert done.code == 1
    assert "run `fanloop upgrade` first" in done.err
    assert (await call("upgrade")).code == 0
    async with running() as fanloop:
        assert await fanloop.end() == 0


@pytest.mark.parametrize(
    ("sections", "said"),
    [
        ({"phrases": {"it": {"opted_out": "Ciao {nobody}"}}}, "{nobody}"),
        (
            {"channels": {"pager": {"token": "x"}}},
            "[channels.pager] cannot be used: there is no channel 'pager'",
        ),
    ],
)
async def test_what_is_wrong_in_the_configuration_ends_with_2(tmp_path, sections, said):
    write_config(tmp_path, **sections)
    done = await call("run")
    assert done.code == 2
    assert said in done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&- >&- 2>&-"])
async def test_it_runs_and_ends_with_its_standard_streams_closed(tmp_path, closed):
    port = write_config(tmp_path)["web"]["port"]
    process = await asyncio.create_subprocess_exec("sh", "-c", f"exec {shlex.join(FANLOOP)} run {closed}")
    async with httpx.AsyncClient() as http, asyncio.timeout(30):
        while True:
            with contextlib.suppress(httpx.TransportError):
                if (await http.get(f"http://127.0.0.1:{port}/readyz")).status_code == 200:
                    break
            await asyncio.sleep(0.1)
    process.terminate()
    async with asyncio.timeout(30):
        assert await process.wait() == 0


@pytest.mark.parametrize("command", ["config show", "doctor", "understand", "report"])
async def test_no_command_breaks_for_a_closed_stream(tmp_path, command):
    write_config(tmp_path)
    await call("upgrade")
    called = f"exec {shlex.join(FANLOOP)} {command} <&- >&-"
    process = await asyncio.create_subprocess_exec("sh", "-c", called, stderr=asyncio.subprocess.PIPE)
    _, said = await process.communicate()
    assert b"Traceback" not in said
    assert b"unexpected" not in said
