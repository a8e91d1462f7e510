"""What answers the question of a license: what somebody holds who need not ask."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0010"
down_revision: str | None = "0009"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    column = sa.Column("licenses", sa.JSON(none_as_null=True), nullable=True)
    op.add_column("occupation", column)


def downgrade() -> None:
    op.drop_column("occupation", "licenses")
