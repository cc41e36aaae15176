"""SMS, by Twilio. Called by the registry when the channel is configured."""

from __future__ import annotations

from channels.sms.channel import SmsChannel

__all__ = ["SmsChannel"]
