"""The kinds of work a class leads to, where its source names no job."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0006"
down_revision: str | None = "0005"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    column = sa.Column("sectors", sa.JSON(none_as_null=True), nullable=True)
    op.add_column("training_detail", column)


def downgrade() -> None:
    op.drop_column("training_detail", "sectors")
