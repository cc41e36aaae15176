"""API keys are shown once, kept as a digest, and can be taken out of use."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from bot.storage import keys
from bot.storage.schema import api_keys

pytestmark = pytest.mark.anyio
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


async def test_a_key_is_valid_until_it_is_revoked(database):
    key = await database.write(lambda tx: keys.create(tx, "till", NOW))
    assert key.startswith("fl_")
    assert len(key) == 46
    assert await database.read(lambda tx: keys.valid(tx, key))

    (known,) = await database.read(keys.listed)
    assert (known.name, known.created_at, known.revoked_at) == ("till", NOW, None)

    later = NOW + timedelta(days=1)
    assert await database.write(lambda tx: keys.revoke(tx, known.id, later))
    assert not await database.read(lambda tx: keys.valid(tx, key))
    assert [one.revoked_at for one in await database.read(keys.listed)] == [later]


async def test_a_key_is_revoked_once(database):
    await database.write(lambda tx: keys.create(tx, "till", NOW))
    assert await database.write(lambda tx: keys.revoke(tx, 1, NOW))
    assert not await database.write(lambda tx: keys.revoke(tx, 1, NOW))
    assert not await database.write(lambda tx: keys.revoke(tx, 2, NOW))


async def test_only_the_digest_is_stored(database):
    key = await database.write(lambda tx: keys.create(tx, "till", NOW))
    (row,) = (await database.read(lambda tx: tx.execute(sa.select(api_keys)))).mappings()
    assert key not in str(dict(row))
    assert row["digest"] == keys.digest(key)


@pytest.mark.parametrize("wrong", ["", "fl_", "fl_" + "A" * 43, "' OR 1=1 --", "\ud800", "é"], ids=ascii)
async def test_what_was_never_given_out_is_not_valid(sqlite, wrong):
    await sqlite.write(lambda tx: keys.create(tx, "till", NOW))
    assert not await sqlite.read(lambda tx: keys.valid(tx, wrong))


async def test_no_two_keys_are_alike(sqlite):
    made = [await sqlite.write(lambda tx: keys.create(tx, "till", NOW)) for _ in range(20)]
    assert len(set(made)) == 20
