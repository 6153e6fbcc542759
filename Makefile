# Two commands do everything on a fresh machine with Python 3.11+, make and git: `make run` and `make test`.

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	command -v $$p >/dev/null && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
SAMPLE := samples/rs-centar-plan-rada-2015.pdf
TESSERACT := tesseract-ocr tesseract-ocr-srp tesseract-ocr-srp-latn tesseract-ocr-bos tesseract-ocr-hrv

.PHONY: run test lint format bench reprints setup tools clean

run: $(READY)
	$(BIN)/planoteka extract $(SAMPLE) -o out
	$(BIN)/planoteka show out/$(basename $(notdir $(SAMPLE))).json

test: $(READY) tools
	$(BIN)/python -m pytest -n auto --dist loadgroup

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/mypy

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(READY)
	$(BIN)/python -m bench

# Our own plans printed again on other pages by Chromium and LibreOffice; a round takes minutes, once.
reprints: $(READY)
	$(BIN)/python -m bench.reprints
	$(BIN)/python -m bench.confidence

setup: $(READY) tools

$(READY): pyproject.toml
	@test -n "$(PYTHON)" || { echo "Planoteka needs Python 3.11 or newer: install it, or say make PYTHON=/path/to/python3"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	touch $@

# Scans are read with Tesseract: installed where this may be done, else said what to install; all else works without.
tools:
	@if command -v tesseract >/dev/null && tesseract --list-langs 2>/dev/null | grep -q '^srp_latn$$'; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "installing Tesseract"; \
		{ apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(TESSERACT); } >/dev/null \
			|| echo "NOTE: Tesseract could not be installed; the tests of scans are skipped"; \
	else echo "NOTE: tests of scans are skipped; they need: sudo apt-get install $(TESSERACT)"; fi

clean:
	rm -rf $(VENV) out build dist *.egg-info
