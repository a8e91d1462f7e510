"""How a call to a service begins, where it is no place to ask for what its step says."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0005"
down_revision: str | None = "0004"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column("service", sa.Column("say", sa.JSON(none_as_null=True), nullable=True))


def downgrade() -> None:
    op.drop_column("service", "say")
