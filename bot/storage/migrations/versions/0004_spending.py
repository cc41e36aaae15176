"""What was sent since a moment is looked up at every claim."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_index(
        "ix_outbox_started_at",
        "outbox",
        ["channel", "started_at"],
        unique=False,
        sqlite_where=sa.text("started_at IS NOT NULL"),
        postgresql_where=sa.text("started_at IS NOT NULL"),
    )
