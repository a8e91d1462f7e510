"""The square code: a camera reads it."""

import re

import pytest
import zxingcpp

from app.presenters.qr import QUIET, draw_qr

ADDRESS = "https://plan.example.org/saved#AVfhsaaX-MPlfMLkwtphPQ"
RUN = re.compile(r"M(\d+) (\d+)h(\d+)v1h-\d+z")
DOTS = 4


def paint(drawing):
    """Return the modules of a drawing, row by row; true is dark."""
    rows = [[False] * drawing.size for _ in range(drawing.size)]
    for x, y, length in (map(int, run) for run in RUN.findall(drawing.path)):
        rows[y][x : x + length] = [True] * length
    return rows


def photograph(rows):
    """Return the picture that a camera takes of it: grey values, one byte a dot."""
    lines = [b"".join((b"\x00" if dark else b"\xff") * DOTS for dark in row) for row in rows]
    size = len(rows) * DOTS
    return memoryview(b"".join(line * DOTS for line in lines)).cast("B", shape=[size, size])


@pytest.mark.parametrize("address", [ADDRESS, f"https://{'x' * 100}.example.org/saved#{'y' * 22}"])
def test_a_camera_reads_the_whole_link(address):
    [read] = zxingcpp.read_barcodes(photograph(paint(draw_qr(address))))

    assert read.text == address
    assert read.format == zxingcpp.BarcodeFormat.QRCode


def test_a_camera_reads_it_with_a_corner_of_the_paper_torn():
    rows = paint(draw_qr(ADDRESS))
    for row in rows[-QUIET - 5 :]:
        row[-QUIET - 5 :] = [False] * (QUIET + 5)

    assert [each.text for each in zxingcpp.read_barcodes(photograph(rows))] == [ADDRESS]


def test_it_is_white_all_around():
    rows = paint(draw_qr(ADDRESS))
    columns = [list(column) for column in zip(*rows, strict=True)]

    for lines in (rows, columns):
        assert not any(any(line) for line in (*lines[:QUIET], *lines[-QUIET:]))
        assert any(lines[QUIET])
