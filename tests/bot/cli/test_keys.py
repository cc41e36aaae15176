"""`fanloop keys`: shown once, listed without the secret, revoked for good."""

from __future__ import annotations

import httpx
import pytest

from bot.cli.guard import guarded
from tests.bot.cli.rig import call, running, write_config

pytestmark = pytest.mark.anyio


async def test_a_key_is_printed_alone_works_and_is_never_shown_again(tmp_path):
    settings = write_config(tmp_path)
    made = await call("keys", "create", "till")
    key = made.out.removesuffix("\n")
    assert made.code == 0
    assert key.startswith("fl_")
    assert "\n" not in key
    assert "never shown again" in made.err
    url = f"http://127.0.0.1:{settings['web']['port']}/api/v1/nps"
    async with running(), httpx.AsyncClient(headers={"Authorization": f"Bearer {key}"}) as http:
        assert (await http.get(url)).status_code == 200
        listed = await call("keys", "list")
        assert listed.code == 0
        assert " till\n" in listed.out
        assert key[3:] not in listed.out
    assert key.encode() not in (tmp_path / "data" / "fanloop.db").read_bytes()


async def test_a_revoked_key_opens_nothing(tmp_path):
    settings = write_config(tmp_path)
    key = (await call("keys", "create", "till")).out.strip()
    done = await call("keys", "revoke", "1")
    assert (done.code, done.out) == (0, "Key 1 is revoked.\n")
    url = f"http://127.0.0.1:{settings['web']['port']}/api/v1/nps"
    async with running(), httpx.AsyncClient(headers={"Authorization": f"Bearer {key}"}) as http:
        assert (await http.get(url)).status_code == 401
    again = await call("keys", "revoke", "1")
    assert again.code == 1
    assert "there is no key 1 in use: `fanloop keys list` shows them" in again.err


async def test_without_keys_the_list_says_how_to_make_one(tmp_path):
    write_config(tmp_path)
    done = await call("keys", "list")
    assert done.code == 0
    assert "fanloop keys create NAME" in done.out


@pytest.mark.parametrize(
    "arguments",
    [
        ("create",),
        ("create", ""),
        ("create", "a\nb"),
        ("create", "x" * 101),
        ("revoke",),
        ("revoke", "one"),
        ("revoke", "0"),
        ("revoke", str(2**63)),
    ],
)
def test_wrong_use_ends_with_2(tmp_path, arguments):
    write_config(tmp_path)
    assert guarded(["keys", *arguments]) == 2
    assert not (tmp_path / "data").exists()
