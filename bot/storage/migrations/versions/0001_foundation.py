"""The first schema: customers, purchases, surveys, what came in and what goes out."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Utc = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "api_keys",
        sa.Column("id", Id, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("created_at", Utc, nullable=False),
        sa.Column("revoked_at", Utc, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_api_keys")),
        sa.UniqueConstraint("digest", name=op.f("uq_api_keys_digest")),
    )
    op.create_table(
        "customers",
        sa.Column("id", Id, nullable=False),
        sa.Column("external_id", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("zone", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("chat", sa.Text(), nullable=True),
        sa.Column("prefers", sa.Text(), nullable=True),
        sa.Column("noted_at", Utc, nullable=True),
        sa.Column("created_at", Utc, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customers")),
        sa.UniqueConstraint("external_id", name=op.f("uq_customers_external_id")),
    )
    op.create_index(op.f("ix_customers_chat"), "customers", ["chat"], unique=False)
    op.create_index(op.f("ix_customers_phone"), "customers", ["phone"], unique=False)
    op.create_table(
        "dead_ends",
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("at", Utc, nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("channel", "address", name=op.f("pk_dead_ends")),
    )
    op.create_table(
        "idempotency",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("status", sa.SmallInteger(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("at", Utc, nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_idempotency")),
    )
    op.create_index(op.f("ix_idempotency_at"), "idempotency", ["at"], unique=False)
    op.create_table(
        "inbox",
        sa.Column("id", Id, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("raw", sa.JSON(), nullable=False),
        sa.Column("received_at", Utc, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("tries", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("retry_at", Utc, nullable=True),
        sa.Column("customer_id", Id, nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbox")),
        sa.UniqueConstraint("source", "key", name=op.f("uq_inbox_source_key")),
    )
    op.create_index("ix_inbox_customer", "inbox", ["customer_id"], unique=False)
    op.create_index(
        "ix_inbox_parked",
        "inbox",
        ["id"],
        unique=False,
        sqlite_where=sa.text("state = 'parked'"),
        postgresql_where=sa.text("state = 'parked'"),
    )
    op.create_index(
        "ix_inbox_received",
        "inbox",
        ["id"],
        unique=False,
        sqlite_where=sa.text("state = 'received'"),
        postgresql_where=sa.text("state = 'received'"),
    )
    op.create_index(
        "ix_inbox_unread",
        "inbox",
        ["address"],
        unique=False,
        sqlite_where=sa.text("state = 'received'"),
        postgresql_where=sa.text("state = 'received'"),
    )
    op.create_table(
        "outbox",
        sa.Column("id", Id, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("person", Id, nullable=True),
        sa.Column("about", Id, nullable=True),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("rank", sa.SmallInteger(), nullable=False),
        sa.Column("due_at", Utc, nullable=False),
        sa.Column("claim_at", Utc, nullable=True),
        sa.Column("expires_at", Utc, nullable=True),
        sa.Column("zone", sa.Text(), nullable=True),
        sa.Column("free_until", Utc, nullable=True),
        sa.Column("attempt", sa.Integer(), server_default="0", nullable=False),
        sa.Column("lease_owner", sa.Text(), nullable=True),
        sa.Column("lease_until", Utc, nullable=True),
        sa.Column("started_at", Utc, nullable=True),
        sa.Column("settled_at", Utc, nullable=True),
        sa.Column("settle_by", Utc, nullable=True),
        sa.Column("provider_id", sa.Text(), nullable=True),
        sa.Column("segments", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("key", name=op.f("uq_outbox_key")),
    )
    op.create_index("ix_outbox_about", "outbox", ["about"], unique=False)
    op.create_index(
        "ix_outbox_claim",
        "outbox",
        ["channel", "rank", "claim_at"],
        unique=False,
        sqlite_where=sa.text("claim_at IS NOT NULL"),
        postgresql_where=sa.text("claim_at IS NOT NULL"),
    )
    op.create_index(
        "ix_outbox_in_flight",
        "outbox",
        ["channel", "address"],
        unique=True,
        sqlite_where=sa.text("lease_until IS NOT NULL"),
        postgresql_where=sa.text("lease_until IS NOT NULL"),
    )
    op.create_index("ix_outbox_person", "outbox", ["person"], unique=False)
    op.create_index("ix_outbox_provider_id", "outbox", ["channel", "provider_id"], unique=False)
    op.create_index(
        "ix_outbox_settle_by",
        "outbox",
        ["settle_by"],
        unique=False,
        sqlite_where=sa.text("settle_by IS NOT NULL"),
        postgresql_where=sa.text("settle_by IS NOT NULL"),
    )
    op.create_table(
        "refusals",
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("at", Utc, nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("lifted_at", Utc, nullable=True),
        sa.PrimaryKeyConstraint("channel", "address", name=op.f("pk_refusals")),
    )
    op.create_table(
        "purchases",
        sa.Column("id", Id, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("source_id", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("customer_id", Id, nullable=False),
        sa.Column("at", Utc, nullable=False),
        sa.Column("store", sa.Text(), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("touchpoint", sa.Text(), nullable=False),
        sa.Column("consent", sa.Text(), nullable=True),
        sa.Column("items", sa.JSON(), nullable=False),
        sa.Column("link_hash", sa.Text(), nullable=False),
        sa.Column("link_chat", sa.Text(), nullable=True),
        sa.Column("cancelled_at", Utc, nullable=True),
        sa.Column("received_at", Utc, nullable=False),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_purchases_customer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_purchases")),
        sa.UniqueConstraint("link_hash", name=op.f("uq_purchases_link_hash")),
        sa.UniqueConstraint("source", "source_id", name=op.f("uq_purchases_source_source_id")),
    )
    op.create_index(op.f("ix_purchases_customer_id"), "purchases", ["customer_id"], unique=False)
    op.create_table(
        "surveys",
        sa.Column("id", Id, nullable=False),
        sa.Column("purchase_id", Id, nullable=False),
        sa.Column("customer_id", Id, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("channel", sa.Text(), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("store", sa.Text(), nullable=True),
        sa.Column("due_at", Utc, nullable=True),
        sa.Column("asked_at", Utc, nullable=True),
        sa.Column("score", sa.SmallInteger(), nullable=True),
        sa.Column("scored_at", Utc, nullable=True),
        sa.Column("scored_via", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("cause", sa.Text(), nullable=True),
        sa.Column("unclear", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("nudged", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("followed_up", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("furthered", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("wake_at", Utc, nullable=True),
        sa.Column("created_at", Utc, nullable=False),
        sa.Column("closed_at", Utc, nullable=True),
        sa.CheckConstraint("score BETWEEN 0 AND 10", name=op.f("ck_surveys_score")),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_surveys_customer_id")),
        sa.ForeignKeyConstraint(["purchase_id"], ["purchases.id"], name=op.f("fk_surveys_purchase_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_surveys")),
        sa.UniqueConstraint("purchase_id", name=op.f("uq_surveys_purchase_id")),
    )
    op.create_index("ix_surveys_address", "surveys", ["address", "id"], unique=False)
    op.create_index(
        "ix_surveys_asked_at",
        "surveys",
        ["asked_at"],
        unique=False,
        sqlite_where=sa.text("asked_at IS NOT NULL"),
        postgresql_where=sa.text("asked_at IS NOT NULL"),
    )
    op.create_index("ix_surveys_created_at", "surveys", ["created_at"], unique=False)
    op.create_index("ix_surveys_customer", "surveys", ["customer_id", "id"], unique=False)
    op.create_index(
        "ix_surveys_scored",
        "surveys",
        ["scored_at", "score", "store", "scored_via", "language"],
        unique=False,
        sqlite_where=sa.text("scored_at IS NOT NULL"),
        postgresql_where=sa.text("scored_at IS NOT NULL"),
    )
    op.create_index("ix_surveys_state", "surveys", ["state", "id"], unique=False)
    op.create_index(
        "ix_surveys_wake_at",
        "surveys",
        ["wake_at"],
        unique=False,
        sqlite_where=sa.text("wake_at IS NOT NULL"),
        postgresql_where=sa.text("wake_at IS NOT NULL"),
    )
    op.create_table(
        "cases",
        sa.Column("id", Id, nullable=False),
        sa.Column("survey_id", Id, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("opened_at", Utc, nullable=False),
        sa.Column("settled_at", Utc, nullable=True),
        sa.Column("settled_by", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["survey_id"], ["surveys.id"], name=op.f("fk_cases_survey_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
        sa.UniqueConstraint("survey_id", name=op.f("uq_cases_survey_id")),
    )
    op.create_table(
        "responses",
        sa.Column("id", Id, nullable=False),
        sa.Column("survey_id", Id, nullable=False),
        sa.Column("inbox_id", Id, nullable=True),
        sa.Column("at", Utc, nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("score", sa.SmallInteger(), nullable=True),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=True),
        sa.Column("why", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["inbox_id"], ["inbox.id"], name=op.f("fk_responses_inbox_id")),
        sa.ForeignKeyConstraint(["survey_id"], ["surveys.id"], name=op.f("fk_responses_survey_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_responses")),
        sa.UniqueConstraint("inbox_id", name=op.f("uq_responses_inbox_id")),
    )
    op.create_index(op.f("ix_responses_survey_id"), "responses", ["survey_id"], unique=False)
