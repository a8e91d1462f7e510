"""What people see when something goes wrong: a calm page with a way on, never a trace."""

from collections.abc import Mapping

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from app.errors import AppError, SessionEndedError, SharedComputerError
from app.presenters.errors import present_error
from app.routes.replies import go_on, is_htmx, render
from app.routes.site import get_site, open_session


def add_error_pages(app: FastAPI) -> None:
    app.add_exception_handler(AppError, show_expected)
    app.add_exception_handler(SessionEndedError, show_ended)
    app.add_exception_handler(SharedComputerError, show_only_paper)
    app.add_exception_handler(HTTPException, show_http_error)
    app.add_exception_handler(RequestValidationError, show_not_found)
    app.add_exception_handler(ClientDisconnect, show_bad_request)
    app.add_exception_handler(Exception, show_failure)


async def show_expected(request: Request, error: Exception) -> Response:
    if not isinstance(error, AppError):
        return show_error(request, 500)
    return show_error(request, error.status, error.headers)


async def show_http_error(request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        return show_error(request, 500)
    return show_error(request, error.status_code, error.headers)


async def show_not_found(request: Request, _: Exception) -> Response:
    # The only values read from an address are parts of its path.
    return show_error(request, 404)


async def show_bad_request(request: Request, _: Exception) -> Response:
    return show_error(request, 400)


async def show_failure(request: Request, _: Exception) -> Response:
    return show_error(request, 500)


def show_error(request: Request, status: int, headers: Mapping[str, str] | None = None) -> Response:
    page = present_error(status, request.state.language)
    response = render(request, "pages/error.html", page, status=status)
    response.headers.update(headers or {})
    if is_htmx(request):
        # A part cannot say this: let the browser open the whole page again.
        response.headers["HX-Refresh"] = "true"
    return response


async def show_only_paper(request: Request, _: Exception) -> Response:
    return render(request, "pages/only_paper.html", None, status=SharedComputerError.status)


async def show_ended(request: Request, _: Exception) -> Response:
    visit = open_session(request)
    response = go_on(request, visit, "show_away")
    if is_htmx(request):
        language = request.state.language
        address = get_site(request).pages.path_for(language, "show_away")
        return Response(headers={"HX-Redirect": address})
    return response
