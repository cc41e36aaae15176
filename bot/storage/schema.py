"""The bot's tables. Their migrations are in bot/storage/migrations; a test keeps the two alike."""

from __future__ import annotations

import sqlalchemy as sa

from scheduler.database import Id, Utc, metadata, partial_index

customers = sa.Table(
    "customers",
    metadata,
    sa.Column("id", Id, primary_key=True),
    sa.Column("external_id", sa.Text, unique=True),  # the shop's own id of the customer
    sa.Column("name", sa.Text),
    sa.Column("language", sa.Text),  # null: the shop's
    sa.Column("zone", sa.Text),  # null: the shop's
    sa.Column("phone", sa.Text, index=True),  # E.164
    sa.Column("chat", sa.Text, index=True),  # linked Telegram chat
    sa.Column("prefers", sa.Text),  # channel name
    sa.Column("noted_at", Utc),  # when we last said that their message reached the shop
    sa.Column("created_at", Utc, nullable=False),
)

# A refusal belongs to the address, not the person: two customers may share a number.
refusals = sa.Table(
    "refusals",
    metadata,
    sa.Column("channel", sa.Text, primary_key=True),
    sa.Column("address", sa.Text, primary_key=True),
    sa.Column("at", Utc, nullable=False),
    sa.Column(
        "how", sa.Text, nullable=False
    ),  # "reply", "provider", "elsewhere", "stranger"; "start": none yet
    sa.Column("lifted_at", Utc),  # they asked to be written to again
)

# Addresses a provider says nobody can be reached at.
dead_ends = sa.Table(
    "dead_ends",
    metadata,
    sa.Column("channel", sa.Text, primary_key=True),
    sa.Column("address", sa.Text, primary_key=True),
    sa.Column("at", Utc, nullable=False),
    sa.Column("why", sa.Text, nullable=False),
)

purchases = sa.Table(
    "purchases",
    metadata,
    sa.Column("id", Id, primary_key=True),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("source_id", sa.Text, nullable=False),
    sa.Column("digest", sa.Text, nullable=False),  # of its content: same id, other content is a conflict
    sa.Column("customer_id", Id, sa.ForeignKey("customers.id"), nullable=False, index=True),
    sa.Column("at", Utc, nullable=False),
    sa.Column("store", sa.Text),
    sa.Column("amount", sa.BigInteger),  # thousandths of the currency's unit
    sa.Column("currency", sa.Text),
    sa.Column("touchpoint", sa.Text, nullable=False),
    sa.Column("consent", sa.Text),
    sa.Column("items", sa.JSON, nullable=False),
    sa.Column("link_hash", sa.Text, nullable=False, unique=True),  # of the Telegram link's token
    sa.Column("link_chat", sa.Text),  # the first and only chat the link was opened by
    sa.Column("cancelled_at", Utc),
    sa.Column("received_at", Utc, nullable=False),
    sa.UniqueConstraint("source", "source_id"),
)

