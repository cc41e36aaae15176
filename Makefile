# make demo | test | lint | bench | chaos | replies | lock. Needs only make and Python 3.11+ with venv.
SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
ARGS ?=

.PHONY: demo test lint bench chaos replies lock clean

demo: $(VENV)/.runtime
	@$(BIN)/fanloop demo $(ARGS)

test: $(VENV)/.dev
	$(BIN)/python -m pytest $(ARGS)

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/.dev
	$(BIN)/python benchmarks/run.py $(ARGS)

chaos: $(VENV)/.dev
	$(BIN)/python -m tests.chaos $(ARGS)

replies: $(VENV)/.dev
	$(BIN)/python -m tests.replies $(ARGS)

# The lock pins every version with its hashes and names no index.
lock: $(VENV)/.uv
	$(BIN)/uv pip compile -q --universal --all-extras --group dev --generate-hashes --no-header --no-annotate pyproject.toml -o requirements.lock

clean:
	rm -rf $(VENV)

# uv is several times faster than pip; pip does the same where uv cannot be had or cannot reach an index.
$(VENV)/.uv:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Fanloop needs Python 3.11 or newer; name one: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install -q --disable-pip-version-check uv || echo "uv cannot be installed here, going on with pip"
	@touch $@

# $(1): what uv installs, $(2): what pip does. pip takes no hashes beside a folder, so it goes in two steps.
define install
@$(BIN)/uv pip install -q --compile-bytecode --python $(BIN)/python -c requirements.lock $(1) \
  || { echo "uv did not manage, going on with pip: this takes longer"; \
       $(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements.lock \
       && $(BIN)/python -m pip install -q --disable-pip-version-check --no-deps -e . ; }
endef

$(VENV)/.runtime: $(VENV)/.uv pyproject.toml requirements.lock
	@echo "Setting up Fanloop in $(VENV) ..."
	$(call install,-e .)
	@$(BIN)/python -m compileall -q bot channels scheduler
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime
	@echo "Adding the development tools ..."
	$(call install,-e ".[postgresql]" --group dev)
	@touch $@
