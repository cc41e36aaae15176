"""Rows in, rows out: what the bot keeps, beside the scheduler's outbox in the same database."""
