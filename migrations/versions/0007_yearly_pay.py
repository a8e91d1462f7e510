"""How low and how high pay is, for jobs of which only yearly pay is published."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0007"
down_revision: str | None = "0006"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

COLUMNS = ("annual_p10", "annual_p90")


def upgrade() -> None:
    for name in COLUMNS:
        op.add_column("occupation", sa.Column(name, sa.Integer(), nullable=True))


def downgrade() -> None:
    for name in COLUMNS:
        op.drop_column("occupation", name)
