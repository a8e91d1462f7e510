"""A job of the pathway as plain values."""

from dataclasses import asdict

from app.domain.catalog import Catalog
from app.domain.jobs import JobChoice
from app.domain.records import Occupation, Rung
from app.presenters.jobs import tell_warning
from app.presenters.ladders import OWN_READING
from app.presenters.spoken import say

Json = dict[str, object]


def job_to_json(job: JobChoice, catalog: Catalog, language: str) -> Json:
    occupation = job.occupation
    return {
        "code": occupation.onet_soc_code,
        "title": say(occupation.title, language).text,
        "led_to_by": job.led_to_by,
        "pay": asdict(occupation.pay),
        "growth": growth_to_json(occupation),
        "requirements": {
            "education": say(occupation.entry_education, language).text,
            "training_time": say(occupation.training_time, language).text,
            "license": say(occupation.license, language).text,
        },
        "warnings": [
            {"id": each.id, "text": tell_warning(each.id, catalog, language).text}
            for each in job.warnings
        ],
        "rungs": [rung_to_json(rung, catalog, language) for rung in job.rungs],
    }


def growth_to_json(occupation: Occupation) -> Json:
    return {
        "percent": occupation.growth_percent,
        "area": occupation.growth_area,
        "years": occupation.growth_years,
    }


def rung_to_json(rung: Rung, catalog: Catalog, language: str) -> Json:
    above = catalog.by_soc.get(rung.to_soc)
    return {
        "soc": rung.to_soc,
        "code": above.onet_soc_code if above else None,
        "title": say(above.title, language).text if above else None,
        "median": above.pay.median if above else None,
        "takes": say(rung.takes, language).text,
        "time": say(rung.time, language).text,
        "own_reading": rung.confidence == OWN_READING,
        "sources": list(rung.sources),
    }
