"""Whether an organization is run for profit, and where that was read."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column("organization", sa.Column("legal_status", sa.String(), nullable=True))
    op.add_column(
        "organization", sa.Column("legal_status_source", sa.JSON(none_as_null=True), nullable=True)
    )


def downgrade() -> None:
    op.drop_column("organization", "legal_status_source")
    op.drop_column("organization", "legal_status")
