"""When the words that gave a score were written: what is written later counts, however late it comes."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.add_column("surveys", sa.Column("said_at", sa.DateTime(timezone=True), nullable=True))
