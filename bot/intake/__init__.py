"""Purchases as the outside writes them, made reports the flows take."""

from __future__ import annotations

from bot.intake.report import Fault, IntakeError, to_report

__all__ = ["Fault", "IntakeError", "to_report"]
