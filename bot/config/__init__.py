"""The configuration: read once at the start, typed, with every fault named at once.

`load` gives a `Config` or raises `ConfigError`. From the inside out: `values` and `addresses` read
single values, `sections` and `settings` name the keys, `toml_lines`, `environment` and `sources`
find what was written where, `rules` knows what has to hold between keys, `loader` judges it all.
"""

from bot.config.faults import ConfigError, Fault
from bot.config.loader import faults, load
from bot.config.sections import Owner, Privacy, Shop, Sms, Survey, Telegram, Web
from bot.config.settings import Config

__all__ = [
    "Config",
    "ConfigError",
    "Fault",
    "Owner",
    "Privacy",
    "Shop",
    "Sms",
    "Survey",
    "Telegram",
    "Web",
    "faults",
    "load",
]
