"""What of a plan stands on two sides of paper, and what gives way."""

from dataclasses import replace

from app.presenters.paper_detail import (
    GIVING_WAY,
    Paper,
    PaperOther,
    PaperStep,
    PaperWords,
    cut,
    find_left_out,
    name_what_gave_way,
)
from app.presenters.paper_fitting import fit, spread
from app.presenters.phones import PhoneLine
from app.presenters.spoken import Spoken

NUMBER = PhoneLine("860-555-0142", "8605550142")
WORDS = PaperWords(
    lang=None,
    say="Say: “Can you help me to find a class in the evening?”",
    ask="Then ask:",
    asks=("What does it cost? Is there help to pay?", "When can I start?"),
    bring="Bring Photo ID.",
    jobs="",
    facts="Monday to Friday, 9 to 5. As listed in 2025.",
)
STEP = PaperStep(
    position=1,
    title=Spoken("Talk to a person who can help you plan"),
    beside=None,
    name=Spoken("Example Center for people who want to learn"),
    english_name=None,
    organization=Spoken("Example Works"),
    address="1 Example Street, Hartford",
    directions="https://maps.example/1",
    phones=(NUMBER,),
    more_phones=(NUMBER,),
    website="",
    note="",
    words=(WORDS,),
    others=(PaperOther(Spoken("Another Example"), NUMBER),),
)
PAPERS = [Paper(Spoken("Photo ID"), None)]


def steps(count):
    return [replace(STEP, position=number) for number in range(1, count + 1)]


def on(fitted):
    return [step for side in fitted.sides for step in side.steps]


def test_a_short_plan_is_one_side_in_large_letters_with_room_for_notes():
    fitted = fit(steps(2), PAPERS, "en")

    assert (len(fitted.sides), fitted.size, fitted.left_out) == (1, "large", "")
    assert fitted.sides[0].has_notes
    assert fitted.sides[0].has_papers


def test_letters_get_smaller_before_anything_gives_way():
    sizes = [fit(steps(count), PAPERS, "en") for count in range(1, 8)]

    assert [each.size for each in sizes if not each.left_out and len(each.sides) == 1][
        -1
    ] != "large"
    assert on(sizes[0]) == steps(1)


def test_no_plan_takes_more_than_two_sides_and_no_step_or_number_gives_way():
    for count in range(1, 31):
        fitted = fit(steps(count), PAPERS, "en")

        assert len(fitted.sides) <= 2
        assert [step.position for step in on(fitted)] == list(range(1, count + 1))
        assert all(step.phones == (NUMBER,) for step in on(fitted))


def test_what_gives_way_gives_way_in_the_same_order_for_every_plan():
    told = [fit(steps(count), PAPERS, "en") for count in range(1, 31)]
    two_sided = [each for each in told if len(each.sides) == 2]

    lost = [
        sum(cut(STEP, [part]) != STEP and is_gone(each, part) for part in GIVING_WAY)
        for each in two_sided
    ]
    assert lost == sorted(lost)
    assert lost[-1] > lost[0]


def is_gone(fitted, part):
    return cut(on(fitted)[0], [part]) == on(fitted)[0]


def test_the_sheet_says_what_gave_way():
    assert find_left_out([STEP], ["others", "extras"]) == ("others", "extras")
    assert name_what_gave_way(["others", "say"], "en") == (
        "To fit, this sheet leaves out: other places to call; what to say. It is all on the screen."
    )


def test_of_what_no_step_had_nothing_is_said():
    assert find_left_out([replace(STEP, others=())], ["others"]) == ()
    assert name_what_gave_way([], "en") == ""


def test_all_questions_left_out_are_said_once():
    assert find_left_out([STEP], ["more_asks", "papers", "asks"]) == ("asks",)


def test_the_list_of_papers_stays_whatever_else_gives_way():
    beside = [Paper(Spoken("ID con foto"), Spoken("Photo ID", "en"))]
    long = [replace(each, english_name=Spoken("Example " * 30)) for each in steps(30)]
    fitted = fit(long, beside, "es")

    assert [paper.name.text for paper in fitted.papers] == ["ID con foto"]
    assert [side.has_papers for side in fitted.sides] == [False, True]


def test_a_plan_longer_than_any_has_its_sides_counted_all_the_same():
    fitted = fit(steps(70), PAPERS, "en")

    assert len(fitted.sides) > 2
    assert len(on(fitted)) == 70


def test_a_file_leaves_nothing_out():
    fitted = spread(steps(30), PAPERS, "en")

    assert on(fitted) == steps(30)
    assert fitted.left_out == ""


def test_papers_that_do_not_fit_any_more_come_on_a_side_of_their_own():
    many = PAPERS * 30
    fitted = spread(steps(4), many, "en")

    assert [side.has_papers for side in fitted.sides] == [False] * (len(fitted.sides) - 1) + [True]
    assert len(on(fitted)) == 4


def test_a_place_without_a_number_takes_the_room_of_its_website():
    bare = replace(STEP, phones=(), more_phones=(), words=(), others=(), address="", note="")
    long = replace(bare, website="a-very-long-name-of-an-example-site.example.org" * 8)

    short = spread([bare] * 20, (), "en")
    assert len(spread([long] * 20, (), "en").sides) > len(short.sides)
