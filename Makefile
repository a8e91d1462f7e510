# The commands of this project; `make help` tells what each does.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:
MAKEFLAGS += --no-print-directory

VENV := .venv
PYTHON := $(VENV)/bin/python
# The tests of a file stay together: what its fixtures made is used by all of them.
PYTEST := $(PYTHON) -m pytest --numprocesses=auto --maxprocesses=4 --dist=loadfile
# The files of walks come in the order of their names, so that the longest is not begun last.
WALK := $(PYTEST) --no-loadscope-reorder

# A stamp is newer than the pins it installed, so a second run starts at once.
APP := $(VENV)/.app-installed
DEV := $(VENV)/.dev-installed
PINS := $(VENV)/pins/.installed
# Lighthouse and the Nu checker, which only their own two commands need.
TOOLS := benchmarks/tools/node_modules/.installed
# Where the environment has lost its Python, nothing is installed whatever the stamps say.
$(shell test -x $(PYTHON) || rm -f $(APP) $(DEV) $(PINS))

# Folders of tests in this order: what is quick and says most about the code first.
LAST := tests/journeys/
# Its own tests cover it wholly; counting branches slows all the others down for nothing. They share
# nothing that takes time to make, so each goes to whoever is free.
DOMAIN := tests/domain/
QUICKEST := $(DOMAIN) $(addprefix tests/,presenters templating translations house)
TESTS := $(filter-out $(LAST),$(wildcard tests/*/)) $(wildcard tests/test_*.py)

.PHONY: help
help: ## List these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' Makefile

.PHONY: serve
serve: $(APP) ## Run the site here: HOST, PORT, DATABASE_URL and SECRET_KEY are heeded
	@exec $(PYTHON) -m app serve

.PHONY: test
test: $(DEV) system code content unit journeys ## Everything that must pass, quick checks first (15 minutes at most)

.PHONY: check
check: $(DEV) code content ## For every commit: code, content and the quickest tests (under a minute)
	HYPOTHESIS_PROFILE=quick $(PYTEST) --dist=worksteal -m "not journey and not long" $(QUICKEST)

.PHONY: test-long
test-long: $(DEV) system ## All pages, widths and languages, and far more random cases (45 minutes at most)
	HYPOTHESIS_PROFILE=long $(PYTEST) --dist=worksteal $(DOMAIN)
	$(PYTEST) -m "not journey" $(filter-out $(DOMAIN),$(TESTS))
	$(WALK) $(LAST)

.PHONY: mutation
mutation: $(DEV) ## One small fault at a time in app/domain: its tests must find 85 of 100 (an hour)
	$(PYTHON) -m tests.mutation $(FILES)

.PHONY: code
code: $(DEV) ## Only style, types, layers and templates
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	$(VENV)/bin/lint-imports --no-logo
	$(PYTHON) -m djlint --lint --quiet app/templates

.PHONY: content
content: $(DEV) ## Only the content files: shape, references, words in both languages
	$(PYTHON) -m app content check

.PHONY: unit
unit: $(DEV) ## Only the tests without a browser, and that each branch of app/domain is tested
	$(PYTEST) --dist=worksteal -m "not long" --cov --cov-report=term-missing:skip-covered $(DOMAIN)
	$(PYTEST) -m "not journey and not long" $(filter-out $(DOMAIN),$(TESTS))

.PHONY: journeys
journeys: $(DEV) ## Only the walks in a real browser
	$(WALK) -m "journey and not long" $(LAST)

.PHONY: system
system: ## Install Chromium and PostgreSQL for the tests where we may, or name what is missing
	@.ci/system

.PHONY: screenshots
screenshots: $(DEV) system ## Pictures of the pages in screenshots/, at four widths, in both languages
	$(PYTHON) -m tests.journeys.screenshots

.PHONY: benchmark
benchmark: $(DEV) ## Measure building a pathway, and the weight and speed of pages
	$(PYTHON) -m benchmarks.pathway
	$(PYTHON) -m benchmarks.ways
	$(PYTHON) -m benchmarks.doors
	$(PYTHON) -m benchmarks.parts
	$(PYTHON) -m benchmarks.pages

.PHONY: sizes
sizes: $(DEV) system ## Measure stores of 1,000 to 100,000 services beside a scan, SQLite and PostgreSQL (20 minutes)
	$(PYTHON) -m benchmarks.sizes

.PHONY: lighthouse
lighthouse: $(DEV) $(TOOLS) system ## Lighthouse for a phone, five times a page, beside a lean page (needs Node)
	$(PYTHON) -m benchmarks.lighthouse

.PHONY: markup
markup: $(DEV) $(TOOLS) system ## The Nu checker on all kinds of pages, the style and the drawings (needs Node and Java)
	$(PYTHON) -m tests.journeys.markup

.PHONY: coverage-doc
coverage-doc: $(APP) ## Write docs/content-coverage.md: what is known, and what is not
	$(PYTHON) -m app content coverage > docs/content-coverage.md

.PHONY: translations
translations: $(DEV) ## Bring new English words into the translation files
	$(PYTHON) -m babel.messages.frontend -q extract --mapping=babel.cfg --no-location --sort-output \
		--keywords="translate translate_plural:1,2" --output=$(VENV)/messages.pot .
	$(PYTHON) -m babel.messages.frontend -q update --input-file=$(VENV)/messages.pot --output-dir=app/translations \
		--ignore-obsolete --no-fuzzy-matching --ignore-pot-creation-date

# Ask for newer releases with: make requirements UPGRADE=--upgrade
COMPILE = CUSTOM_COMPILE_COMMAND="make requirements" $(VENV)/pins/bin/pip-compile --quiet $(UPGRADE) \
	--generate-hashes --strip-extras --no-emit-index-url --no-emit-trusted-host --no-emit-find-links

.PHONY: requirements
requirements: $(PINS) ## Pin every dependency again, with hashes
	$(COMPILE) --output-file=requirements/app.txt requirements/app.in
	$(COMPILE) --output-file=requirements/dev.txt requirements/dev.in
	$(COMPILE) --allow-unsafe --output-file=requirements/pins.txt requirements/pins.in

.PHONY: clean
clean: ## Remove what was installed and cached here; data/ stays
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache \
		.coverage screenshots benchmarks/tools/node_modules
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Every package is in the pins, so nothing is left to resolve: an older pip would look past the pins
# for a package that another wants with an extra, and refuse what it finds there.
INSTALL := -m pip install --quiet --quiet --disable-pip-version-check --no-deps --require-hashes --requirement

$(APP): requirements/app.txt | $(PYTHON)
	@echo "Installing what the site needs, once."
	@$(PYTHON) $(INSTALL) requirements/app.txt
	@touch $@

$(DEV): requirements/dev.txt requirements/app.txt | $(PYTHON)
	@echo "Installing what the site and its tests need, once."
	@$(PYTHON) $(INSTALL) requirements/dev.txt
	@touch $(APP) $@

$(TOOLS): benchmarks/tools/package-lock.json
	@echo "Installing Lighthouse and the Nu checker, once."
	@cd benchmarks/tools && npm ci --ignore-scripts --no-fund --no-audit --silent
	@touch $@

$(PINS): requirements/pins.txt | $(PYTHON)
	@.ci/make-venv $(VENV)/pins
	@$(VENV)/pins/bin/python $(INSTALL) requirements/pins.txt
	@touch $@

$(PYTHON):
	@.ci/make-venv $(VENV)
