import json
from dataclasses import replace

import pytest

from app.domain.arrangement import Arrangement
from app.domain.slip import Slip
from app.session import (
    Arrived,
    EndedSessions,
    OpenPlan,
    Seal,
    Session,
    Visit,
    read_visit,
    start_at_terminal,
    start_session,
)
from app.session.record import from_bytes

NOW = 1_800_000_000
MINUTE = 60
HOUR = 60 * MINUTE
SEAL = Seal("a secret", "session")
ANSWERED = replace(start_session(NOW), answers={"need": frozenset({"food_today", "ride"})})


def seal(session: Session) -> str:
    return SEAL.close(session.to_bytes())


def test_a_session_comes_back_as_it_was_sealed():
    session = replace(
        ANSWERED,
        arrangement=Arrangement({"person": "example-guide"}, frozenset({"ride"}), ("person",)),
        pending=(6,),
    )

    assert from_bytes(session.to_bytes()) == session


def test_what_is_tried_comes_back_as_it_was_sealed():
    arranged = replace(ANSWERED, arrangement=Arrangement({}, frozenset({"ride"}), ("person",)))
    tried = arranged.with_try("morning")
    changed = replace(tried, tried=Arrangement({"person": "example-guide"}))

    assert tried.tried == arranged.arrangement
    assert from_bytes(changed.to_bytes()) == changed


def test_where_and_with_whom_the_site_is_used_comes_back_as_it_was_sealed():
    slip = Slip(step="person", way="call", day="2026-03-05")
    session = replace(ANSWERED, at_terminal=True, together=True, slip=slip)

    assert from_bytes(session.to_bytes()) == session
    assert not from_bytes(ANSWERED.to_bytes()).at_terminal


def test_the_saved_plan_that_is_open_comes_back_as_it_was_sealed():
    session = replace(start_session(NOW), saved=OpenPlan("a link", "a number", "2026-06-02"))

    assert from_bytes(session.to_bytes()) == session
    assert session.has_answers
    assert "a link" not in seal(session)
    assert not from_bytes(start_session(NOW).to_bytes()).has_answers


def test_a_quiet_page_sets_no_cookie():
    visit = Visit(ANSWERED, Arrived.BY_COOKIE, NOW, changed=True, quiet=True)

    assert not visit.needs_cookie
    assert replace(visit, quiet=False).needs_cookie


def test_on_a_shared_computer_answers_last_5_minutes():
    session = replace(ANSWERED, at_terminal=True)

    assert not session.is_over(NOW + 5 * MINUTE)
    assert session.is_over(NOW + 5 * MINUTE + 1)


def test_a_try_ends_with_the_plan_that_was():
    tried = ANSWERED.with_try("morning")

    assert tried.answers == ANSWERED.answers
    assert tried.with_own_plan() == ANSWERED
    assert tried.with_answers(ANSWERED.answers) == ANSWERED


def test_a_session_sealed_before_anything_could_be_tried_still_opens():
    held = json.loads(ANSWERED.with_try("morning").to_bytes())
    older = {name: value for name, value in held.items() if name not in {"d", "y"}}

    assert from_bytes(json.dumps(older).encode()) == ANSWERED


@pytest.mark.parametrize(
    "sealed",
    [
        pytest.param("", id="empty"),
        pytest.param("not sealed at all", id="plain text"),
        pytest.param("ñ" * 40, id="letters no sealed text has"),
        pytest.param("AAAA", id="too short"),
        pytest.param(Seal("another secret", "session").close(b"{}"), id="another secret"),
        pytest.param(Seal("a secret", "share").close(b"{}"), id="another purpose"),
        pytest.param(seal(ANSWERED)[:-2], id="cut"),
        pytest.param(seal(ANSWERED).swapcase(), id="letters changed"),
    ],
)
def test_what_we_did_not_seal_opens_as_nothing(sealed):
    assert SEAL.open(sealed) is None

    visit = read_visit(sealed, None, SEAL, EndedSessions(), NOW)
    assert not visit.session.has_answers
    assert visit.needs_cookie


def test_the_same_session_never_looks_the_same_sealed():
    assert seal(ANSWERED) != seal(ANSWERED)


def test_one_answer_more_does_not_show_in_the_length():
    more = {**ANSWERED.answers, "record": frozenset({"yes"})}

    assert len(seal(ANSWERED)) == len(seal(replace(ANSWERED, answers=more)))


@pytest.mark.parametrize(
    ("later", "is_over"),
    [
        pytest.param(29 * MINUTE, False, id="29 minutes away"),
        pytest.param(30 * MINUTE, False, id="30 minutes away"),
        pytest.param(30 * MINUTE + 1, True, id="more than 30 minutes away"),
        pytest.param(-2 * MINUTE, True, id="the clock went back"),
        pytest.param(-30, False, id="two machines differ by seconds"),
    ],
)
def test_a3_a_session_ends_after_30_idle_minutes(later, is_over):
    visit = read_visit(seal(ANSWERED), None, SEAL, EndedSessions(), NOW + later)

    assert visit.lost is is_over
    assert visit.session.has_answers is not is_over


