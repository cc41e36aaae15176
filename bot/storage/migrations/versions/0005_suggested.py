"""The root cause a reply's words point to is kept beside its reading."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.add_column("responses", sa.Column("suggested", sa.Text(), nullable=True))
