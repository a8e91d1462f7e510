"""Static files, each under an address that changes with what it holds."""

from fastapi import APIRouter, Request, Response

from app.errors import NotFoundError
from app.routes.encodings import choose_encoding
from app.routes.site import get_site

router = APIRouter()

FOREVER = "public, max-age=31536000, immutable"


@router.get("/static/{name:path}")
async def show_asset(request: Request, name: str) -> Response:
    asset = get_site(request).assets.by_address.get(f"/static/{name}")
    if asset is None:
        raise NotFoundError
    headers = {"Cache-Control": FOREVER, "Vary": "Accept-Encoding"}
    encoding = choose_encoding(request.headers.get("accept-encoding", ""), asset.encoded)
    if encoding is None:
        return Response(asset.plain, headers=headers, media_type=asset.media_type)
    headers["Content-Encoding"] = encoding
    return Response(asset.encoded[encoding], headers=headers, media_type=asset.media_type)
