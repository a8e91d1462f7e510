"""Reading a posted form within limits, whether or not its length was declared."""

from typing import cast
from urllib.parse import parse_qsl

from fastapi import Request
from starlette.datastructures import ImmutableMultiDict

from app.errors import BadRequestError, TooLargeError

MOST_BYTES = 64 * 1024
MOST_FIELDS = 50
LONGEST_FIELD = 500
LONGEST_STATE = 4_000
FORM_TYPE = "application/x-www-form-urlencoded"

Posted = ImmutableMultiDict[str, str]


async def read_form(request: Request) -> Posted:
    if "form" not in request.scope["state"]:
        request.state.form = parse_form(request, await read_body(request))
    return cast(Posted, request.state.form)


async def read_body(request: Request) -> bytes:
    declared = request.headers.get("content-length", "0")
    if not declared.isdecimal():
        raise BadRequestError
    if len(declared) > len(str(MOST_BYTES)) or int(declared) > MOST_BYTES:
        raise TooLargeError
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            raise TooLargeError
    return bytes(body)


def parse_form(request: Request, body: bytes) -> Posted:
    media_type = request.headers.get("content-type", FORM_TYPE).partition(";")[0].strip().lower()
    if media_type != FORM_TYPE:
        raise BadRequestError
    try:
        text = body.decode("ascii")
        fields = parse_qsl(text, True, max_num_fields=MOST_FIELDS, errors="strict")
    except ValueError as error:
        raise BadRequestError from error
    if any(is_too_long(name, value) for name, value in fields):
        raise BadRequestError
    return ImmutableMultiDict(fields)


def is_too_long(name: str, value: str) -> bool:
    longest = LONGEST_STATE if name == "state" else LONGEST_FIELD
    return len(name) > LONGEST_FIELD or len(value) > longest
