"""Unknown sends are looked for in the provider's list; facts about this installation."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

Utc = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("outbox", sa.Column("looks", sa.SmallInteger(), server_default="0", nullable=False))
    op.add_column("outbox", sa.Column("look_at", Utc, nullable=True))
    op.add_column("outbox", sa.Column("requeued", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_index(
        "ix_outbox_look_at",
        "outbox",
        ["channel", "look_at"],
        unique=False,
        sqlite_where=sa.text("look_at IS NOT NULL"),
        postgresql_where=sa.text("look_at IS NOT NULL"),
    )
    op.create_table(
        "facts",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("at", Utc, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_facts")),
    )
