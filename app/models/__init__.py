"""The tables of the content store, named after HSDS and O*NET-SOC; no queries."""

from app.models.base import METADATA
from app.models.document import ContentVersion, Document
from app.models.occupation import LadderRung, Occupation, RecordRule
from app.models.organization import Location, Organization, Phone
from app.models.place import Place
from app.models.service import (
    Fact,
    Language,
    RequiredDocument,
    Schedule,
    Service,
    ServiceAtLocation,
    TrainingDetail,
)

__all__ = [
    "METADATA",
    "ContentVersion",
    "Document",
    "Fact",
    "LadderRung",
    "Language",
    "Location",
    "Occupation",
    "Organization",
    "Phone",
    "Place",
    "RecordRule",
    "RequiredDocument",
    "Schedule",
    "Service",
    "ServiceAtLocation",
    "TrainingDetail",
]
