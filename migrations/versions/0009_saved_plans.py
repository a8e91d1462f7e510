"""Plans that people saved, sealed, and how often a thing was pressed on a day."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0009"
down_revision: str | None = "0008"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "saved_plan",
        sa.Column("link_hash", sa.LargeBinary(), nullable=False),
        sa.Column("number_hash", sa.LargeBinary(), nullable=False),
        sa.Column("key_by_link", sa.LargeBinary(), nullable=False),
        sa.Column("key_by_number", sa.LargeBinary(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("ends", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("link_hash", name=op.f("pk_saved_plan")),
        sa.UniqueConstraint("number_hash", name=op.f("uq_saved_plan_number_hash")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_saved_plan_ends"), "saved_plan", ["ends"])
    op.create_table(
        "daily_total",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", "what", name=op.f("pk_daily_total")),
    )


def downgrade() -> None:
    op.drop_table("daily_total")
    op.drop_index(op.f("ix_saved_plan_ends"), "saved_plan")
    op.drop_table("saved_plan")
