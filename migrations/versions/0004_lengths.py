"""How many weeks a class, a step up and the usual class for a job take, where a source says so."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0004"
down_revision: str | None = "0003"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

SPANNED = ("ladder_rung", "occupation")


def upgrade() -> None:
    op.add_column("training_detail", sa.Column("weeks", sa.JSON(none_as_null=True), nullable=True))
    for table in SPANNED:
        op.add_column(table, sa.Column("weeks_least", sa.Integer(), nullable=True))
        op.add_column(table, sa.Column("weeks_most", sa.Integer(), nullable=True))


def downgrade() -> None:
    for table in SPANNED:
        op.drop_column(table, "weeks_most")
        op.drop_column(table, "weeks_least")
    op.drop_column("training_detail", "weeks")
