"""Handlers: read, call one thing, then show a page or send on."""

from app.routes import (
    about,
    doors,
    guides,
    health,
    home,
    jobs,
    leaving,
    organizations,
    pathway,
    presence,
    questions,
    services,
    sheets,
    static,
    switching,
    turning,
    ways,
)

SUBJECTS = (
    home,
    questions,
    pathway,
    doors,
    services,
    organizations,
    jobs,
    ways,
    guides,
    sheets,
    about,
    leaving,
    presence,
    turning,
    switching,
    health,
    static,
)
ROUTERS = tuple(subject.router for subject in SUBJECTS)
