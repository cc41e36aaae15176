"""Whether the three packages are ours. The package index has others named channels and scheduler."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

PACKAGES = ("bot", "channels", "scheduler")


def scattered() -> str:
    """What to do where the packages do not lie in one folder; "" where they do. Imports none of them."""
    homes = {name: _home(name) for name in PACKAGES}
    if None not in homes.values() and len(set(homes.values())) == 1:
        return ""
    found = "\n".join(f"  {name:<10}{home or 'not found'}" for name, home in homes.items())
    return (
        "fanloop cannot start: its packages must lie in one folder, but Python finds\n"
        f"{found}\n"
        "Another distribution has packages of these names. Install Fanloop into an environment of its own:\n"
        "`uv tool install`, `pipx install` or a new venv; and start it as `fanloop`, not from a folder\n"
        "that has a `channels` or `scheduler` in it."
    )


def _home(package: str) -> Path | None:
    spec = find_spec(package)
    places = list(spec.submodule_search_locations or ()) if spec else []
    return Path(places[0]).resolve().parent if places else None
