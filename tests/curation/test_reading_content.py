"""What curators get wrong in a file, and the line they read about it."""

import pytest

from app.curation.content import CONTENT_FOLDER, read_content
from app.curation.problems import ContentError
from app.curation.validating import Filed
from tests.curation.folders import CHILD_CARE, FILES, GUIDE, LEARNING, change, problems_of


def read_badly(folder):
    with pytest.raises(ContentError) as caught:
        read_content(folder)
    return problems_of(caught.value, folder)


def test_good_files_are_read_whole(folder):
    content = read_content(folder)

    assert [filed.record.id for filed in content.organizations] == [
        "learning-house",
        "sampleton-child-care",
    ]
    assert all(isinstance(getattr(content, name), Filed | tuple) for name in vars(content))


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        pytest.param(
            LEARNING,
            "  status: undated-source",
            "  stauts: undated-source",
            f"{LEARNING}:12: services[0].stauts: not a field; did you mean status?",
            id="a field misspelt",
        ),
        pytest.param(
            LEARNING,
            "    stipend:\n      answer",
            "    stipent:\n      answer",
            f'{LEARNING}:26: services[0].facts.stipent: "stipent" is not one of',
            id="a fact misspelt",
        ),
        pytest.param(
            LEARNING,
            "name: Day Welding",
            "name: 4",
            f"{LEARNING}:10: services[0].name: must be text: put it in quotes",
            id="a name that is no text",
        ),
        pytest.param(
            LEARNING,
            "es: Inglés por la noche",
            "ess: Inglés por la noche",
            f"{LEARNING}:53: services[1].name.ess: \"ess\" is not one of 'en' or 'es'",
            id="a name in no language of ours",
        ),
        pytest.param(
            LEARNING,
            "answer: 'yes'",
            "answer: yes",
            f'{LEARNING}:27: services[0].facts.stipend.answer: quote yes and no: "yes"',
            id="yes without quotes",
        ),
        pytest.param(
            LEARNING,
            "status: listed",
            "status: lsited",
            f'{LEARNING}:55: services[1].status: "lsited" is not one of',
            id="a status misspelt",
        ),
        pytest.param(
            CHILD_CARE,
            "'211'",
            "211",
            f"{CHILD_CARE}:32: services[0].phones[0].number: must be text: put it in quotes",
            id="a phone without quotes",
        ),
        pytest.param(
            CHILD_CARE,
            "  kind: support\n",
            "",
            f"{CHILD_CARE}:12: services[0].kind: is missing",
            id="a field left out",
        ),
        pytest.param(
            CHILD_CARE,
            "es: Cuido",
            "se: Cuido",
            f"{CHILD_CARE}:20: services[0].gives.se",
            id="a language misspelt",
        ),
        pytest.param(
            CHILD_CARE,
            "id: sampleton-child-care",
            "id: sampleton",
            f"{CHILD_CARE}:1: id: must be the file's name, sampleton-child-care",
            id="another id than the file's name",
        ),
        pytest.param(
            LEARNING,
            "2026-02-01",
            "last spring",
            f"{LEARNING}:95: services[1].source.checked_date: must be a date like 2026-11-23",
            id="a day in words",
        ),
        pytest.param(
            "questionnaire.yaml",
            "type: multiple_choice",
            "type: multiple",
            'questionnaire.yaml:9: screens[0].questions[0].type: "multiple" is not one of',
            id="a kind of question that is none",
        ),
        pytest.param(
            "pathway.yaml",
            "    finds: [english]",
            "    finds: []",
            "pathway.yaml:21: aims[1].finds: must not be empty",
            id="a step that looks for nothing",
        ),
        pytest.param(
            GUIDE,
            "in_order: true",
            "in_ordr: true",
            f"{GUIDE}:22: sections[0].in_ordr: not a field; did you mean in_order?",
            id="a field of a guide misspelt",
        ),
        pytest.param(
            GUIDE,
            "    source: [town_page]\n",
            "",
            f"{GUIDE}:24: sections[0].lines[0].source: is missing",
            id="a line of a guide that was read nowhere",
        ),
        pytest.param(
            GUIDE,
            "source: [town_page]\n",
            "source: []\n",
            f"{GUIDE}:27: sections[0].lines[0].source: must not be empty",
            id="a line of a guide with no source named",
        ),
        pytest.param(
            GUIDE,
            "    date: undated\n",
            "",
            f"{GUIDE}:15: sources.old_page.date: is missing",
            id="a source of a guide without a date",
        ),
        pytest.param(
            GUIDE,
            "call: [evening-english, after-school]",
            "call: []",
            f"{GUIDE}:40: call: must not be empty",
            id="a guide that names nobody to call",
        ),
        pytest.param(
            GUIDE,
            "id: first-steps",
            "id: steps",
            f"{GUIDE}:1: id: must be the file's name, first-steps",
            id="another id than the file's name, for a guide",
        ),
        pytest.param(
            "zip_codes.csv",
            "41.76",
            "north",
            "zip_codes.csv:3: latitude: ",
            id="a coordinate in words",
        ),
        pytest.param(
            "zip_codes.csv",
            "latitude",
            "lattitude",
            "zip_codes.csv:1: lattitude: not a column; did you mean latitude?",
            id="a column misspelt",
        ),
        pytest.param(
            "zip_codes.csv",
            ",standard,zip",
            ",standard",
            "zip_codes.csv:3: 7 cells, but the header has 8",
            id="a cell left out",
        ),
        pytest.param(
            "occupations.csv",
            "51-4121.00",
            "51-4121",
            "occupations.csv:2: onet_soc_code: ",
            id="a code cut short",
        ),
    ],
)
def test_a_mistake_is_named_with_file_line_field_and_the_nearest_right_word(
    folder, name, old, new, said
):
    change(folder, name, old, new)

    assert any(problem.startswith(said) for problem in read_badly(folder)), read_badly(folder)


