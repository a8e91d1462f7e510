"""What may be offered, from the status of a row and of its organization."""

from datetime import date, timedelta

import pytest

from app.domain.standing import Season, Standing, find_standing

from .catalogs import CENTER, LINE, TODAY, Organization, build_catalog, build_service

SUMMER = date(2026, 7, 1)
WINTER = date(2026, 12, 31)
NEW_YEAR = date(2027, 1, 1)
SUMMER_SEASON = Season((6, 1), (8, 31))
WINTER_SEASON = Season((11, 15), (4, 15))
UNREACHABLE = Organization("example-shed", "Example Shed", "")


def stand(*statuses: str, reachable: bool = True, season: Season | None = None, on: date = SUMMER):
    return find_standing(frozenset(statuses), reachable=reachable, season=season, today=on)


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [
        pytest.param(["active-at-source"], Standing.OFFERED, id="active at its source"),
        pytest.param(["listed"], Standing.OFFERED, id="listed"),
        pytest.param(["listed", "active-at-source"], Standing.OFFERED, id="listed and active"),
        pytest.param(["stale-source"], Standing.CALL_FIRST, id="stale source"),
        pytest.param(["undated-source"], Standing.CALL_FIRST, id="undated source"),
        pytest.param(["unverified-old"], Standing.CALL_FIRST, id="old and not verified"),
        pytest.param([""], Standing.CALL_FIRST, id="imported without a status"),
        pytest.param([], Standing.CALL_FIRST, id="no status at all"),
        pytest.param(["brand-new"], Standing.CALL_FIRST, id="a status nobody knows"),
        pytest.param(["listed", "stale-source"], Standing.CALL_FIRST, id="listed, place stale"),
        pytest.param(["at-risk"], Standing.NOT_OFFERED, id="at risk"),
        pytest.param(["paused"], Standing.NOT_OFFERED, id="paused"),
        pytest.param(["waitlist-closed"], Standing.NOT_OFFERED, id="waiting list closed"),
        pytest.param(["winding-down"], Standing.NOT_OFFERED, id="winding down"),
        pytest.param(["closed"], Standing.NOT_OFFERED, id="closed"),
        pytest.param(["listed", "closed"], Standing.NOT_OFFERED, id="listed, place closed"),
        pytest.param(["stale-source", "paused"], Standing.NOT_OFFERED, id="stale, place paused"),
        pytest.param(["seasonal", "closed"], Standing.NOT_OFFERED, id="seasonal, place closed"),
    ],
)
def test_a_row_is_offered_after_its_status(statuses, expected):
    assert stand(*statuses) is expected
    assert stand(*statuses, reachable=False) is Standing.NOT_OFFERED


@pytest.mark.parametrize(
    ("statuses", "season", "on", "expected"),
    [
        pytest.param(["seasonal"], SUMMER_SEASON, SUMMER, Standing.OFFERED, id="in season"),
        pytest.param(["seasonal"], SUMMER_SEASON, WINTER, Standing.CALL_FIRST, id="out of season"),
        pytest.param(["seasonal"], None, SUMMER, Standing.CALL_FIRST, id="season not known"),
        pytest.param(
            ["seasonal"], WINTER_SEASON, WINTER, Standing.OFFERED, id="over New Year, old year"
        ),
        pytest.param(
            ["seasonal"], WINTER_SEASON, NEW_YEAR, Standing.OFFERED, id="over New Year, new year"
        ),
        pytest.param(
            ["seasonal"], WINTER_SEASON, SUMMER, Standing.CALL_FIRST, id="over New Year, in summer"
        ),
        pytest.param(
            ["seasonal", "listed"], SUMMER_SEASON, SUMMER, Standing.OFFERED, id="place listed"
        ),
        pytest.param(
            ["seasonal", "stale-source"],
            SUMMER_SEASON,
            SUMMER,
            Standing.CALL_FIRST,
            id="in season, place stale",
        ),
        pytest.param(["listed"], SUMMER_SEASON, SUMMER, Standing.OFFERED, id="listed, in season"),
        pytest.param(
            ["listed"], SUMMER_SEASON, WINTER, Standing.CALL_FIRST, id="listed, out of season"
        ),
    ],
)
def test_a_seasonal_row_is_offered_in_its_season(statuses, season, on, expected):
    assert stand(*statuses, season=season, on=on) is expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        pytest.param(date(2026, 5, 31), False, id="the day before"),
        pytest.param(date(2026, 6, 1), True, id="the first day"),
        pytest.param(date(2026, 8, 31), True, id="the last day"),
        pytest.param(date(2026, 9, 1), False, id="the day after"),
    ],
)
def test_a_season_includes_its_first_and_last_day(on, expected):
    assert SUMMER_SEASON.includes(on) is expected


@pytest.mark.parametrize(
    ("contact", "expected"),
    [
        pytest.param({}, Standing.NOT_OFFERED, id="no way to reach it"),
        pytest.param({"phones": LINE.phones}, Standing.OFFERED, id="a phone"),
        pytest.param({"website": "https://example.org"}, Standing.OFFERED, id="a website"),
        pytest.param({"address": "1 Example Street"}, Standing.OFFERED, id="a street address"),
        pytest.param({"start": {"en": "Ask."}}, Standing.OFFERED, id="a way to start"),
        pytest.param({"organization_id": CENTER.id}, Standing.OFFERED, id="its place has one"),
        pytest.param({"organization_id": LINE.id}, Standing.OFFERED, id="its place has a phone"),
    ],
)
def test_a_service_that_nobody_can_reach_is_not_offered(contact, expected):
    service = build_service("pantry", **{"organization_id": UNREACHABLE.id, **contact})
    catalog = build_catalog([service], organizations=[UNREACHABLE])

    assert catalog.standing_of(service, TODAY) is expected


@pytest.mark.parametrize(
    ("row", "place", "expected"),
    [
        pytest.param("listed", "", Standing.OFFERED, id="the place says nothing"),
        pytest.param("", "listed", Standing.CALL_FIRST, id="imported into a listed place"),
        pytest.param("", "", Standing.CALL_FIRST, id="neither says a thing"),
        pytest.param("listed", "closed", Standing.NOT_OFFERED, id="the place closed"),
        pytest.param("closed", "listed", Standing.NOT_OFFERED, id="only the service closed"),
    ],
)
def test_a_service_stands_as_it_and_its_organization_do(row, place, expected):
    owner = Organization("example-hall", "Example Hall", place, website="https://example.org")
    service = build_service("pantry", organization_id=owner.id, status=row)
    catalog = build_catalog([service], organizations=[owner])

    assert catalog.standing_of(service, TODAY) is expected


def test_a_service_with_a_season_is_judged_by_today():
    service = build_service("tax-help", status="seasonal", season=SUMMER_SEASON)
    catalog = build_catalog([service])

    assert catalog.standing_of(service, SUMMER) is Standing.OFFERED
    assert catalog.standing_of(service, WINTER) is Standing.CALL_FIRST


@pytest.mark.parametrize("season", [SUMMER_SEASON, WINTER_SEASON], ids=["summer", "winter"])
def test_the_first_and_the_last_day_belong_to_the_season(season):
    first, last = (date(2026, *day) for day in (season.opens, season.closes))

    assert season.includes(first)
    assert season.includes(last)
    assert not season.includes(first - timedelta(days=1))
    assert not season.includes(last + timedelta(days=1))
