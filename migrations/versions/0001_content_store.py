"""The content store: organizations, services, occupations, places, documents."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0001"
down_revision: str | None = None
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:

    op.create_table(
        "content_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("loaded_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_content_version")),
    )
    op.create_table(
        "document",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("content", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("edited_on_site", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
    )
    op.create_table(
        "ladder_rung",
        sa.Column("from_soc", sa.String(), nullable=False),
        sa.Column("to_soc", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("ladder", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("takes", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("takes_as_listed", sa.String(), nullable=False),
        sa.Column("time", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("time_as_listed", sa.String(), nullable=False),
        sa.Column("confidence", sa.String(), nullable=False),
        sa.Column("evidence", sa.String(), nullable=False),
        sa.Column("source_urls", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("edited_on_site", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("from_soc", "to_soc", name=op.f("pk_ladder_rung")),
    )
    op.create_table(
        "occupation",
        sa.Column("onet_soc_code", sa.String(), nullable=False),
        sa.Column("soc", sa.String(), nullable=False),
        sa.Column("title_as_listed", sa.String(), nullable=False),
        sa.Column("title", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("summary", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("sector", sa.String(), nullable=False),
        sa.Column("job_zone", sa.Integer(), nullable=False),
        sa.Column("rung", sa.String(), nullable=False),
        sa.Column("entry_level", sa.String(), nullable=False),
        sa.Column("entry_education", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("entry_education_as_listed", sa.String(), nullable=False),
        sa.Column("training_time", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("training_time_as_listed", sa.String(), nullable=False),
        sa.Column("physical", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("physical_as_listed", sa.String(), nullable=False),
        sa.Column("evenings", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("evenings_as_listed", sa.String(), nullable=False),
        sa.Column("remote", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("remote_as_listed", sa.String(), nullable=False),
        sa.Column("license", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("license_as_listed", sa.String(), nullable=False),
        sa.Column("hourly_p10", sa.Float(), nullable=True),
        sa.Column("hourly_median", sa.Float(), nullable=True),
        sa.Column("hourly_p90", sa.Float(), nullable=True),
        sa.Column("annual_median", sa.Integer(), nullable=True),
        sa.Column("employment", sa.Integer(), nullable=True),
        sa.Column("wage_area", sa.String(), nullable=False),
        sa.Column("wage_year", sa.String(), nullable=False),
        sa.Column("projected_growth_pct", sa.Float(), nullable=True),
        sa.Column("annual_openings", sa.Integer(), nullable=True),
        sa.Column("projection_area", sa.String(), nullable=False),
        sa.Column("projection_years", sa.String(), nullable=False),
        sa.Column("in_demand_lists", sa.String(), nullable=False),
        sa.Column("interests", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("record_rule_keys", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("record_note", sa.String(), nullable=False),
        sa.Column("confidence", sa.String(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("source_urls", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("edited_on_site", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("onet_soc_code", name=op.f("pk_occupation")),
    )
    with op.batch_alter_table("occupation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_occupation_soc"), ["soc"], unique=False)

    op.create_table(
        "organization",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("website", sa.String(), nullable=True),
        sa.Column("edited_on_site", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organization")),
    )
    op.create_table(
        "place",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("town", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("latitude", sa.Float(), nullable=True),
        sa.Column("longitude", sa.Float(), nullable=True),
        sa.Column("in_region", sa.Boolean(), nullable=True),
        sa.Column("zip_type", sa.String(), nullable=True),
        sa.Column("basis", sa.String(), nullable=True),
        sa.Column("edited_on_site", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_place")),
    )
    op.create_table(
        "record_rule",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("text", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("text_as_listed", sa.String(), nullable=False),
        sa.Column("as_of", sa.String(), nullable=False),
        sa.Column("confidence", sa.String(), nullable=False),
        sa.Column("source_urls", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("edited_on_site", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_record_rule")),
    )
    op.create_table(
        "location",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("organization_id", sa.String(), nullable=False),
        sa.Column("location_type", sa.String(), nullable=False),
        sa.Column("address_1", sa.String(), nullable=True),
        sa.Column("town", sa.String(), nullable=True),
        sa.Column("postal_code", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_location_organization_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_location")),
    )
    with op.batch_alter_table("location", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_location_organization_id"), ["organization_id"], unique=False
        )

    op.create_table(
        "service",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("organization_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("provider", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("renamed", sa.Boolean(), nullable=False),
        sa.Column("gives", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("who", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("start", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("meets", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("needs", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("ask_if", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("welcomes", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("languages_note", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("area", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("season_from", sa.String(), nullable=True),
        sa.Column("season_to", sa.String(), nullable=True),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("front_door", sa.Boolean(), nullable=False),
        sa.Column("last_resort", sa.Boolean(), nullable=False),
        sa.Column("same_as", sa.String(), nullable=True),
        sa.Column("access", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("modes", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("email", sa.String(), nullable=True),
        sa.Column("website", sa.String(), nullable=True),
        sa.Column("source_urls", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("source_date", sa.String(), nullable=False),
        sa.Column("source_first", sa.String(), nullable=True),
        sa.Column("source_last", sa.String(), nullable=True),
        sa.Column("source_confidence", sa.String(), nullable=False),
        sa.Column("checked_date", sa.Date(), nullable=True),
        sa.Column("as_listed", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("edited_on_site", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_service_organization_id_organization"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service")),
    )
    with op.batch_alter_table("service", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_service_organization_id"), ["organization_id"], unique=False
        )

    op.create_table(
        "fact",
        sa.Column("service_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("detail", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("source_urls", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("source_date", sa.String(), nullable=False),
        sa.Column("source_first", sa.String(), nullable=True),
        sa.Column("source_last", sa.String(), nullable=True),
        sa.Column("source_confidence", sa.String(), nullable=False),
        sa.Column("checked_date", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_fact_service_id_service")
        ),
        sa.PrimaryKeyConstraint("service_id", "name", name=op.f("pk_fact")),
    )
    op.create_table(
        "language",
        sa.Column("service_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_language_service_id_service")
        ),
        sa.PrimaryKeyConstraint("service_id", "position", name=op.f("pk_language")),
    )
    op.create_table(
        "phone",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("organization_id", sa.String(), nullable=True),
        sa.Column("service_id", sa.String(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_phone_organization_id_organization"),
        ),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_phone_service_id_service")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phone")),
    )
    with op.batch_alter_table("phone", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_phone_organization_id"), ["organization_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_phone_service_id"), ["service_id"], unique=False)

    op.create_table(
        "required_document",
        sa.Column("service_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_required_document_service_id_service")
        ),
        sa.PrimaryKeyConstraint("service_id", "position", name=op.f("pk_required_document")),
    )
    op.create_table(
        "schedule",
        sa.Column("service_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("day_parts", sa.JSON(none_as_null=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_schedule_service_id_service")
        ),
        sa.PrimaryKeyConstraint("service_id", "position", name=op.f("pk_schedule")),
    )
    op.create_table(
        "service_at_location",
        sa.Column("service_id", sa.String(), nullable=False),
        sa.Column("location_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["location_id"],
            ["location.id"],
            name=op.f("fk_service_at_location_location_id_location"),
        ),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_service_at_location_service_id_service")
        ),
        sa.PrimaryKeyConstraint("service_id", "location_id", name=op.f("pk_service_at_location")),
    )
    with op.batch_alter_table("service_at_location", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_service_at_location_location_id"), ["location_id"], unique=False
        )

    op.create_table(
        "training_detail",
        sa.Column("service_id", sa.String(), nullable=False),
        sa.Column("grants", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("credential", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("occupations", sa.JSON(none_as_null=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_training_detail_service_id_service")
        ),
        sa.PrimaryKeyConstraint("service_id", name=op.f("pk_training_detail")),
    )


def downgrade() -> None:

    op.drop_table("training_detail")
    with op.batch_alter_table("service_at_location", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_service_at_location_location_id"))

    op.drop_table("service_at_location")
    op.drop_table("schedule")
    op.drop_table("required_document")
    with op.batch_alter_table("phone", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_phone_service_id"))
        batch_op.drop_index(batch_op.f("ix_phone_organization_id"))

    op.drop_table("phone")
    op.drop_table("language")
    op.drop_table("fact")
    with op.batch_alter_table("service", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_service_organization_id"))

    op.drop_table("service")
    with op.batch_alter_table("location", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_location_organization_id"))

    op.drop_table("location")
    op.drop_table("record_rule")
    op.drop_table("place")
    op.drop_table("organization")
    with op.batch_alter_table("occupation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_occupation_soc"))

    op.drop_table("occupation")
    op.drop_table("ladder_rung")
    op.drop_table("document")
    op.drop_table("content_version")
