# The site in a container: one worker process, not root, writing only to /data.
# Not yet built or run by us: see docs/operations.md.
FROM python:3.11-slim AS build

COPY requirements/app.txt /build/app.txt
RUN python -m venv /venv \
    && /venv/bin/pip install --no-cache-dir --no-deps --require-hashes --requirement /build/app.txt

FROM python:3.11-slim

RUN useradd --system --uid 10001 --user-group --no-create-home site \
    && mkdir /data \
    && chown site:site /data

WORKDIR /site
COPY --from=build /venv /venv
COPY LICENSE NOTICE alembic.ini ./
COPY migrations migrations
COPY app app
# Compiled now, because nothing can be written here once the site runs.
RUN /venv/bin/python -m compileall -q app migrations

ENV PATH=/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    ENVIRONMENT=production \
    HOST=0.0.0.0 \
    PORT=8000 \
    DATA_FOLDER=/data

USER site
VOLUME /data
EXPOSE 8000

HEALTHCHECK --interval=30s --timeout=3s --start-period=10s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request as web; web.urlopen(f'http://127.0.0.1:{os.environ[\"PORT\"]}/healthz', timeout=2)"]

CMD ["python", "-m", "app", "serve"]
