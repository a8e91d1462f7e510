"""The tables of the store, those of the content named after HSDS and O*NET-SOC; no queries."""

from app.models.base import METADATA
from app.models.document import ContentVersion, Document
from app.models.occupation import LadderRung, Occupation, RecordRule
from app.models.organization import Location, Organization, Phone
from app.models.place import Place
from app.models.saved_plan import DailyTotal, SavedPlan
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
    "DailyTotal",
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
    "SavedPlan",
    "Schedule",
    "Service",
    "ServiceAtLocation",
    "TrainingDetail",
]
