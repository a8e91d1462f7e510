"""Whether the process answers, and whether it can serve."""

from asyncio import wait_for

from fastapi import APIRouter, Request
from fastapi.responses import PlainTextResponse
from starlette.concurrency import run_in_threadpool

from app.routes.site import Health, get_site

LONGEST_LOOK = 2.0

router = APIRouter()


@router.get("/healthz")
async def healthz() -> PlainTextResponse:
    return PlainTextResponse("ok")


@router.get("/readyz")
async def readyz(request: Request) -> PlainTextResponse:
    source = get_site(request).source
    try:
        health = await wait_for(run_in_threadpool(source.health), LONGEST_LOOK)
    except TimeoutError:
        health = Health.DEGRADED if source.catalog() else Health.DOWN
    return PlainTextResponse(health, 503 if health is Health.DOWN else 200)