def test_the_nearest_status_is_named(folder):
    change(folder, LEARNING, "status: listed", "status: lsited")

    assert read_badly(folder)[0].endswith("; did you mean listed?")


def test_all_files_that_are_wrong_are_named_at_once(folder):
    change(folder, LEARNING, "  status: listed", "  stauts: listed")
    change(folder, "towns.csv", "sampleton,", "sampleton,,")
    (folder / "terms.yaml").unlink()

    files = {problem.split(":")[0] for problem in read_badly(folder)}

    assert files == {LEARNING, "towns.csv", "terms.yaml"}


BROKEN = {
    "missing": (None, "the file is missing"),
    "UTF-16": ("id: x".encode("utf-16"), "not UTF-8 text"),
    "with NUL": (b"id: \0", "not text: it holds a NUL character"),
    "huge": (b"#" * (2 * 1024 * 1024 + 1), "larger than 2 MiB"),
    "a picture": (b"\x89PNG\r\n\x1a\n\xff\xd8", "not UTF-8 text"),
}


@pytest.mark.parametrize(
    ("damage", "name"),
    # Nobody can tell from the files that a guide ever was there: see the store.
    [(damage, name) for damage in BROKEN for name in FILES if (damage, name) != ("missing", GUIDE)],
)
def test_a_file_that_is_no_text_is_refused(folder, name, damage):
    content, said = BROKEN[damage]
    if content is None and name.startswith("organizations"):
        # Nobody can tell from the files that an organization ever was there: see the store.
        (folder / CHILD_CARE).unlink()
        (folder / LEARNING).unlink()
        said = "no organization is here"
    elif content is None:
        (folder / name).unlink()
    else:
        (folder / name).write_bytes(content)

    assert any(problem.endswith(said) for problem in read_badly(folder))


def test_a_byte_order_mark_does_no_harm(folder):
    for name in ("towns.csv", "terms.yaml"):
        path = folder / name
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())

    assert read_content(folder)


def test_a_table_that_holds_only_its_header_is_refused(folder):
    header = (folder / "towns.csv").read_text().splitlines()[0]
    (folder / "towns.csv").write_text(header + "\n")

    assert read_badly(folder) == ["towns.csv:1: the table has no rows"]


def test_an_open_quote_is_refused(folder):
    (folder / "towns.csv").write_text('town,name,latitude,longitude,in_region\na,"A,1,2,yes\n')

    assert read_badly(folder)[0].startswith("towns.csv:2: not CSV")


def test_files_are_named_as_a_curator_types_them(folder, monkeypatch):
    monkeypatch.chdir(folder)
    (folder / "terms.yaml").unlink()

    with pytest.raises(ContentError, match=r"^terms\.yaml:1: the file is missing$"):
        read_content(folder)


def test_the_shipped_content_is_where_the_site_looks(folder):
    assert (CONTENT_FOLDER / "questionnaire.yaml").is_file()


@pytest.mark.parametrize("name", FILES)
def test_x1_a_file_cut_in_its_last_row_is_named(folder, name):
    whole = (folder / name).read_text()
    (folder / name).write_text(whole.rstrip()[:-1])

    assert [problem for problem in read_badly(folder) if problem.startswith(f"{name}:")]


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith(".csv")])
def test_x1_a_table_cut_in_the_middle_of_its_last_row_is_named(folder, name):
    whole = (folder / name).read_text()
    lines = whole.splitlines(keepends=True)
    (folder / name).write_text(whole[: -len(lines[-1]) // 2])

    problem = read_badly(folder)[0]

    assert problem.startswith(f"{name}:{len(lines)}: ")
