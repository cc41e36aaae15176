"""The shop's till: reports purchases over the product's own HTTP API, with a key like anybody's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

import httpx

Purchase = dict[str, Any]


class Till:
    """A client of the API.

    Args:
        url: The product's address.
        key: An API key.
    """

    def __init__(self, url: str, key: str) -> None:
        self._client = httpx.AsyncClient(
            base_url=f"{url}/api/v1",
            headers={"Authorization": f"Bearer {key}"},
            timeout=30,
            trust_env=False,  # no proxy leads to this machine
        )

    async def report(self, purchase: Purchase) -> dict[str, Any]:
        """Report one purchase; what the product plans, and the Telegram link for the receipt."""
        return await self._call("POST", "/purchases", json=purchase)

    async def report_all(self, purchases: Sequence[Purchase]) -> list[dict[str, Any]]:
        """Report many at once; what became of each, in order."""
        answer = await self._call("POST", "/purchases", json={"purchases": list(purchases)})
        return list(answer["results"])

    async def cancel(self, source_id: str) -> dict[str, Any]:
        """The purchase was cancelled or refunded."""
        return await self._call("POST", f"/purchases/{quote(source_id, safe='')}/cancel")

    async def score(self) -> dict[str, Any]:
        """The Net Promoter Score with its interval and n."""
        return await self._call("GET", "/nps")

    async def surveys(self, limit: int) -> list[dict[str, Any]]:
        """The surveys of the latest purchases, newest first."""
        return list((await self._call("GET", "/surveys", params={"limit": limit}))["items"])

    async def close(self) -> None:
        """Close connections."""
        await self._client.aclose()

    async def _call(self, method: str, path: str, **options: Any) -> dict[str, Any]:
        answer = await self._client.request(method, path, **options)
        answer.raise_for_status()
        return dict(answer.json())