surveys = sa.Table(
    "surveys",
    metadata,
    sa.Column("id", Id, primary_key=True),
    sa.Column("purchase_id", Id, sa.ForeignKey("purchases.id"), nullable=False, unique=True),
    sa.Column("customer_id", Id, sa.ForeignKey("customers.id"), nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("why", sa.Text),  # reason code of the state: "opted_out", "no_answer"
    sa.Column("channel", sa.Text),
    sa.Column("address", sa.Text),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("store", sa.Text),
    sa.Column("due_at", Utc),
    sa.Column("asked_at", Utc),
    sa.Column("score", sa.SmallInteger),
    sa.Column("scored_at", Utc),
    sa.Column("said_at", Utc),  # when the words that gave the score were written
    sa.Column("scored_via", sa.Text),  # the channel the score came on
    sa.Column("reason", sa.Text, nullable=False, server_default=""),  # why not a fan, their words
    sa.Column("cause", sa.Text),
    sa.Column("unclear", sa.SmallInteger, nullable=False, server_default="0"),
    sa.Column("nudged", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("followed_up", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("furthered", sa.SmallInteger, nullable=False, server_default="0"),
    sa.Column("wake_at", Utc),  # when time alone changes it: expiry, the end of a conversation
    sa.Column("created_at", Utc, nullable=False),
    sa.Column("closed_at", Utc),
    sa.CheckConstraint("score BETWEEN 0 AND 10", name="score"),
    sa.Index("ix_surveys_customer", "customer_id", "id"),
    sa.Index("ix_surveys_address", "address", "id"),
    partial_index("ix_surveys_wake_at", "wake_at", where="wake_at IS NOT NULL"),
    partial_index("ix_surveys_asked_at", "asked_at", where="asked_at IS NOT NULL"),
    partial_index(
        "ix_surveys_scored",
        "scored_at",
        "score",
        "store",
        "scored_via",
        "language",
        where="scored_at IS NOT NULL",
    ),
    sa.Index("ix_surveys_state", "state", "id"),
    sa.Index("ix_surveys_created_at", "created_at"),
)

inbox = sa.Table(
    "inbox",
    metadata,
    sa.Column("id", Id, primary_key=True),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("key", sa.Text, nullable=False),  # the same at every redelivery
    sa.Column("raw", sa.JSON, nullable=False),
    sa.Column("received_at", Utc, nullable=False),
    sa.Column("state", sa.Text, nullable=False),  # received, processed, ignored, parked
    sa.Column("note", sa.Text),  # why it was ignored or parked
    sa.Column("tries", sa.SmallInteger, nullable=False, server_default="0"),
    sa.Column("retry_at", Utc),  # after a failure: not before
    sa.Column("customer_id", Id),  # who said it, once known
    sa.Column("address", sa.Text),
    sa.Column("kind", sa.Text),  # of the Incoming, or "receipt"
    sa.Column("text", sa.Text),  # what they said
    sa.UniqueConstraint("source", "key"),
    partial_index("ix_inbox_received", "id", where="state = 'received'"),
    partial_index("ix_inbox_unread", "address", where="state = 'received'"),
    partial_index("ix_inbox_parked", "id", where="state = 'parked'"),
    sa.Index("ix_inbox_customer", "customer_id"),
)

# How each reply was read, and what it changed: the history of a score.
responses = sa.Table(
    "responses",
    metadata,
    sa.Column("id", Id, primary_key=True),
    sa.Column("survey_id", Id, sa.ForeignKey("surveys.id"), nullable=False, index=True),
    sa.Column("inbox_id", Id, sa.ForeignKey("inbox.id"), unique=True),
    sa.Column("at", Utc, nullable=False),
    sa.Column("channel", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("score", sa.SmallInteger),
    sa.Column("comment", sa.Text, nullable=False),
    sa.Column("cause", sa.Text),
    sa.Column("suggested", sa.Text),  # the root cause its words point to; nobody has said so
    sa.Column("why", sa.Text, nullable=False),  # which rule decided, and what each number was taken for
)

# Where a person read a reply otherwise; the latest of a reply counts.
corrections = sa.Table(
    "corrections",
    metadata,
    sa.Column("id", Id, primary_key=True),
    sa.Column("inbox_id", Id, sa.ForeignKey("inbox.id"), nullable=False, index=True),
    sa.Column("at", Utc, nullable=False),
    sa.Column("by", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("score", sa.SmallInteger),
)

cases = sa.Table(
    "cases",
    metadata,
    sa.Column("id", Id, primary_key=True),
    sa.Column("survey_id", Id, sa.ForeignKey("surveys.id"), nullable=False, unique=True),
    sa.Column("state", sa.Text, nullable=False),  # open, settled
    sa.Column("opened_at", Utc, nullable=False),
    sa.Column("settled_at", Utc),
    sa.Column("settled_by", sa.Text),
)

# What is known of this installation itself: when it last ran, how far a list was read.
facts = sa.Table(
    "facts",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
    sa.Column("at", Utc, nullable=False),
)

api_keys = sa.Table(
    "api_keys",
    metadata,
    sa.Column("id", Id, primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column(
        "digest", sa.Text, nullable=False, unique=True
    ),  # SHA-256 of the key; the key itself is nowhere
    sa.Column("created_at", Utc, nullable=False),
    sa.Column("revoked_at", Utc),
)

# The stored answer to a call made with an Idempotency-Key.
idempotency = sa.Table(
    "idempotency",
    metadata,
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("digest", sa.Text, nullable=False),  # of the body
    sa.Column("status", sa.SmallInteger, nullable=False),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column("at", Utc, nullable=False, index=True),
)
