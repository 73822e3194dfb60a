# make run: set up and open the desk. make test: set up and run the whole suite.
# ARGS are handed on: make test ARGS="-k merging", make run ARGS="--store /some/folder", make bench ARGS=--quick

.DEFAULT_GOAL := help
.PHONY: help setup run test lint screenshots bench torture clean
ARGS ?=

help:
	@echo "make run          open the desk; without a screen: do its main job and show where the results are"
	@echo "make test         run the whole test suite, offscreen"
	@echo "make lint         style, types and import rules"
	@echo "make screenshots  draw every screen into packaging/screenshots"
	@echo "make bench        measure on a store of 10,000 articles; writes bench.json"
	@echo "make torture      200 kills at random moments of a working process"
	@echo "make clean        remove what was made here, .venv too"

setup:
	@sh packaging/setup.sh

run: setup
	@sh packaging/run.sh $(ARGS)

# Tests start hundreds of child processes, which would compile the program each time if Python kept nothing.
test: setup
	@PYTHONDONTWRITEBYTECODE= sh packaging/offscreen.sh .venv/bin/python -m pytest -n 2 --dist worksteal $(ARGS)

torture: setup
	@DESK_KILLS=$${DESK_KILLS:-200} sh packaging/offscreen.sh .venv/bin/python -m pytest tests/reliability -s $(ARGS)

lint: setup
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports

screenshots: setup
	@sh packaging/offscreen.sh .venv/bin/python packaging/screenshots.py $(ARGS)

# As on a person's machine, where Python keeps its compiled modules.
bench: setup
	@PYTHONDONTWRITEBYTECODE= PYTHONPATH=packaging sh packaging/offscreen.sh .venv/bin/python -m bench $(ARGS)

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	rm -f bench.json resources/i18n/*.qm
	find desk tests packaging -name __pycache__ -type d -exec rm -rf {} +