@pytest.mark.parametrize(("later", "is_over"), [(5 * MINUTE, False), (5 * MINUTE + 1, True)])
def test_b4_on_a_shared_computer_it_ends_after_5_and_the_computer_stays_shared(later, is_over):
    there = replace(ANSWERED, at_terminal=True)

    visit = read_visit(seal(there), None, SEAL, EndedSessions(), NOW + later)

    assert visit.ended is is_over
    assert visit.session.at_terminal
    assert visit.session.has_answers is not is_over
    visit.clear()
    assert visit.session.at_terminal
    assert visit.lost


def test_b4_there_a_page_opened_by_the_browser_itself_does_not_count_as_being_there():
    visit = read_visit(seal(start_at_terminal(NOW)), None, SEAL, EndedSessions(), NOW + MINUTE)
    assert visit.needs_cookie

    visit.unattended = True

    assert not visit.needs_cookie


def test_x14_there_nothing_travels_in_a_form():
    there = Visit(start_at_terminal(NOW), Arrived.UNSURE, NOW)

    assert not there.travels_in_form


def test_a3_a_session_ends_after_12_hours_whatever_is_done():
    used_lately = replace(ANSWERED, seen=NOW + 12 * HOUR)

    assert not read_visit(seal(used_lately), None, SEAL, EndedSessions(), NOW + 12 * HOUR).ended
    assert read_visit(seal(used_lately), None, SEAL, EndedSessions(), NOW + 12 * HOUR + 1).ended


def test_an_ended_session_without_answers_lost_none():
    visit = read_visit(seal(start_session(NOW)), None, SEAL, EndedSessions(), NOW + HOUR)

    assert visit.ended
    assert not visit.lost


def test_with_a_cookie_the_text_in_the_form_is_not_read():
    visit = read_visit(seal(start_session(NOW)), seal(ANSWERED), SEAL, EndedSessions(), NOW)

    assert visit.arrived is Arrived.BY_COOKIE
    assert not visit.session.has_answers


def test_without_a_cookie_the_text_in_the_form_counts():
    visit = read_visit(None, seal(ANSWERED), SEAL, EndedSessions(), NOW)

    assert visit.travels_in_form
    assert visit.session.answers == ANSWERED.answers


def test_a_first_visit_that_says_nothing_gets_no_cookie():
    visit = read_visit(None, None, SEAL, EndedSessions(), NOW)

    assert visit.arrived is Arrived.NOT
    assert not visit.needs_cookie


def test_a_form_needs_a_session():
    visit = read_visit(None, None, SEAL, EndedSessions(), NOW)

    visit.hold()

    assert visit.needs_cookie


@pytest.mark.parametrize(("later", "needs_cookie"), [(59, False), (60, True)])
def test_being_here_is_noted_once_a_minute(later, needs_cookie):
    visit = read_visit(seal(ANSWERED), None, SEAL, EndedSessions(), NOW + later)

    assert visit.needs_cookie is needs_cookie


def test_clearing_takes_the_answers_and_the_secret():
    visit = Visit(ANSWERED, Arrived.BY_COOKIE, NOW)

    visit.clear()

    assert not visit.session.has_answers
    assert not visit.session.accepts(ANSWERED.secret)
    assert visit.needs_cookie


def test_sealing_notes_the_time():
    visit = Visit(ANSWERED, Arrived.BY_COOKIE, NOW + MINUTE)

    again = read_visit(visit.seal_with(SEAL), None, SEAL, EndedSessions(), NOW + MINUTE)

    assert again.session.seen == NOW + MINUTE


@pytest.mark.parametrize("token", ["", "wrong", "ñ"])
def test_a_wrong_token_is_refused_whatever_its_letters(token):
    assert not ANSWERED.accepts(token)


@pytest.mark.parametrize("carried", ["by cookie", "in a form"])
def test_b1_what_was_ended_on_purpose_comes_back_by_no_way(carried):
    ended = EndedSessions()
    ended.end(ANSWERED.secret, NOW)
    cookie, state = (seal(ANSWERED), None) if carried == "by cookie" else (None, seal(ANSWERED))

    visit = read_visit(cookie, state, SEAL, ended, NOW + MINUTE)

    assert visit.ended
    assert not visit.lost
    assert not visit.session.has_answers


def test_an_ended_session_is_remembered_as_long_as_it_could_live():
    ended = EndedSessions()
    ended.end("one", NOW)
    ended.end("other", NOW + HOUR)

    assert ended.has("one", NOW + 12 * HOUR - 1)
    assert not ended.has("one", NOW + 12 * HOUR)
    ended.end("third", NOW + 12 * HOUR)
    assert len(ended.until) == 2


def test_of_too_many_ended_sessions_the_oldest_is_dropped(monkeypatch):
    monkeypatch.setattr("app.session.ending.MOST_REMEMBERED", 2)
    ended = EndedSessions()
    for secret in ("one", "other", "third"):
        ended.end(secret, NOW)

    assert [ended.has(secret, NOW) for secret in ("one", "other", "third")] == [False, True, True]


def test_a_session_of_an_earlier_release_can_be_read():
    held = json.loads(ANSWERED.to_bytes())
    del held["w"]

    assert from_bytes(json.dumps(held).encode()) == ANSWERED
